import { type CasePointer, isWaitingLate } from '../../domain/model/case/case-pointer.js';
import type { Snapshot } from '../../domain/model/snapshot.js';
import { formatMoment } from '../../text/dates.js';
import type { Text } from '../../text/text.js';
import type { CardModel } from '../card/card-model.js';
import { told } from '../card/answer.js';

/** The code, and that who it is about is told outside Samråd. */
export function receiptView(snapshot: Snapshot, pointer: CasePointer, text: Text): CardModel {
  const words = text.register;
  const { code, anonymous, meetingId } = pointer;
  const groupId = snapshot.group.value.id;
  const meeting = snapshot.meetings.find(({ value }) => value.id === meetingId)?.value;
  const units = snapshot.units
    .filter(({ value }) => pointer.units.includes(value.id))
    .map(({ value }) => value.name);
  const late = isWaitingLate(pointer);
  const card = told(
    text,
    late ? words.receipt.late : words.receipt.title,
    [
      ...(late ? [words.receipt.lateBody] : []),
      { text: anonymous ? words.receipt.anonymous : words.receipt.identity, style: 'warning' },
    ],
    [
      { title: text.notices.openCase, verb: 'cases.show', data: { groupId, code } },
      { title: words.receipt.another, verb: 'register.start' },
    ],
  );
  return {
    ...card,
    summary: [text.common.summary, code].join(' · '),
    facts: [
      { title: words.receipt.code, value: code },
      { title: words.sentences.group, value: snapshot.group.value.name },
      ...(meeting === undefined
        ? []
        : [{ title: words.sentences.meeting, value: formatMoment(meeting, text.locale) }]),
      { title: words.sentences.unitsConcerned, value: units.join(', ') },
    ],
  };
}
