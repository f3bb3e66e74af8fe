import { loadRoutines } from '../../../../src/adapters/routines/load-routines.js';
import { later } from '../../../../src/domain/calendar/dates/later.js';
import type { Instant } from '../../../../src/domain/calendar/dates/time.js';
import { acknowledge } from '../../../../src/domain/decisions/cases/acknowledge.js';
import { actOnCase } from '../../../../src/domain/decisions/cases/act-on-case.js';
import { admitWaiting } from '../../../../src/domain/decisions/cases/admit-waiting.js';
import { changeCase, withdrawCase } from '../../../../src/domain/decisions/cases/change-case.js';
import type { CaseDecision } from '../../../../src/domain/decisions/cases/case-changed.js';
import { handOverCases } from '../../../../src/domain/decisions/cases/hand-over-cases.js';
import { decideLate, settleUnanswered } from '../../../../src/domain/decisions/cases/late/decide-late.js';
import { decideLateUnits, settleLateUnits } from '../../../../src/domain/decisions/cases/late/late-units.js';
import { leadOn } from '../../../../src/domain/decisions/cases/lead-on.js';
import { caseLifeView } from '../../../../src/domain/decisions/lives/case-actions.js';
import { caseScene, caseSubject } from '../../../../src/domain/decisions/lives/case-scene.js';
import { timedClocks } from '../../../../src/domain/decisions/lives/life-timers.js';
import { carryNow } from '../../../../src/domain/decisions/meetings/carry-cases.js';
import { cancelMeeting, carryOn } from '../../../../src/domain/decisions/meetings/change-meeting.js';
import { fitAgenda } from '../../../../src/domain/decisions/meetings/fit-agenda.js';
import { recordOutcome } from '../../../../src/domain/decisions/meetings/record-outcome.js';
import { registerCase } from '../../../../src/domain/decisions/registration/register-case.js';
import {
  checklistFor,
  registrationWorlds,
} from '../../../../src/domain/decisions/registration/registration-world.js';
import { actByClock, type LifeAct } from '../../../../src/domain/life/act.js';
import type { LifeAction } from '../../../../src/domain/life/life-actions.js';
import type { Question } from '../../../../src/domain/life/reading/life-schema.js';
import {
  type CaseCode,
  type CasePointer,
  isOpen,
  lifeOf,
  stageIdOf,
} from '../../../../src/domain/model/case/case-pointer.js';
import type { Change, Row } from '../../../../src/domain/model/row.js';
import type { Snapshot } from '../../../../src/domain/model/snapshot.js';
import { caseKinds, outcomesOf } from '../../../../src/domain/routine/definition/case-life.js';
import { routineOf } from '../../../../src/domain/routine/definition/routine-of.js';
import type { Routine } from '../../../../src/domain/routine/definition/routine-schema.js';
import type { PersonScene } from '../../../../src/domain/routine/scene.js';
import { groupWith, meeting, person } from '../../group-fixture.js';

export const book = loadRoutines();
/** Meetings with queues and places, with late cases, and without meetings. */
export const walked = ['verksam', 'knutpunkten-case', 'coordination-team', 'internal-collaboration'];
/** Long before a meeting, after the last day of one, and of the last there is. */
export const starts = [
  '2026-04-20T08:00:00.000Z',
  '2026-05-07T08:00:00.000Z',
  '2026-12-04T08:00:00.000Z',
].map((at) => at as Instant);

const days = ['2026-05-12', '2026-06-09', '2026-09-08', '2026-10-13', '2026-11-10', '2026-12-08'];

/** A group of the routine, with a meeting of each kind every month, and agendas of which some are published. */
export function townOf(routineId: string, places: number): Snapshot {
  const kinds = caseKinds(book.get(routineId));
  const meetings = days.flatMap((day, i) =>
    kinds.map((kind, k) =>
      meeting(`m-${i}${k}`, day.slice(0, 8) + String(Number(day.slice(8)) + k).padStart(2, '0'), {
        kind,
        minutes: 45,
        ...(i % 2 === 0 ? { agendaState: 'published', posts: [{ part: 1 }] } : {}),
      }),
    ),
  );
  const { settings } = groupWith().group.value;
  const group = groupWith({
    meetings,
    group: { routines: [routineId], settings: { ...settings, numbers: { places } } },
  });
  return withStaff(group, routineId);
}

function withStaff(group: Snapshot, routineId: string): Snapshot {
  const [maria] = group.members;
  if (maria === undefined) throw new Error('the group has members');
  const sofia = { ...maria.value, person: person('sofia'), name: 'sofia', unitId: 'vc', coordinator: false };
  const role = 'supervisor' in book.get(routineId).roles ? 'supervisor' : 'representative';
  const [party = { id: '' }, other = party] = book.get(routineId).parties;
  const known = book.get(routineId).parties.map(({ id }): string => id);
  return {
    ...group,
    units: group.units.map((row, i) => ({
      ...row,
      value: {
        ...row.value,
        party: known.includes(row.value.party) ? row.value.party : i === 0 ? party.id : other.id,
      },
    })),
    members: [...group.members, { ...maria, id: 'sofia', value: { ...sofia, role } }],
  };
}

/** Choices of one step: what is tried, by whom and with what, and how many hours later. */
export interface Choice {
  readonly act: number;
  readonly pick: number;
  readonly hours: number;
}

export type Decided = Pick<CaseDecision<unknown>, 'changes' | 'events'>;
type Act = (scene: PersonScene, pick: number, row: Row<'case'> | undefined) => Decided | undefined;

const one = <T>(list: readonly T[], pick: number): T | undefined => list[pick % Math.max(list.length, 1)];
const people = ['maria', 'karin', 'samir', 'lena', 'sofia'].map(person);
const others = ['vc', 'af', 'vc,af'].map((ids) => ids.split(','));
const by = (scene: PersonScene, who: PersonScene['by'] | undefined): PersonScene => ({
  ...scene,
  by: who ?? scene.by,
});
const isCoordinator = (scene: PersonScene): PersonScene => by(scene, person('maria'));

function register(scene: PersonScene, pick: number): Decided | undefined {
  const world = registrationWorlds(scene)[0];
  if (world === undefined) return undefined;
  const { routine, unit, snapshot } = world;
  const type = one(routine.registration.caseTypes, pick)?.id ?? '';
  const anonymous = pick % 5 === 0;
  const code = `AAA-AA${String(100 + snapshot.cases.length)}` as CaseCode;
  const reference = routine.registration.references.find(({ party }) => party === unit.party)?.example;
  const concerned = unit.id === 'vc' ? ['kommun', 'af'] : (one(others, pick) ?? []);
  return registerCase(world, {
    ...{ groupId: 'g', routine: routine.id, type, code, anonymous },
    ...(pick % 3 === 0 && world.member.role === 'representative' ? { owner: person('karin') } : {}),
    units: concerned,
    categories: routine.registration.categories.slice(0, 1).map(({ id }) => id),
    checklist: checklistFor(routine, type, anonymous)
      .filter(({ required }) => required)
      .map(({ id }) => id),
    ...(reference === undefined || anonymous ? {} : { reference }),
    ...meetingFor(scene, pick),
  });
}

/** The next that has not been, more often than not. */
function meetingFor({ snapshot, now }: PersonScene, pick: number) {
  const coming = snapshot.meetings.filter(
    ({ value }) => `${value.date}T13` > now && value.state === 'planned',
  );
  const found = pick % 4 === 0 ? one(coming, pick) : coming[pick % 2];
  return found === undefined ? {} : { meetingId: found.value.id };
}

const edit: Act = (scene, pick, row) => {
  if (row === undefined) return undefined;
  const { owner, units, lateUnits = [], categories, meetingId } = row.value;
  const chosen = pick % 3 === 0 ? [...units, ...lateUnits] : (one(others, pick) ?? []);
  const to = pick % 4 === 1 ? (meetingFor(scene, pick).meetingId ?? meetingId) : meetingId;
  return changeCase(by(scene, owner), row.value.code, { units: chosen, categories, meetingId: to });
};

const outcome: Act = (scene, pick, row) => {
  if (row === undefined) return undefined;
  const routine = routineOf(book, row.value);
  const stage = row.value.outcome?.before?.stage ?? stageIdOf(row.value);
  const chosen = one(outcomesOf(routine, stage), pick);
  const answers = answersTo(routine, chosen?.exit.asks ?? [], pick);
  const consentShown = pick % 2 === 0;
  return recordOutcome(isCoordinator(scene), row.value.code, {
    ...(chosen === undefined ? {} : { outcome: chosen.id }),
    ...{ carriedOnBy: ['vc'], answers, consentShown, notShown: true },
  });
};

const life: Act = (scene, pick, row) => {
  if (row === undefined) return undefined;
  const routine = routineOf(book, row.value);
  const open = people.flatMap((who) =>
    caseLifeView(by(scene, who), routine, row.value).actions.map((action) => ({ who, action })),
  );
  const chosen = one(open, pick);
  if (chosen === undefined) return undefined;
  const { visit } = lifeOf(row.value);
  const { code } = row.value;
  return actOnCase(by(scene, chosen.who), { code, visit }, actFor(routine, chosen.action, pick));
};

/** An exit that is a clock. */
const clock: Act = (scene, pick, row) => {
  if (row === undefined || !isOpen(row.value)) return undefined;
  const routine = routineOf(book, row.value);
  const lifeScene = caseScene(scene, routine);
  const subject = caseSubject(scene.snapshot, routine, row.value);
  const due = timedClocks(lifeScene, subject).filter(({ kind, at }) => kind === 'exit' && at <= scene.now);
  const events = actByClock(lifeScene, subject, one(due, pick)?.key ?? '');
  return events.length === 0 ? undefined : leadOn({ ...scene, row }, events);
};

const meetingOf = ({ snapshot }: PersonScene, pick: number) => one(snapshot.meetings, pick)?.value.id ?? '';

/** Each decision about cases that there is, by people and by time. */
export const acts: Readonly<Record<string, Act>> = {
  register: (scene, pick) => register(by(scene, one(people, pick)), pick),
  registerMore: (scene, pick) => register(by(scene, person('karin')), pick),
  edit,
  editAgain: edit,
  withdraw: (scene, pick, row) =>
    row && pick % 3 === 0 ? withdrawCase(by(scene, row.value.owner), row.value.code) : undefined,
  acknowledge: (scene, pick, row) =>
    row &&
    acknowledge(
      by(scene, one(people, pick)),
      row.value.code,
      one(['known', 'not-told', 'not-ours'] as const, pick) ?? 'known',
    ),
  late: (scene, pick, row) => row && decideLate(isCoordinator(scene), row.value.code, pick % 2 === 0),
  lateUnits: (scene, pick, row) =>
    row &&
    decideLateUnits(
      isCoordinator(scene),
      { code: row.value.code, units: row.value.lateUnits ?? [] },
      pick % 2 === 0,
    ),
  unanswered: (scene, _, row) => row && settleUnanswered(scene, row),
  unansweredUnits: (scene, _, row) => row && settleLateUnits(scene, row, row.value.lateUnits ?? []),
  outcome,
  outcomeAgain: outcome,
  handOver: (scene, pick, row) =>
    row &&
    handOverCases(
      by(scene, row.value.owner),
      pick % 2 === 0 ? 'all' : [row.value.code],
      one(people, pick) ?? scene.by,
    ),
  life,
  lifeAgain: life,
  lifeMore: life,
  clock,
  cancel: (scene, pick) =>
    pick % 4 === 0 ? cancelMeeting(isCoordinator(scene), meetingOf(scene, pick)) : undefined,
  carryOn: (scene, pick) => carryOn(scene, meetingOf(scene, pick)),
  carryNow: (scene, _, row) => row && carryNow(scene, row, row.value.meetingId),
  fit: (scene, pick) =>
    fitAgenda(isCoordinator(scene), {
      meetingId: meetingOf(scene, pick),
      how: pick % 3 === 0 ? 'shorten' : 'carry',
    }),
  admit: (scene) => admitWaiting(scene),
};

function actFor(routine: Routine, action: LifeAction, pick: number): LifeAct {
  if (action.kind === 'exit') {
    const { id, asks } = action.exit;
    return { kind: 'exit', exit: id, answers: answersTo(routine, asks, pick) };
  }
  const { task, unit, period } = action.turn;
  return {
    ...{ kind: 'task', task: task.id, answers: answersTo(routine, task.asks, pick) },
    ...(unit === undefined ? {} : { unit }),
    ...(period === undefined ? {} : { period }),
  };
}

function answersTo({ lists }: Routine, asks: readonly Question[], pick: number) {
  const answer = (question: Question): string => {
    if ('oneOf' in question) {
      return one(lists.find(({ id }) => id === question.oneOf)?.options ?? [], pick)?.id ?? '';
    }
    const right = { month: '2026-10', date: '2026-10-12', unit: 'vc', units: 'vc', 'filtered-text': 'bra' };
    return right[question.kind];
  };
  return Object.fromEntries(asks.map((question) => [question.id, answer(question)]));
}

/** One step of a walk: who acts is the owner or whoever else may, and what comes of it is written. */
export function tried(
  snapshot: Snapshot,
  now: Instant,
  { act, pick }: Choice,
): Decided & { readonly name: string } {
  const names = Object.keys(acts);
  const name = one(names, act) ?? '';
  const scene: PersonScene = { snapshot, routines: book, now, by: one(people, pick) ?? person('maria') };
  const found = acts[name]?.(scene, pick, one(snapshot.cases, Math.floor(pick / 7)));
  return {
    name,
    changes: found?.changes ?? [],
    ...(found?.events === undefined ? {} : { events: found.events }),
  };
}

export const afterHours = (now: Instant, { hours }: Choice): Instant => later(now, hours * 3600);

/** The cases that the changes write. */
export function casesIn(changes: readonly Change[]): ReadonlyMap<string, CasePointer> {
  return new Map(
    changes.flatMap((change) =>
      change.kind === 'case' && (change.op === 'insert' || change.op === 'replace')
        ? [[change.value.code, change.value] as const]
        : [],
    ),
  );
}
