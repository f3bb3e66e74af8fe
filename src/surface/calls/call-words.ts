import type { LocalDate } from '../../domain/calendar/dates/time.js';
import type { CaseCode } from '../../domain/model/case/case-pointer.js';
import type { NoticeKind } from '../../domain/model/job/notice-kind.js';
import type { Notice } from '../../domain/notices/notice.js';
import { formatDate, formatDeadline, formatMoment, formatTime } from '../../text/dates.js';
import type { CallWords } from '../../text/sv/calls.js';
import type { Text } from '../../text/text.js';

type Sentence = (words: CallWords, notice: Notice, text: Text) => string;

function said(name: Exclude<keyof Text['calls']['sentences'], 'answers'>): Sentence {
  return (words, _notice, text) => text.calls.sentences[name](words);
}

/** The words of kinds that have some of their own; of the others, what they are about. */
const sentences: Partial<Record<NoticeKind, Sentence>> = {
  'registration-reminder': said('reminder'),
  'attendance-not-needed': said('notNeeded'),
  'not-needed-any-more': said('notNeeded'),
  'needed-after-all': said('needed'),
  'case-registered': (words, { about }, { calls }) =>
    about?.asksAcknowledgement === true
      ? `${calls.sentences.registered(words)} ${calls.sentences.answers}`
      : calls.sentences.registered(words),
  'acknowledgement-missing-deputy': said('acknowledge'),
  'acknowledgement-missing-coordinator': said('acknowledge'),
  'case-changed': said('changed'),
  'case-withdrawn': said('withdrawn'),
  'meeting-moved': said('moved'),
  'meeting-cancelled': said('cancelled'),
  'your-time': said('time'),
  'your-booking': (_words, { booking }, text) => text.bookings.call(booking?.places ?? 0),
  'task-due': said('task'),
  'membership-changed': (words, { membershipChange }, text) =>
    membershipChange === undefined
      ? text.calls.sentences.other(words)
      : text.members.changes[membershipChange],
};

/** What to read aloud or to paste: codes and dates, nothing of what a case holds. */
export function callSentence(kind: NoticeKind, notice: Notice, text: Text): string {
  const words = wordsOf(kind, notice, text);
  const sentence = sentences[kind] ?? said('other');
  return text.calls.greeting(words, sentence(words, notice, text));
}

/** What a call is about, in few words. */
export function aboutCall(
  kind: NoticeKind,
  { code, meeting }: { readonly code?: CaseCode; readonly meeting?: { readonly date: LocalDate } },
  text: Text,
): string {
  const when = meeting && formatDate(meeting.date, text.locale);
  return [text.delivery.kinds[kind], code, when].filter((part) => part !== undefined).join(' · ');
}

function wordsOf(kind: NoticeKind, notice: Notice, text: Text): CallWords {
  const { locale } = text;
  const { meeting, movedFrom, deadline, due, slots = [], taskName } = notice;
  const until = deadline ? formatDeadline(deadline, locale) : due ? formatDate(due, locale) : '';
  return {
    group: notice.groupName,
    code: notice.code ?? '',
    unit: notice.unitName ?? '',
    when: meeting === undefined ? '' : formatMoment(meeting, locale),
    from: movedFrom === undefined ? '' : formatMoment(movedFrom, locale),
    until,
    task: taskName?.[locale] ?? '',
    times: slots.map(({ from, to }) => `${formatTime(from, locale)}–${formatTime(to, locale)}`).join(', '),
    about: aboutCall(kind, {}, text),
  };
}
