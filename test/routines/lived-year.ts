import { isWorkingDay } from '../../src/domain/calendar/day-off.js';
import { addDays, addMonths } from '../../src/domain/calendar/dates/local-date.js';
import type { Instant, LocalDate, LocalTime } from '../../src/domain/calendar/dates/time.js';
import { toInstant, toLocal } from '../../src/domain/calendar/dates/zone.js';
import { comingMeetings } from '../../src/domain/decisions/cases/open-meetings.js';
import { caseScene, caseSubject } from '../../src/domain/decisions/lives/case-scene.js';
import { dutiesOf } from '../../src/domain/decisions/lives/duties.js';
import {
  checklistFor,
  registrationWorlds,
} from '../../src/domain/decisions/registration/registration-world.js';
import type { LifeAct } from '../../src/domain/life/act.js';
import { actionsOf, type LifeAction } from '../../src/domain/life/life-actions.js';
import { receivingUnit } from '../../src/domain/life/reading/life-answers.js';
import { stageOf } from '../../src/domain/life/reading/life-scene.js';
import type { Question } from '../../src/domain/life/reading/life-schema.js';
import { newCaseCode } from '../../src/domain/model/case/case-code.js';
import {
  type CasePointer,
  isOpen,
  isRegistered,
  lifeOf,
  stageIdOf,
} from '../../src/domain/model/case/case-pointer.js';
import type { Answers } from '../../src/domain/model/case/life.js';
import {
  acknowledgementOf,
  isWhoCarriesOn,
  outcomesOf,
  startsAtMeeting,
} from '../../src/domain/routine/definition/case-life.js';
import type { Routine } from '../../src/domain/routine/definition/routine-schema.js';
import { spokespeopleOf } from '../../src/domain/routine/spokespeople.js';
import type { Act, RecordedGroup } from './recorded-group.js';

type What = Act extends infer One ? (One extends Act ? Omit<One, 'at' | 'by'> : never) : never;

/**
 * Lives a year in a way that needs no chance, and says what was done: every second case is looked after in time, the others
 * late; each meeting comes to the outcomes in turn; every third duty is forgotten.
 */
export class LivedYear {
  readonly acts: Act[] = [];
  private registered = 0;
  private seen = 0;

  constructor(
    private readonly group: RecordedGroup,
    private readonly routine: Routine,
  ) {}

  live(from: LocalDate, last: LocalDate): void {
    for (let date = from; date <= last; date = addDays(date, 1)) {
      if (!isWorkingDay(date)) continue;
      this.group.until(toInstant(date, '09:00' as LocalTime));
      const day = Math.round((Date.parse(date) - Date.parse(from)) / 86_400_000);
      if (day % 21 === 2 && this.registered < 12) this.register();
      for (const who of this.names()) this.work(who);
      this.group.until(toInstant(date, '16:00' as LocalTime));
      this.outcomes(date);
    }
  }

  private names(): readonly string[] {
    return this.group.snapshot.members.map(({ value }) => value.name).sort();
  }

  private do(by: string, what: What): string {
    const act = { at: this.group.now, by, ...what } as Act;
    const answered = this.group.act(act);
    if (!['registered', 'acknowledged', 'acted', 'recorded', 'done'].includes(answered)) return answered;
    this.acts.push(act);
    return answered;
  }

  private register(): void {
    const types = this.routine.registration.caseTypes;
    const nth = this.registered;
    const type = types[nth % types.length];
    if (type === undefined) return;
    for (const by of this.names()) {
      const scene = this.group.sceneOf(by);
      const [world] = registrationWorlds(scene);
      if (world === undefined) continue;
      const meeting = comingMeetings(world, this.routine).find(({ open }) => open)?.meeting.id;
      const units = this.group.snapshot.units.map(({ id }) => id).filter((id) => id !== world.unit.id);
      const [category] = this.routine.registration.categories;
      const anonymous = type.anonymity === 'always';
      const answered = this.do(by, {
        does: 'register',
        answers: {
          ...{ groupId: 'g', routine: this.routine.id, type: type.id, anonymous, units },
          code: newCaseCode([nth, 1, 2, 3, 4, 5]),
          checklist: checklistFor(this.routine, type.id, anonymous).map(({ id }) => id),
          categories: category === undefined ? [] : [category.id],
          ...(meeting === undefined || !startsAtMeeting(this.routine, type.id) ? {} : { meetingId: meeting }),
        },
      });
      if (answered === 'registered') break;
    }
    this.registered += 1;
  }

  private work(by: string): void {
    for (const { value: pointer } of this.group.snapshot.cases) {
      if (isOpen(pointer)) this.workOn(by, pointer);
    }
    for (const { life, turn, may } of dutiesOf(this.group.sceneOf(by))) {
      const due = turn.due;
      if (!may || due === undefined || later(this.group.now, 5) < due) continue;
      this.seen += 1;
      if (this.seen % 3 === 0) continue;
      const act = actOf({ kind: 'task', turn } as LifeAction, this.answersTo(turn.task.asks, []));
      if (act.kind === 'task') this.do(by, { does: 'duty', life, act });
    }
  }

  private workOn(by: string, pointer: CasePointer): void {
    const scene = this.group.sceneOf(by);
    const life = caseScene(scene, this.routine);
    const subject = caseSubject(this.group.snapshot, this.routine, pointer);
    const stage = stageOf(life.def, stageIdOf(pointer));
    if (stage.unannounced === true) return;
    const careful = this.group.snapshot.cases.findIndex(({ id }) => id === pointer.code) % 2 === 0;
    const kvittens = acknowledgementOf(stage);
    const unit = this.group.snapshot.members.find(({ value }) => value.name === by)?.value.unitId ?? '';
    const speaks = spokespeopleOf(this.group.snapshot, this.routine, unit).some(({ name }) => name === by);
    const given = pointer.acknowledgements.some(({ unitId }) => unitId === unit);
    if (kvittens !== undefined && speaks && !given && pointer.units.includes(unit)) {
      const waits = careful ? 1 : 12;
      if (later(pointer.createdAt, waits) <= this.group.now) {
        this.do(by, { does: 'acknowledge', code: pointer.code, answer: careful ? 'known' : 'not-told' });
      }
    }
    const units = subject.units.map(({ id }) => id);
    for (const action of actionsOf(life, subject, scene.by)) {
      if (action.kind === 'task' && action.turn.task.id === kvittens?.id) continue;
      if (
        action.kind === 'exit' &&
        (action.exit.at === 'meeting' || !this.leads(pointer, stage.exits, action.exit.id))
      )
        continue;
      if (action.kind === 'task' && (isDone(pointer, action) || !isTime(action, this.group.now, careful)))
        continue;
      const asks = action.kind === 'exit' ? action.exit.asks : action.turn.task.asks;
      this.do(by, { does: 'lead', code: pointer.code, act: actOf(action, this.answersTo(asks, units)) });
      return;
    }
  }

  /** Of the ways out each case takes another, after six weeks in the stage. */
  private leads(
    pointer: CasePointer,
    exits: readonly { readonly id: string; readonly at?: unknown }[],
    id: string,
  ): boolean {
    const nth = this.group.snapshot.cases.findIndex((row) => row.id === pointer.code);
    const ways = exits.filter(({ at }) => at !== 'meeting');
    return later(lifeOf(pointer).enteredAt, 42) <= this.group.now && ways[nth % ways.length]?.id === id;
  }

  private outcomes(date: LocalDate): void {
    const held = this.group.snapshot.meetings.filter(({ value }) => value.date === date).map(({ id }) => id);
    const [by] = this.group.snapshot.members.filter(({ value }) => value.coordinator);
    for (const [nth, { value: pointer }] of this.group.snapshot.cases.entries()) {
      if (by === undefined || !held.includes(pointer.meetingId) || !isRegistered(pointer)) continue;
      const outcomes = outcomesOf(this.routine, stageIdOf(pointer));
      const outcome = outcomes[nth % Math.max(1, outcomes.length)];
      if (outcome === undefined) continue;
      const given = {
        ...{ at: pointer.meetingId, outcome: outcome.id, consentShown: true },
        carriedOnBy: outcome.exit.asks.some(isWhoCarriesOn) ? [pointer.registeringUnit] : [],
        answers: this.answersTo(
          outcome.exit.asks.filter((one) => !isWhoCarriesOn(one)),
          pointer.units,
        ),
      };
      this.do(by.value.name, { does: 'outcome', code: pointer.code, given });
    }
  }

  private answersTo(asks: readonly Question[], concerned: readonly string[]): Answers {
    return Object.fromEntries(asks.map((question) => [question.id, this.answerTo(question, concerned)]));
  }

  private answerTo(question: Question, concerned: readonly string[]): string {
    if ('oneOf' in question) {
      return this.routine.lists.find(({ id }) => id === question.oneOf)?.options[0]?.id ?? '';
    }
    const { date } = toLocal(this.group.now);
    const units = this.group.snapshot.units.map(({ id }) => id);
    switch (question.kind) {
      case 'month':
        return addMonths(date, 9).slice(0, 7);
      case 'date':
        return addDays(date, 10);
      case 'unit':
        return (question.id === receivingUnit ? concerned[0] : units[0]) ?? '';
      case 'units':
        return units.slice(0, 1).join(',');
      case 'filtered-text':
        return 'Överlämningen blev försenad.';
    }
  }
}

/** Some tasks may be done again; once is enough here. */
function isDone(pointer: CasePointer, { turn }: LifeAction & { readonly kind: 'task' }): boolean {
  return lifeOf(pointer).done.some(
    ({ task, unit, period }) => task === turn.task.id && unit === turn.unit && period === turn.period,
  );
}

function isTime(action: LifeAction & { readonly kind: 'task' }, now: Instant, careful: boolean): boolean {
  const { due, task } = action.turn;
  if (due === undefined) return careful || task.required === true;
  return careful ? later(now, 3) >= due : later(due, 8) <= now;
}

function later(at: Instant, days: number): Instant {
  return new Date(Date.parse(at) + days * 86_400_000).toISOString() as Instant;
}

function actOf(action: LifeAction, answers: Answers): LifeAct {
  if (action.kind === 'exit') return { kind: 'exit', exit: action.exit.id, answers };
  const { task, unit, period } = action.turn;
  return {
    ...{ kind: 'task', task: task.id, answers },
    ...(unit === undefined ? {} : { unit }),
    ...(period === undefined ? {} : { period }),
  };
}
