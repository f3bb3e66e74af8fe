import { evolve } from '../../life/reading/life.js';
import { stageOf } from '../../life/reading/life-scene.js';
import type { LifeDef, Stage } from '../../life/reading/life-schema.js';
import type { CaseEvent, CaseEventOf, NewCase } from '../../model/case/case-event.js';
import {
  type CasePointer,
  type CaseState,
  isDecided,
  isRegistered,
  isRunning,
  isWaitingLate,
  lifeOf,
} from '../../model/case/case-pointer.js';
import { withCounted } from '../../figures/counted.js';
import { unitsWanted, withUnits } from '../../model/case/late-units.js';
import type { LifeEvent } from '../../model/case/life.js';
import type { Instant } from '../../calendar/dates/time.js';
import { caseLifeOf } from '../../routine/definition/case-life.js';
import type { RoutineBook } from '../../routine/definition/routine-book.js';
import { routineOf } from '../../routine/definition/routine-of.js';

/**
 * The case after the events of one decision: the only place that changes one. A decision that others hear of is one
 * revision, however many events it has.
 * @param routines asked only of events that move the case in its life: the others do not need its version
 * @throws Error when a case that nobody has registered has events
 */
export function evolveCase(
  routines: RoutineBook,
  before: CasePointer | undefined,
  events: readonly CaseEvent[],
): CasePointer {
  const after = events.reduce<CasePointer | undefined>(
    (each, event) => withCounted(routines, each, event, evolved(routines, each, event)),
    before,
  );
  if (after === undefined) throw new Error('a case begins with its registration');
  const last = events.findLast(({ what }) => what !== 'acknowledged' && what !== 'deadline-met');
  return {
    ...after,
    revision: after.revision + (before !== undefined && events.some(isHeardOf) ? 1 : 0),
    changedAt: last?.at ?? after.changedAt,
  };
}

/** An answer of a unit's own, and what only the registrant and the coordinator know, are no revision. */
function isHeardOf(event: CaseEvent): boolean {
  if (event.what === 'units-decided') return event.called.length > 0;
  return event.what !== 'acknowledged' && event.what !== 'units-waiting' && event.what !== 'deadline-met';
}

function evolved(routines: RoutineBook, before: CasePointer | undefined, event: CaseEvent): CasePointer {
  if (event.what === 'registered') return begun(event.as, event.at);
  if (before === undefined) throw new Error('a case begins with its registration');
  const life = () => caseLifeOf(routineOf(routines, before));
  switch (event.what) {
    case 'entered':
    case 'done':
    case 'taken-back':
    case 'moved':
      return lived(life(), before, event);
    case 'changed':
      return changed(before, event);
    case 'units-waiting':
      return withUnits(before, before.units, event.units);
    case 'units-decided':
      return unitsDecided(before, event);
    case 'admitted':
    case 'deadline-met':
      return before;
    case 'sent-on':
      return { ...before, meetingId: event.meetingId };
    case 'turned-away':
      return { ...before, state: 'withdrawn' };
    case 'withdrawn':
      return { ...withUnits(before, before.units), state: 'withdrawn' };
    case 'handed-over':
      return handedOver(before, event);
    case 'acknowledged':
      return acknowledged(before, event);
    case 'carried':
      return carried(before, event);
    case 'taken-up':
      return { ...withoutOutcome(before), meetingId: event.meetingId };
    case 'version-changed':
      return versionChanged(before, event);
    case 'outcome-corrected':
      return withoutOutcome(asTakenUp(before, life()) ?? before);
    case 'consent-noted':
      return consentNoted(before, event);
    case 'outcome-noted':
      return outcomeNoted(before, event);
  }
}

function begun(as: NewCase, at: Instant): CasePointer {
  const none = { acknowledgements: [], carriedOver: 0, revision: 1, createdAt: at, changedAt: at };
  return { ...as, ...none, state: 'registered' };
}

/** The case's life, and what its stage means to everything that is not about stages. */
function lived(def: LifeDef, before: CasePointer, event: LifeEvent): CasePointer {
  const life = evolve(lifeOf(before), event);
  return { ...before, life, state: stateIn(stageOf(def, life.stage)) };
}

function stateIn({ ends, unannounced, agenda }: Stage): CaseState {
  if (ends === true) return 'decided';
  if (unannounced === true) return 'waiting-late';
  return agenda === undefined ? 'running' : 'registered';
}

function changed(before: CasePointer, { units, categories, meetingId }: CaseEventOf<'changed'>): CasePointer {
  const acknowledgements = before.acknowledgements.filter(({ unitId }) => units.includes(unitId));
  return { ...before, units, categories, meetingId, acknowledgements };
}

function unitsDecided(before: CasePointer, { units, called }: CaseEventOf<'units-decided'>): CasePointer {
  const rest = (before.lateUnits ?? []).filter((unit) => !units.includes(unit));
  return withUnits(before, [...before.units, ...called], rest);
}

function handedOver(
  { registeredFor: _, ...before }: CasePointer,
  { to }: CaseEventOf<'handed-over'>,
): CasePointer {
  return { ...before, owner: to };
}

/** The latest answer of a unit counts. */
function acknowledged(before: CasePointer, { what: _, ...given }: CaseEventOf<'acknowledged'>): CasePointer {
  const others = before.acknowledgements.filter((one) => one.unitId !== given.unitId);
  return { ...before, acknowledgements: [...others, given] };
}

/** At a later meeting the units that waited come in time. A late case has not stood at the meeting it leaves. */
function carried(before: CasePointer, { meetingId }: CaseEventOf<'carried'>): CasePointer {
  const stood = isWaitingLate(before) ? 0 : 1;
  const open = withoutOutcome(withUnits(before, unitsWanted(before)));
  return { ...open, meetingId, carriedOver: before.carriedOver + stood };
}

/** What was noted can be corrected from the stage as it is called there. */
function versionChanged(
  before: CasePointer,
  { version, notedIn }: CaseEventOf<'version-changed'>,
): CasePointer {
  const { outcome } = before;
  const moved = { ...before, routineVersion: version };
  if (outcome?.before === undefined || notedIn === undefined) return moved;
  return { ...moved, outcome: { ...outcome, before: { ...outcome.before, stage: notedIn } } };
}

function withoutOutcome({ outcome: _, ...rest }: CasePointer): CasePointer {
  return rest;
}

function consentNoted(
  { consentShownOn: _, ...before }: CasePointer,
  { on }: CaseEventOf<'consent-noted'>,
): CasePointer {
  return { ...before, ...(on === undefined ? {} : { consentShownOn: on }) };
}

function outcomeNoted(
  before: CasePointer,
  { outcome: id, carriedOnBy, at }: CaseEventOf<'outcome-noted'>,
): CasePointer {
  const { stage, enteredAt, visit, done } = lifeOf(before);
  return { ...before, outcome: { id, carriedOnBy, at, before: { stage, enteredAt, visit, done } } };
}

/** The case as the meeting took it up: what was noted may be corrected until something more has happened. */
export function asTakenUp(pointer: CasePointer, def: LifeDef): CasePointer | undefined {
  const { outcome } = pointer;
  if (isRegistered(pointer)) return pointer;
  const life = lifeOf(pointer);
  const isLast = outcome !== undefined && life.enteredAt === outcome.at && life.done.length === 0;
  if (!isLast || (!isDecided(pointer) && !isRunning(pointer))) return undefined;
  const { waits: _, via: __, began: ___, ...rest } = life;
  const earlier = outcome.before ?? { stage: def.start, enteredAt: pointer.createdAt, visit: 1, done: [] };
  return { ...pointer, state: 'registered', life: { ...rest, ...earlier } };
}
