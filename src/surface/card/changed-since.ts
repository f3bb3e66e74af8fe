import { readTypedDate } from '../../domain/calendar/dates/local-date.js';
import { readTypedTime } from '../../domain/calendar/dates/local-time.js';
import { formatDate, formatTime } from '../../text/dates.js';
import type { Text } from '../../text/text.js';
import type { CardField, CardModel } from './card-model.js';

/**
 * A form once more, when someone else has changed what it was opened at: what stands now beside what was wanted, and
 * everything typed still in its fields. Its buttons carry what stands now, so that pressing again saves.
 */
export function changedSince(typed: CardModel, standing: CardModel, text: Text): CardModel {
  const facts = (typed.fields ?? []).flatMap((field) => {
    const now = shown(
      standing.fields?.find(({ id }) => id === field.id),
      text,
    );
    const wanted = shown(field, text);
    return now === wanted ? [] : [{ title: field.label, value: text.common.standsAndWanted(now, wanted) }];
  });
  return {
    ...typed,
    lines: [{ text: text.common.changedSince, style: 'warning' }, ...(typed.lines ?? [])],
    facts: [...(typed.facts ?? []), ...facts],
  };
}

/** A field's value in the words its reader sees. */
function shown(field: CardField | undefined, text: Text): string {
  const { value = '', type, choices = [] } = field ?? {};
  if (type === 'toggle') return value === 'true' ? text.common.yes : text.common.no;
  if (value === '') return text.common.nothing;
  const date = type === 'date' ? readTypedDate(value) : undefined;
  if (date !== undefined) return formatDate(date, text.locale, { year: true });
  const time = type === 'time' ? readTypedTime(value) : undefined;
  if (time !== undefined) return formatTime(time, text.locale);
  if (choices.length === 0) return value;
  const chosen = value.split(',');
  const titles = choices.filter((one) => chosen.includes(one.value)).map(({ title }) => title);
  return titles.length === 0 ? text.common.nothing : titles.join(', ');
}
