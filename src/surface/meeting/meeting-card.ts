import type { GroupSettings } from '../../domain/model/group/group.js';
import { isCancelled } from '../../domain/model/group/meeting.js';
import { toInstant, toLocal } from '../../domain/calendar/dates/zone.js';
import { stageName } from '../../domain/routine/definition/case-life.js';
import type { Member } from '../../domain/model/group/group.js';
import { activeMembers } from '../../domain/model/members.js';
import { holdsRole, registrantRoles } from '../../domain/routine/rights.js';
import { comesToMeetings } from '../../domain/routine/spokespeople.js';
import { explainDeadline, formatDeadline, formatMoment, formatTime } from '../../text/dates.js';
import type { Text } from '../../text/text.js';
import type { MeetingView } from '../../usecases/meeting/look-at-meeting.js';
import { bookingActions, placesLines } from '../bookings/places-card.js';
import { fact } from '../card/fact.js';
import type { CardAction, CardLine, CardModel, CardRow } from '../card/card-model.js';
import { withHome } from '../card/answer.js';

const mostShown = 12;

/** A meeting with what concerns the one who looks, and what that person may do about it. */
export function meetingCard(view: MeetingView, text: Text): CardModel {
  const { meeting, routines, deadline, cases, snapshot } = view;
  const { locale } = text;
  const kind = routines.flatMap((routine) => routine.meetings.kinds).find(({ id }) => id === meeting.kind);
  const { settings, name } = snapshot.group.value;
  const words = text.meeting;
  const absent = activeMembers(snapshot).filter(({ person }) => meeting.absent.includes(person));
  return {
    template: 'notice',
    locale,
    title: words.title(kind?.name[locale] ?? '', formatMoment(meeting, locale)),
    summary: text.common.summary,
    lines: linesOf(view, text),
    facts: [
      ...fact(words.group, name),
      ...fact(words.place, settings.mode === 'on-site' ? settings.place : undefined),
      ...fact(words.length, words.minutes(meeting.minutes)),
      ...fact(words.deadline, deadline && formatDeadline(deadline, locale)),
      ...fact(words.cases, view.places === undefined ? String(cases.length) : undefined),
      ...fact(words.absent, absent.map((member) => absentName(member, text)).join(', ')),
    ],
    rows: cases.slice(0, mostShown).map((one): CardRow => {
      const routine = view.routineOf(one);
      const stage = routine === undefined ? text.cases.versionMissing.row : stageName(routine, one)?.[locale];
      const units = snapshot.units.filter(({ value }) =>
        [one.registeringUnit, ...one.units].includes(value.id),
      );
      const data = { groupId: snapshot.group.value.id, code: one.code };
      return {
        title: one.code,
        lines: [
          {
            text: [
              ...(stage === undefined ? [] : [stage]),
              units.map(({ value }) => value.name).join(', '),
            ].join(' · '),
            style: 'subtle',
          },
        ],
        actions: [{ title: text.cases.show, verb: 'cases.show', data, sendsInputs: false }],
      };
    }),
    ...(deadline === undefined
      ? {}
      : { explanation: { title: text.common.why, lines: explainDeadline(deadline, locale) } }),
    actions: withHome(actionsOf(view, text), text),
  };
}

function linesOf({ meeting, agenda, member, cases, places }: MeetingView, text: Text): readonly CardLine[] {
  const { locale } = text;
  if (isCancelled(meeting)) return [{ text: text.meeting.cancelled, style: 'warning' }];
  if (places !== undefined) return placesLines(places, text);
  const own = agenda.slots.filter((slot) => slot.kind !== 'fixed' && slot.units.includes(member.unitId));
  const [first] = own;
  const last = own.at(-1);
  if (first === undefined || last === undefined || meeting.agendaState !== 'published') {
    return cases.length === 0 && !member.coordinator ? [{ text: text.meeting.noCases }] : [];
  }
  return [
    { text: `${text.meeting.yourTimes}: ${formatTime(first.from, locale)}–${formatTime(last.to, locale)}` },
  ];
}

function joinActions({ mode, joinLink }: GroupSettings, text: Text): readonly CardAction[] {
  return mode === 'digital' && joinLink !== undefined ? [{ title: text.agenda.join, url: joinLink }] : [];
}

function actionsOf(
  { meeting, member, snapshot, now, routines, places }: MeetingView,
  text: Text,
): readonly CardAction[] {
  const data = { groupId: snapshot.group.value.id, meetingId: meeting.id };
  const link = joinActions(snapshot.group.value.settings, text);
  if (isCancelled(meeting)) return [];
  const begun = now >= toInstant(meeting.date, meeting.time);
  const today = toLocal(now).date >= meeting.date;
  const change = [
    { title: text.meeting.move, verb: 'meeting.move', data },
    { title: text.meeting.cancel, verb: 'meeting.cancel', data, style: 'destructive' as const },
  ];
  if (places !== undefined) {
    const book = bookingActions(places, data.groupId, text);
    return [...book, ...(member.coordinator && !begun ? change : []), ...link];
  }
  if (member.coordinator) {
    return [
      { title: text.meeting.agenda, verb: 'agenda.show', data },
      ...(today ? [{ title: text.meeting.outcomes, verb: 'meeting.outcomes', data }] : []),
      ...(begun ? [] : change),
      ...link,
    ];
  }
  const { person } = member;
  const reports = comesToMeetings(routines, member) && !begun;
  const absent = meeting.absent.includes(person);
  const done = meeting.nothingMore.includes(person);
  const registers = routines.some((routine) => holdsRole(routine, member, registrantRoles(routine)));
  return [
    ...(registers && !begun ? [{ title: text.register.title, verb: 'register.start' }] : []),
    ...(reports && !done ? [{ title: text.notices.nothingMore, verb: 'nothing.more', data }] : []),
    ...(reports
      ? [
          absent
            ? {
                title: text.representatives.undoAbsence,
                verb: 'absence.report',
                data: { ...data, undo: true },
              }
            : { title: text.notices.absent, verb: 'absence.report', data },
        ]
      : []),
    ...link,
  ];
}

/** Who has Teams has said so; for who has not, a coordinator noted it. */
function absentName({ name, kind }: Pick<Member, 'name' | 'kind'>, { calls }: Text): string {
  return kind === 'without-teams' ? `${name} (${calls.noted})` : name;
}
