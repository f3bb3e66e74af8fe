import { addDays } from '../../domain/calendar/dates/local-date.js';
import type { LocalDate } from '../../domain/calendar/dates/time.js';
import type { SnoozeChoice } from '../../domain/snooze/choices.js';
import type { Snoozed } from '../../domain/snooze/snooze-notice.js';
import { formatDate, formatMoment, formatTime } from '../../text/dates.js';
import type { Text } from '../../text/text.js';
import { refused, told } from '../card/answer.js';
import type { ActionData, CardAction, CardLine, CardModel } from '../card/card-model.js';

/** The card of a notice, as it is said elsewhere. */
type Said = Pick<CardModel, 'title' | 'summary' | 'facts'>;

/** The same notice with the moments to choose among in place of its own buttons. */
export function choicesCard(
  { choices, waits, passed }: Extract<Snoozed, { readonly kind: 'choices' }>,
  said: Said,
  { data, today }: { readonly data: ActionData; readonly today: LocalDate },
  text: Text,
): CardModel {
  const words = text.notices.snooze;
  const question: CardLine =
    choices.length === 0 ? { text: words.none, style: 'warning' } : { text: words.when };
  const lines: readonly CardLine[] = [
    ...(passed && choices.length > 0 ? [{ text: words.passed, style: 'warning' as const }] : []),
    ...(waits === undefined ? [] : [{ text: words.waits(formatMoment(waits, text.locale)) }]),
    question,
  ];
  const buttons = choices.map((choice): CardAction => ({
    title: nameOf(choice, today, text),
    verb: 'snooze.choose',
    data: { ...data, ...choice.moment },
  }));
  return {
    template: 'notice',
    locale: text.locale,
    title: said.title,
    summary: said.summary,
    ...(said.facts === undefined ? {} : { facts: said.facts }),
    lines,
    actions: [...buttons, back(data, text)],
  };
}

/** When the reader is reminded; the notice itself and the digest it came in are one press away. */
export function setCard(
  { moment }: Extract<Snoozed, { readonly kind: 'set' }>,
  said: Said,
  data: ActionData,
  text: Text,
): CardModel {
  const { set, setBody } = text.notices.snooze;
  return told(
    text,
    set(formatMoment(moment, text.locale)),
    [said.title, { text: setBody, style: 'subtle' }],
    [back(data, text)],
  );
}

export function goneCard(data: ActionData, text: Text): CardModel {
  const isLine = data['slot'] !== undefined;
  return refused(text, text.notices.snooze.gone, isLine ? [back(data, text)] : []);
}

function back(data: ActionData, text: Text): CardAction {
  return { title: text.notices.snooze.back, verb: 'snooze.back', data, sendsInputs: false };
}

function nameOf({ name, moment }: SnoozeChoice, today: LocalDate, { locale, notices }: Text): string {
  const words = notices.snooze;
  const time = formatTime(moment.time, locale);
  if (name === 'hour') return words.hour(time);
  if (name === 'before') return words.before(begun(formatDate(moment.date, locale)));
  return moment.date === addDays(today, 1) ? words.tomorrow(time) : begun(formatMoment(moment, locale));
}

/** With a capital, as a button begins. */
function begun(words: string): string {
  return `${words.charAt(0).toUpperCase()}${words.slice(1)}`;
}
