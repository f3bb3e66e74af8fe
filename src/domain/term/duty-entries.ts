import { toInstant } from '../calendar/dates/zone.js';
import type { LocalTime } from '../calendar/dates/time.js';
import { ownLives, type OwnLife } from '../decisions/lives/group-scene.js';
import { holdersOf } from '../life/reading/life-holders.js';
import { lastDayOf, type TaskTurn, turnsOf } from '../life/reading/life-tasks.js';
import { dutyId } from '../model/group/group-life.js';
import type { Member } from '../model/group/group.js';
import type { SceneNow } from '../routine/scene.js';
import type { TermEntry, TermWindow } from './term.js';

/**
 * The group's own duties by their last days, those of periods that have not begun too: what they will be if nothing
 * changes. Of a member's those that are the member's to do.
 */
export function dutyEntries(scene: SceneNow, { until }: TermWindow, member?: Member): readonly TermEntry[] {
  // As it will be on the last day: the turns of every period that has begun by then.
  const end = toInstant(until, '23:59' as LocalTime);
  return ownLives(scene).flatMap((own) => {
    const ahead = { ...own.scene, now: end > scene.now ? end : scene.now };
    const turns = turnsOf(ahead, own.subject).filter(
      (turn) =>
        member === undefined ||
        (turn.done === undefined &&
          holdersOf(ahead, own.subject, turn).some(({ person }) => person === member.person)),
    );
    return onceADay(turns.flatMap((turn) => entryOf(scene, own, turn)));
  });
}

function entryOf(
  { snapshot }: SceneNow,
  { id, subject, value }: OwnLife,
  turn: TaskTurn,
): readonly TermEntry[] {
  const { task, period, due, done } = turn;
  if (due === undefined) return [];
  const { id: groupId, name: group } = snapshot.group.value;
  return [
    {
      ...{ kind: 'duty', groupId, group, name: task.name, day: lastDayOf(due) },
      // The unit is left out: a duty of each unit is one line.
      key: dutyId(id, { task: task.id, period }),
      state: done === undefined ? 'planned' : 'done',
      revision: value.revision,
      since: subject.life.enteredAt,
    },
  ];
}

/** Of what is asked of each unit one entry a day, done when all have done it. */
function onceADay(entries: readonly TermEntry[]): readonly TermEntry[] {
  const found = new Map<string, TermEntry>();
  for (const entry of entries) {
    const known = found.get(entry.key);
    if (known === undefined || (known.state === 'done' && entry.state !== 'done'))
      found.set(entry.key, entry);
  }
  return [...found.values()];
}
