import { isOpen, isRunning, isWaitingLate } from '../../../domain/model/case/case-pointer.js';
import { namesOf, unitOf } from '../../../domain/model/members.js';
import { waitsOf } from '../../../domain/decisions/cases/waits-of.js';
import { mayAdmitLate } from '../../../domain/routine/rights.js';
import {
  asksAcknowledgement,
  knowsAcknowledgement,
  outcomeName,
  stageName,
} from '../../../domain/routine/definition/case-life.js';
import type { RoutineBook } from '../../../domain/routine/definition/routine-book.js';
import { routineOf } from '../../../domain/routine/definition/routine-of.js';
import { formatMoment } from '../../../text/dates.js';
import type { Text } from '../../../text/text.js';
import type { CaseView } from '../../../usecases/cases/look-at-case.js';
import { fact } from '../../card/fact.js';
import type { CardAction, CardModel } from '../../card/card-model.js';
import { withHome } from '../../card/answer.js';
import { exitActions, taskRows, traceRows } from '../../life/life-rows.js';
import { handOverAll } from './case-list.js';
import { lateActions, lateUnitActions } from './late-actions.js';

/** A case as far as the caller may see it, and what the caller may do. */
export function caseCard(view: CaseView, routines: RoutineBook, text: Text): CardModel {
  const { pointer } = view;
  return {
    template: 'notice',
    locale: text.locale,
    title: text.cases.title(pointer.code),
    summary: [text.common.summary, pointer.code].join(' · '),
    facts: factsOf(view, text),
    lines: waitingLines(view, routines, text),
    rows: [...taskRows(view, text), ...traceRows(view, text)],
    actions: withHome(
      [...exitActions(view, text), ...actionsOf(view, routines, text), ...eventsAction(view, text)],
      text,
    ),
  };
}

function factsOf(view: CaseView, text: Text) {
  const { snapshot, pointer, member, life, routine } = view;
  const { locale } = text;
  const { facts, takenBack } = text.cases;
  const { caseTypes, categories } = routine.registration;
  const type = caseTypes.find(({ id }) => id === pointer.type)?.name[locale];
  const meeting = snapshot.meetings.find(({ value }) => value.id === pointer.meetingId)?.value;
  const chosen = categories
    .filter(({ id }) => pointer.categories.includes(id))
    .map(({ name }) => name[locale]);
  const outcome = outcomeName(routine, pointer)?.[locale];
  const carried = (pointer.outcome?.carriedOnBy ?? []).map((id) => unitOf(snapshot, id)?.name ?? id);
  const own = member.unitId === pointer.registeringUnit;
  return [
    ...fact(facts.state, stageName(routine, pointer)?.[locale] ?? takenBack),
    ...fact(facts.group, snapshot.group.value.name),
    ...fact(facts.type, pointer.anonymous ? text.register.sentences.anonymously(type ?? '') : type),
    ...fact(facts.from, unitOf(snapshot, pointer.registeringUnit)?.name),
    ...fact(facts.units, pointer.units.map((id) => unitAnswer(view, id, text)).join('; ')),
    ...fact(facts.lateUnits, namesOf(snapshot, pointer.lateUnits ?? []).join(', ')),
    ...fact(facts.categories, chosen.join(', ')),
    ...fact(facts.meeting, meeting && formatMoment(meeting, locale)),
    // The reference is the registering unit's own.
    ...fact(facts.reference, own ? pointer.reference : undefined),
    ...fact(text.life.responsible, unitOf(snapshot, life.responsibleUnit ?? '')?.name),
    ...fact(facts.outcome, outcome),
    ...fact(facts.carriedOnBy, carried.join(', ')),
  ];
}

function unitAnswer({ pointer, routine, snapshot }: CaseView, unitId: string, text: Text): string {
  const name = unitOf(snapshot, unitId)?.name ?? unitId;
  const { answers, anonymousKnown } = text.cases;
  const acknowledgement = pointer.acknowledgements.find((one) => one.unitId === unitId);
  const given = acknowledgement?.answer;
  // Nobody owes a kvittens between meetings.
  if (given === undefined && (isRunning(pointer) || !knowsAcknowledgement(routine))) return name;
  if (given === undefined) return `${name} – ${answers.none}`;
  const answer = pointer.anonymous && given === 'known' ? anonymousKnown : answers[given];
  const noted = acknowledgement?.notedBy === undefined ? '' : ` (${text.calls.noted})`;
  return `${name} – ${answer}${noted}`;
}

/** Nobody may wait unknowingly. */
function waitingLines({ snapshot, pointer, life }: CaseView, routines: RoutineBook, text: Text) {
  const waits = isOpen(pointer) ? waitsOf({ snapshot, routines }, pointer) : undefined;
  return [
    ...(life.queuePlace === undefined ? [] : [{ text: text.life.queued(life.queuePlace) }]),
    ...(waits?.nobodyToAsk === true ? [{ text: text.cases.waits.nobody, style: 'warning' as const }] : []),
  ];
}

function actionsOf(view: CaseView, routines: RoutineBook, text: Text): readonly CardAction[] {
  const { pointer, snapshot, member } = view;
  if (!isOpen(pointer)) return [];
  const { meetingId, units, lateUnits = [] } = pointer;
  const data = { groupId: snapshot.group.value.id, code: pointer.code };
  const admits = mayAdmitLate(routineOf(routines, pointer), member);
  if (isWaitingLate(pointer) && admits) {
    return lateActions({ ...data, units: units.join(','), meetingId }, text);
  }
  const asked =
    admits && lateUnits.length > 0 ? lateUnitActions({ ...data, units: lateUnits.join(',') }, text) : [];
  return [...asked, ...ownActions(view, text)];
}

function ownActions(
  { pointer, routine, owner, concerned, snapshot }: CaseView,
  text: Text,
): readonly CardAction[] {
  const data = { groupId: snapshot.group.value.id, code: pointer.code };
  const { cases } = text;
  if (owner) {
    return [
      // Units and meeting are chosen while a meeting takes the case up.
      ...(isRunning(pointer) ? [] : [{ title: cases.change, verb: 'cases.change', data }]),
      { title: cases.withdraw, verb: 'cases.withdraw', data, style: 'destructive' },
      { title: cases.handOver, verb: 'cases.hand-over', data },
      handOverAll(data.groupId, text),
    ];
  }
  return concerned && asksAcknowledgement(routine, pointer) ? ackActions(data, pointer.anonymous, text) : [];
}

/** Who did what with the case, for the coordinators. */
function eventsAction({ member, snapshot, pointer }: CaseView, text: Text): readonly CardAction[] {
  const data = { groupId: snapshot.group.value.id, code: pointer.code };
  return member.coordinator ? [{ title: text.privacy.events, verb: 'events.show', data }] : [];
}

/** The kvittens: an anonymous case has nobody to know of. */
export function ackActions(
  data: { readonly groupId: string; readonly code: string },
  anonymous: boolean,
  { cases }: Text,
): readonly CardAction[] {
  const button = (title: string, answer: string, style: 'positive' | 'default'): CardAction => ({
    title,
    verb: 'ack.answer',
    data: { ...data, answer },
    style,
  });
  if (anonymous) {
    return [
      button(cases.ackAnonymous, 'known', 'positive'),
      button(cases.ack['not-ours'], 'not-ours', 'default'),
    ];
  }
  return [
    button(cases.ack.known, 'known', 'positive'),
    button(cases.ack['not-told'], 'not-told', 'default'),
    button(cases.ack['not-ours'], 'not-ours', 'default'),
  ];
}
