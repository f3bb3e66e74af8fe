import { toLocal } from '../../domain/calendar/dates/zone.js';
import type { Snapshot } from '../../domain/model/snapshot.js';
import { formatDate, formatMoment } from '../../text/dates.js';
import type { Text } from '../../text/text.js';
import type { UndeliveredSeen, UndeliveredView } from '../../usecases/undelivered/look-at-undelivered.js';
import type { Retried } from '../../usecases/undelivered/retry-undelivered.js';
import type { CardAction, CardLine, CardModel, CardRow } from '../card/card-model.js';
import { withHome } from '../card/answer.js';

/** A phone shows so many without tiring, and the card stays far below what Teams takes. */
const shownAtOnce = 6;

/** What did not arrive, to whom and why; each can be sent again while it is still of use. */
export function undeliveredCard(
  { snapshot, all }: UndeliveredView,
  from: number,
  text: Text,
  retried?: Retried,
): CardModel {
  const words = text.delivery;
  const { id: groupId, name } = snapshot.group.value;
  const start = from < all.length ? from : 0;
  const shown = all.slice(start, start + shownAtOnce);
  const next = start + shownAtOnce;
  const page = (title: string, at: number): CardAction => ({
    title,
    verb: 'undelivered.show',
    data: { groupId, from: at },
  });
  const useful = all.filter((one) => one.useful).length;
  return {
    template: 'home',
    locale: text.locale,
    title: words.title(name),
    summary: text.common.summary,
    lines: [
      ...(retried === undefined ? [] : outcomeLines(retried, text)),
      ...(all.length === 0 ? [{ text: words.none }] : []),
    ],
    rows: shown.map((one) => rowOf(one, snapshot, text)),
    actions: withHome(
      [
        ...(useful > 1
          ? [
              {
                title: words.retryAll,
                verb: 'undelivered.retry-all',
                data: { groupId },
                style: 'positive' as const,
              },
            ]
          : []),
        ...(next < all.length ? [page(words.more, next)] : []),
        ...(start > 0 ? [page(words.first, 0)] : []),
        { title: text.home.members, verb: 'members.show', data: { groupId } },
      ],
      text,
    ),
  };
}

function rowOf({ ref, note, name, useful }: UndeliveredSeen, snapshot: Snapshot, text: Text): CardRow {
  const words = text.delivery;
  const { locale } = text;
  const { id: groupId } = snapshot.group.value;
  const meeting = snapshot.meetings.find(({ value }) => value.id === note.subject.meetingId)?.value;
  const about = [note.subject.code, meeting && formatDate(meeting.date, locale)].filter(
    (part) => part !== undefined,
  );
  const to =
    note.recipient === undefined
      ? words.toNobody
      : note.recipient.to === 'channel'
        ? words.toChannel
        : words.to(name ?? text.privacy.formerMember);
  return {
    title: [words.kinds[note.kind], ...about].join(' · '),
    lines: [
      { text: to },
      { text: words.whys[note.why] },
      { text: formatMoment(toLocal(note.at), locale), style: 'subtle' },
      ...(useful ? [] : [{ text: words.noLongerUseful, style: 'subtle' as const }]),
    ],
    actions: useful ? [{ title: words.retry, verb: 'undelivered.retry', data: { groupId, ref } }] : [],
  };
}

function outcomeLines({ again, tooLate, held, already }: Retried, text: Text): readonly CardLine[] {
  const words = text.delivery;
  return [
    ...(again === 0 ? [] : [{ text: words.again(again), style: 'good' as const }]),
    ...(tooLate === 0 ? [] : [{ text: words.tooLate(tooLate) }]),
    ...(held === 0 ? [] : [{ text: words.held(held), style: 'warning' as const }]),
    ...(already === 0 ? [] : [{ text: words.already(already) }]),
  ];
}
