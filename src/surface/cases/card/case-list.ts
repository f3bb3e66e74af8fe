import { isOpen } from '../../../domain/model/case/case-pointer.js';
import { namesOf } from '../../../domain/model/members.js';
import { asksAcknowledgement, stageName } from '../../../domain/routine/definition/case-life.js';
import { formatMoment } from '../../../text/dates.js';
import type { Text } from '../../../text/text.js';
import type { OwnCase } from '../../../usecases/cases/look-at-case.js';
import type { CardAction, CardModel, CardRow } from '../../card/card-model.js';
import { withHome } from '../../card/answer.js';

const mostShown = 15;

/** One's own cases, a code to search for, and handing all of a group over. */
export function caseListView(
  views: readonly OwnCase[],
  text: Text,
  searched?: { readonly value: string; readonly fault: string },
): CardModel {
  const { cases, locale } = { ...text };
  const groups = new Set(
    views.filter(({ pointer }) => isOpen(pointer)).map(({ snapshot }) => snapshot.group.value.id),
  );
  const [only] = groups;
  return {
    template: 'home',
    locale,
    title: cases.listTitle,
    summary: text.common.summary,
    lines: views.length === 0 ? [{ text: cases.none }] : [],
    rows: views.slice(0, mostShown).map((view) => rowOf(view, text)),
    fields: [
      {
        id: 'search',
        label: cases.search,
        type: 'text',
        maxLength: 20,
        placeholder: cases.searchPlaceholder,
        ...(searched === undefined ? {} : searched),
      },
    ],
    actions: withHome(
      [
        { title: cases.searchButton, verb: 'cases.search' },
        { title: text.register.title, verb: 'register.start', sendsInputs: false },
        ...(only === undefined || groups.size > 1 ? [] : [handOverAll(only, text)]),
      ],
      text,
    ),
  };
}

function rowOf({ pointer, snapshot, routine }: OwnCase, text: Text): CardRow {
  const meeting = snapshot.meetings.find(({ value }) => value.id === pointer.meetingId)?.value;
  const open = pointer.units.filter((unit) => !pointer.acknowledgements.some((one) => one.unitId === unit));
  const waiting = routine !== undefined && asksAcknowledgement(routine, pointer) && open.length > 0;
  const names = snapshot.units.filter(({ value }) => open.includes(value.id)).map(({ value }) => value.name);
  const late = namesOf(snapshot, pointer.lateUnits ?? []);
  return {
    title: pointer.code,
    lines: [
      {
        text: [
          routine === undefined
            ? text.cases.versionMissing.row
            : (stageName(routine, pointer)?.[text.locale] ?? text.cases.takenBack),
          snapshot.group.value.name,
          meeting && formatMoment(meeting, text.locale),
        ]
          .filter((part) => part !== undefined)
          .join(' · '),
      },
      ...(waiting
        ? [{ text: `${names.join(', ')} – ${text.cases.answers.none}`, style: 'subtle' as const }]
        : []),
      ...(late.length === 0
        ? []
        : [{ text: `${text.cases.facts.lateUnits}: ${late.join(', ')}`, style: 'subtle' as const }]),
    ],
    actions: [
      {
        title: text.cases.show,
        verb: 'cases.show',
        data: { groupId: snapshot.group.value.id, code: pointer.code },
        sendsInputs: false,
      },
    ],
  };
}

/** Of one group; someone with cases in several does it from a case. */
export function handOverAll(groupId: string, { cases }: Text): CardAction {
  return { title: cases.handOverAll, verb: 'cases.hand-over', data: { groupId }, sendsInputs: false };
}
