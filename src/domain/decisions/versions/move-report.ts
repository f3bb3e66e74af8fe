import type { Instant } from '../../calendar/dates/time.js';
import { type Clock, clocksOf } from '../../life/reading/life-clocks.js';
import type { LifeScene, LifeSubject } from '../../life/reading/life-scene.js';
import type { LifeDef, Stage, Task } from '../../life/reading/life-schema.js';
import { goesOn } from '../../life/move-life.js';
import type { CasePointer } from '../../model/case/case-pointer.js';
import { lifeOf } from '../../model/case/case-pointer.js';
import type { Bilingual } from '../../model/person/locale.js';
import type { Change, Row } from '../../model/row.js';
import type { Timer } from '../../model/job/timer.js';
import { acknowledgementOf, caseLifeOf } from '../../routine/definition/case-life.js';
import type { Routine } from '../../routine/definition/routine-schema.js';
import type { GroupNow } from '../../routine/scene.js';
import { caseScene, caseSubject } from '../lives/case-scene.js';
import { shownAt } from '../case-events/case-meetings.js';
import { nameIn, type VersionMove } from './version-move.js';

/** What a moved life gets, loses, or is asked anew. */
export interface TaskLine {
  readonly kind: 'comes' | 'goes' | 'anew';
  readonly name: Bilingual;
}

/** What comes due at another moment: without `was` it did not before, without `is` it does no longer. */
export interface ClockLine {
  readonly what: 'due' | 'chase' | 'exit' | 'guideline';
  /** Of the task or the exit. */
  readonly name?: Bilingual;
  readonly unit?: string;
  readonly was?: Instant;
  readonly is?: Instant;
}

export interface LifeLines {
  readonly tasks: readonly TaskLine[];
  readonly clocks: readonly ClockLine[];
}

export interface MoveReport extends LifeLines {
  readonly stage: { readonly was: Bilingual; readonly is: Bilingual };
  /** The meetings that take it up, by id, where they differ. */
  readonly meeting?: { readonly was?: string; readonly is?: string };
}

/** What a move changes in a case, beside the names of its version. @param changes the decision's own */
export function reportOf(
  group: GroupNow,
  { move, before, after }: { move: VersionMove; before: CasePointer; after: CasePointer },
  { changes, stored }: { changes: readonly Change[]; stored: readonly Row<'timer'>[] },
): MoveReport {
  const side = (routine: Routine, pointer: CasePointer): LifeSide => ({
    scene: caseScene(group, routine),
    subject: caseSubject(group.snapshot, routine, pointer),
    answered: pointer.acknowledgements.map(({ unitId }) => unitId),
  });
  const lines = lifeLines(side(move.from, before), side(move.to, after), group.now);
  const [was, is] = [shownAt(before), shownAt(after)];
  return {
    ...lines,
    clocks: [...lines.clocks, ...kvittensLines(move, changes, stored)],
    stage: { was: nameIn(move.from, lifeOf(before).stage), is: nameIn(move.to, lifeOf(after).stage) },
    ...(was === is
      ? {}
      : { meeting: { ...(was === undefined ? {} : { was }), ...(is === undefined ? {} : { is }) } }),
  };
}

export interface LifeSide {
  readonly scene: LifeScene;
  readonly subject: LifeSubject;
  /** Units that have given their kvittens. */
  readonly answered?: readonly string[];
}

export function lifeLines(before: LifeSide, after: LifeSide, now: Instant): LifeLines {
  const [was, is] = [before, after].map(({ scene, subject }) => stageIn(scene.def, subject.life.stage));
  return {
    tasks: taskLines(was?.tasks ?? [], is?.tasks ?? []),
    clocks: clockLines(told(before), told(after), now),
  };
}

function stageIn(def: LifeDef, id: string): Stage | undefined {
  return def.stages.find((one) => one.id === id);
}

function taskLines(was: readonly Task[], is: readonly Task[]): readonly TaskLine[] {
  const known = (all: readonly Task[], { id }: Task) => all.some((one) => one.id === id);
  return [
    ...is.filter((one) => !known(was, one)).map(({ name }) => ({ kind: 'comes' as const, name })),
    ...was.filter((one) => !known(is, one)).map(({ name }) => ({ kind: 'goes' as const, name })),
    ...is
      .filter((one) => known(was, one) && !goesOn(one, was))
      .map(({ name }) => ({ kind: 'anew' as const, name })),
  ];
}

type Told = Exclude<Clock, { readonly kind: 'period' }>;

/** What people hear or see of; that a period ends is neither, and a kvittens is asked for by timers of its own. */
function told({ scene, subject, answered = [] }: LifeSide): readonly Told[] {
  const stage = stageIn(scene.def, subject.life.stage);
  if (stage === undefined || stage.unannounced === true) return [];
  const kvittens = acknowledgementOf(stage)?.id;
  return clocksOf(scene, subject).filter((clock): clock is Told => {
    if (!('turn' in clock) || clock.turn.task.id !== kvittens) return clock.kind !== 'period';
    return clock.kind === 'due' && !answered.includes(clock.turn.unit ?? '');
  });
}

function clockLines(before: readonly Told[], after: readonly Told[], now: Instant): readonly ClockLine[] {
  const at = (clocks: readonly Told[], key: string) => clocks.find((one) => one.key === key)?.at;
  const isReminder = ({ kind }: Told) => kind === 'chase' || kind === 'guideline';
  const both = [...after, ...before.filter(({ key }) => at(after, key) === undefined)];
  return both.flatMap((clock) => {
    const [was, is] = [at(before, clock.key), at(after, clock.key)];
    // Nobody is reminded of what would have come before the move.
    const isPast = isReminder(clock) && (was ?? '') <= now && (is ?? '') <= now;
    if (was === is || isPast) return [];
    const { name, unit } = subjectOf(clock);
    return [
      {
        what: clock.kind,
        ...(name === undefined ? {} : { name }),
        ...(unit === undefined ? {} : { unit }),
        ...(was === undefined ? {} : { was }),
        ...(is === undefined ? {} : { is }),
      },
    ];
  });
}

function subjectOf(clock: Told): { readonly name?: Bilingual; readonly unit?: string | undefined } {
  if (clock.kind === 'exit') return { name: clock.exit.name };
  return clock.kind === 'guideline' ? {} : { name: clock.turn.task.name, unit: clock.turn.unit };
}

/** Of the timers themselves: a unit's time is counted from when it was told. */
function kvittensLines(
  { from, to }: VersionMove,
  changes: readonly Change[],
  stored: readonly Row<'timer'>[],
): readonly ClockLine[] {
  const timers = changes.flatMap((change) =>
    change.kind === 'timer' && 'value' in change && change.value.kind.startsWith('acknowledgement-missing')
      ? [{ op: change.op, id: change.id, value: change.value }]
      : [],
  );
  const named = [from, to].map((one) =>
    caseLifeOf(one)
      .stages.map(acknowledgementOf)
      .find((task) => task !== undefined),
  );
  const name = (named[0] ?? named[1])?.name;
  const lines = new Map<string, ClockLine>();
  for (const { op, id, value } of timers) {
    const key = `${value.kind} ${value.facts['unit'] ?? ''}`;
    const own = lines.get(key) ?? lineOf(value, name);
    const was = stored.find((row) => row.id === id)?.value.at;
    lines.set(key, op === 'insert' ? { ...own, is: value.at } : { ...own, ...(was && { was }) });
  }
  const moment = ({ was, is = was }: ClockLine) => is ?? '';
  return [...lines.values()]
    .filter(({ was, is }) => was !== is)
    .sort((a, b) => (moment(a) < moment(b) ? -1 : 1));
}

function lineOf({ facts }: Timer, name: Bilingual | undefined): ClockLine {
  const unit = facts['unit'];
  return { what: 'chase', ...(name === undefined ? {} : { name }), ...(unit === undefined ? {} : { unit }) };
}
