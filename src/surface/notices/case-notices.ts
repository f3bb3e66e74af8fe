import type { Notice } from '../../domain/notices/notice.js';
import { formatDate, formatMoment } from '../../text/dates.js';
import { formatList } from '../../text/list.js';
import type { Text } from '../../text/text.js';
import { fact } from '../card/fact.js';
import type { CardAction, CardLine, CardModel } from '../card/card-model.js';
import { ackActions } from '../cases/card/case-card.js';
import { lateActions, lateUnitActions } from '../cases/card/late-actions.js';

interface Said {
  readonly title: string;
  readonly lines?: readonly CardLine[];
  readonly actions?: readonly CardAction[];
}

/** What is told of a case: code, group, type, question, who registered it, meeting. Never more. */
function caseNotice(notice: Notice, text: Text, { title, lines = [], actions = [] }: Said): CardModel {
  const { locale } = text;
  const { facts } = text.cases;
  const { about, code, meeting, unitName } = notice;
  const type = about?.type?.[locale];
  const kind = about?.anonymous === true ? text.register.sentences.anonymously(type ?? '') : type;
  const late: readonly CardLine[] =
    notice.late === true ? [{ text: text.notices.late, style: 'subtle' }] : [];
  return {
    template: 'notice',
    locale,
    title,
    summary: [text.common.summary, code, meeting && formatDate(meeting.date, locale)]
      .filter((part) => part !== undefined)
      .join(' · '),
    lines: [...lines, ...late],
    facts: [
      ...fact(text.notices.code, code),
      ...fact(facts.group, notice.groupName),
      ...fact(facts.type, kind),
      ...fact(facts.from, unitName),
      ...fact(facts.units, notice.unitNames?.join(', ')),
      ...fact(facts.categories, about?.categories.map((name) => name[locale]).join(', ')),
      ...fact(facts.meeting, meeting && formatMoment(meeting, locale)),
    ],
    actions,
  };
}

function dataOf({ groupId, code = '' as never }: Notice) {
  return { groupId, code };
}

function askedOf({ unitIds = [], meeting }: Notice) {
  return { units: unitIds.join(','), ...(meeting === undefined ? {} : { meetingId: meeting.id }) };
}

function show(notice: Notice, text: Text): CardAction {
  return { title: text.notices.openCase, verb: 'cases.show', data: dataOf(notice) };
}

function ack(notice: Notice, text: Text): readonly CardAction[] {
  const { anonymous = false, asksAcknowledgement = false } = notice.about ?? {};
  return asksAcknowledgement ? ackActions(dataOf(notice), anonymous, text) : [show(notice, text)];
}

export function caseRegisteredView(notice: Notice, text: Text): CardModel {
  const { registered, acute } = text.cases.notice;
  const urgent = notice.about?.acute === true;
  return caseNotice(notice, text, { title: urgent ? acute : registered, actions: ack(notice, text) });
}

export function caseChangedView(notice: Notice, text: Text): CardModel {
  const { changed, notYours } = text.cases.notice;
  if (notice.accepted !== true) return caseNotice(notice, text, { title: notYours });
  return caseNotice(notice, text, { title: changed, actions: [show(notice, text)] });
}

export function caseWithdrawnView(notice: Notice, text: Text): CardModel {
  return caseNotice(notice, text, { title: text.cases.notice.withdrawn });
}

export function lateCaseAskedView(notice: Notice, text: Text): CardModel {
  const { lateAsked, lateAskedBody } = text.cases.notice;
  return caseNotice(notice, text, {
    title: lateAsked,
    lines: [{ text: lateAskedBody(formatList(notice.unitNames ?? [], text.locale)) }],
    actions: lateActions({ ...dataOf(notice), ...askedOf(notice) }, text),
  });
}

export function lateCaseDecidedView(notice: Notice, text: Text): CardModel {
  const { lateYes, lateNo, lateGone, lateGoneBody } = text.cases.notice;
  if (notice.meeting === undefined) {
    return caseNotice(notice, text, { title: lateGone, lines: [{ text: lateGoneBody }] });
  }
  const title = notice.accepted === true ? lateYes : lateNo;
  return caseNotice(notice, text, { title, actions: [show(notice, text)] });
}

/** May the units that came late be called? Names each, and the buttons answer about those and no others. */
export function lateUnitsAskedView(notice: Notice, text: Text): CardModel {
  const { lateUnitsAsked, lateUnitsAskedBody } = text.cases.notice;
  const { unitNames = [], unitIds = [] } = notice;
  return caseNotice(notice, text, {
    title: lateUnitsAsked(unitNames.length),
    lines: [{ text: lateUnitsAskedBody(formatList(unitNames, text.locale)) }],
    actions: lateUnitActions({ ...dataOf(notice), units: unitIds.join(',') }, text),
  });
}

export function lateUnitsDecidedView({ unitNames = [], ...notice }: Notice, text: Text): CardModel {
  const { lateUnitsYes, lateUnitsYesBody, lateUnitsNo, lateUnitsNoBody } = text.cases.notice;
  const units = formatList(unitNames, text.locale);
  const actions = [show(notice, text)];
  if (notice.accepted === true) {
    return caseNotice(notice, text, {
      title: lateUnitsYes,
      lines: [{ text: lateUnitsYesBody(units) }],
      actions,
    });
  }
  const change = { title: text.cases.change, verb: 'cases.change', data: dataOf(notice) };
  const lines = [{ text: lateUnitsNoBody(units) }];
  return caseNotice(notice, text, { title: lateUnitsNo, lines, actions: [change, ...actions] });
}

export function ownCaseView(notice: Notice, text: Text): CardModel {
  const title = text.cases.notice.own[notice.happened ?? 'changed'];
  return caseNotice(notice, text, { title, actions: [show(notice, text)] });
}

export function caseHandedOverView(notice: Notice, text: Text): CardModel {
  const { handedOver, handedOverBody } = text.cases.notice;
  const lines = notice.staffName === undefined ? [] : [{ text: handedOverBody(notice.staffName) }];
  return caseNotice(notice, text, { title: handedOver, lines, actions: [show(notice, text)] });
}
