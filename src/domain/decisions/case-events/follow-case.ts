import type { CaseEvent } from '../../model/case/case-event.js';
import type { CaseCode, CasePointer } from '../../model/case/case-pointer.js';
import { type Change, eachRowOnce, insert, replace, type Row } from '../../model/row.js';
import { routineOf } from '../../routine/definition/routine-of.js';
import type { SceneNow } from '../../routine/scene.js';
import { withDeadlines } from '../lives/with-deadlines.js';
import { caseTimers } from '../lives/life-timers.js';
import { attendanceChanged } from './attendance-changed.js';
import { type CaseChange, isMoved } from './case-change.js';
import { meetingsFollow } from './case-meetings.js';
import { changeNews, handOverNews, lifeNews, ownNews } from './case-news.js';
import { acknowledgementNews, concernNews } from './concern-news.js';
import { evolveCase } from './evolve-case.js';
import { lateAnswers, lateQuestions } from './late-questions.js';
import { placesTaken } from './places-taken.js';

/** What happened to one case by a decision. */
export interface EventsOfCase {
  readonly code: CaseCode;
  readonly events: readonly CaseEvent[];
}

export interface CaseFollowed {
  readonly pointer: CasePointer;
  readonly changes: readonly Change[];
  /** Of the case itself, and of who takes the place that it leaves. */
  readonly events: readonly EventsOfCase[];
}

/**
 * Everything that follows from what happens to a case: its row, its meetings' agendas, who is called, the messages, the
 * clocks, and who of the queue takes a place that has become free.
 * @param row undefined for a case that is registered now
 */
export function followCase(
  scene: SceneNow,
  row: Row<'case'> | undefined,
  decided: readonly CaseEvent[],
): CaseFollowed {
  const before = row?.value;
  const events = withDeadlines(scene, decided, (former) =>
    before === undefined && former.length === 0 ? undefined : evolveCase(scene.routines, before, former),
  );
  const after = evolveCase(scene.routines, before, events);
  const change: CaseChange = { before, after, events };
  const { relied, admitted } = placesTaken(scene, change);
  const next =
    admitted && followCase({ ...scene, snapshot: admitted.snapshot }, admitted.row, admitted.events);
  const written =
    row === undefined
      ? insert('case', scene.snapshot.group.value.id, after.code, after)
      : replace(row, after);
  const changes = [
    written,
    ...meetingsFollow(scene, change),
    ...relied,
    ...newsOf(scene, change),
    ...(isMoved(change) ? caseTimers(scene, routineOf(scene.routines, after), before, after) : []),
    ...(next?.changes ?? []),
    ...ownNews(scene, change),
  ];
  return {
    pointer: after,
    changes: eachRowOnce(changes),
    events: [{ code: after.code, events }, ...(next?.events ?? [])],
  };
}

function newsOf(scene: SceneNow, change: CaseChange): readonly Change[] {
  return [
    ...changeNews(scene, change),
    ...concernNews(scene, change),
    ...(isMoved(change) ? attendanceChanged(scene, change) : []),
    ...lateQuestions(scene, change),
    ...lateAnswers(scene, change),
    ...acknowledgementNews(scene, change),
    ...handOverNews(scene, change),
    ...lifeNews(scene, change),
  ];
}
