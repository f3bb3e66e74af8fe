import { isPlanned } from '../../domain/model/group/meeting.js';
import { agendaPages } from '../../domain/agenda/agenda-pages.js';
import { type AgendaEdit, slotChanges } from '../../domain/decisions/meetings/edit-agenda.js';
import type { RoutineBook } from '../../domain/routine/definition/routine-book.js';
import { fitsOf } from '../../domain/decisions/meetings/fit-agenda.js';
import type { Fits } from '../../domain/agenda/fits.js';
import { markOf } from '../../domain/model/job/opened.js';
import { formatMoment, formatTime } from '../../text/dates.js';
import type { Text } from '../../text/text.js';
import type { MeetingView } from '../../usecases/meeting/look-at-meeting.js';
import type { CardAction, CardField, CardLine, CardModel } from '../card/card-model.js';
import { withHome } from '../card/answer.js';
import { fitActions, fitLines } from './agenda-fit.js';
import { editorRows } from './agenda-lines.js';

/** What was chosen and not yet done. */
export type AgendaTyped = Partial<AgendaEdit> & {
  /** Asked before one that is longer than the meeting is published. */
  readonly asksPublish?: boolean;
};

/** The agenda as it is now; for a coordinator with everything that can be changed. */
export function agendaEditor(
  view: MeetingView,
  routines: RoutineBook,
  text: Text,
  typed: AgendaTyped = {},
): CardModel {
  const { meeting, member, snapshot } = view;
  const { locale } = text;
  const words = text.agenda.edit;
  const data = { groupId: snapshot.group.value.id, meetingId: meeting.id };
  const slots = agendaPages({ snapshot, routines }, meeting).flatMap((page) => page.slots);
  const may = member.coordinator && isPlanned(meeting);
  const fits = fitsOf({ ...view, routines }, meeting);
  if (may && typed.asksPublish === true) return publishQuestion(view, fits, data, text);
  return {
    template: 'agenda',
    locale,
    title: words.title(formatMoment(meeting, locale)),
    summary: text.common.summary,
    lines: linesOf(view, text, may ? fits : {}),
    rows: editorRows(slots, text),
    fields: may ? fieldsOf(view, text, typed) : [],
    actions: withHome(
      [
        ...(may ? [...actionsOf(view, data, text), ...fitActions(fits, data, text)] : []),
        { title: text.home.meeting, verb: 'meeting.show', data, sendsInputs: false },
      ],
      text,
    ),
  };
}

/**
 * One that is longer than the meeting: asked before it is published. The list has just been seen, and with it the answers would
 * stand far below the question.
 */
function publishQuestion(view: MeetingView, fits: Fits, data: object, text: Text): CardModel {
  const { meeting } = view;
  const words = text.agenda.edit;
  const anyway: CardAction = {
    title: words.anyway,
    verb: 'agenda.publish',
    style: 'positive',
    data: { ...data, opened: markOf(meeting.agenda), anyway: 'true' },
  };
  return {
    template: 'agenda',
    locale: text.locale,
    title: words.title(formatMoment(meeting, text.locale)),
    summary: text.common.summary,
    lines: [...linesOf(view, text, fits), { text: words.tooLongAsk, style: 'warning' }],
    actions: [
      anyway,
      ...fitActions(fits, data, text),
      { title: text.agenda.show, verb: 'agenda.show', data: { ...data }, sendsInputs: false },
    ],
  };
}

function linesOf({ meeting, agenda }: MeetingView, text: Text, fits: Fits): readonly CardLine[] {
  const words = text.agenda.edit;
  const empty = agenda.slots.every(({ kind }) => kind === 'fixed');
  return [
    { text: meeting.agendaState === 'published' ? words.published : words.draft, style: 'subtle' },
    ...(empty ? [{ text: words.empty }] : []),
    ...(agenda.minutes > meeting.minutes
      ? [{ text: words.tooLong(agenda.minutes, meeting.minutes), style: 'warning' as const }]
      : []),
    ...fitLines(fits, text),
  ];
}

function fieldsOf(
  { agenda, meeting, routines }: MeetingView,
  text: Text,
  { slot: chosen, change: wanted = 'none', fixedPoints = meeting.agenda.fixedPoints }: AgendaTyped,
): readonly CardField[] {
  const { locale } = text;
  const words = text.agenda.edit;
  const points = routines
    .flatMap((routine) => routine.agenda.fixedPoints)
    .filter(({ kinds }) => kinds.length === 0 || kinds.includes(meeting.kind));
  const slot: CardField = {
    id: 'slot',
    label: words.slot,
    type: 'choice',
    ...(chosen === undefined ? {} : { value: chosen }),
    choices: agenda.slots.map((one) => ({
      value: one.id,
      title: `${formatTime(one.from, locale)} ${one.kind === 'fixed' ? one.title[locale] : one.code}`,
    })),
  };
  const change: CardField = {
    id: 'change',
    label: words.change,
    type: 'choice',
    value: wanted,
    choices: slotChanges.map((value) => ({ value, title: words[value] })),
  };
  const fixed: CardField = {
    id: 'points',
    label: words.points,
    type: 'expanded-multi',
    value: fixedPoints.join(','),
    choices: points.map(({ id, name }) => ({ value: id, title: name[locale] })),
  };
  return [...(agenda.slots.length > 1 ? [slot, change] : []), ...(points.length > 0 ? [fixed] : [])];
}

function actionsOf({ meeting, agenda }: MeetingView, data: object, text: Text): readonly CardAction[] {
  const words = text.agenda.edit;
  const given = { data: { ...data, opened: markOf(meeting.agenda) } };
  const unpublished = meeting.agendaState !== 'published';
  const chosen = meeting.agenda.order.length > 0 || Object.keys(meeting.agenda.minutes).length > 0;
  const empty = agenda.slots.every(({ kind }) => kind === 'fixed');
  return [
    ...(unpublished
      ? [
          {
            title: words.publish,
            verb: 'agenda.publish',
            style: 'positive' as const,
            sendsInputs: false,
            ...given,
          },
        ]
      : []),
    { title: words.save, verb: 'agenda.edit', ...given },
    ...(chosen ? [{ title: words.reset, verb: 'agenda.reset', sendsInputs: false, ...given }] : []),
    ...(empty
      ? [{ title: text.meeting.cancel, verb: 'meeting.cancel', sendsInputs: false, data: { ...data } }]
      : []),
  ];
}
