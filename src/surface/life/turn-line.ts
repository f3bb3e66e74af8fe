import type { Actor } from '../../domain/model/case/life.js';
import type { PersonKey } from '../../domain/model/person/person.js';
import { lastDayOf, type TaskTurn } from '../../domain/life/reading/life-tasks.js';
import { toLocal } from '../../domain/calendar/dates/zone.js';
import type { Instant } from '../../domain/calendar/dates/time.js';
import { unitOf } from '../../domain/model/members.js';
import type { Snapshot } from '../../domain/model/snapshot.js';
import { formatDate } from '../../text/dates.js';
import type { Text } from '../../text/text.js';
import type { CardLine } from '../card/card-model.js';

/** A task, and the unit that it is asked of. */
export function turnTitle({ task, unit }: TaskTurn, snapshot: Snapshot, { locale }: Text): string {
  return [task.name[locale], unit && unitOf(snapshot, unit)?.name]
    .filter((part) => part !== undefined)
    .join(' – ');
}

/** When it was done and by whom, or the last day for it. */
export function turnLine(
  { done, due }: TaskTurn,
  { snapshot, now }: { readonly snapshot: Snapshot; readonly now: Instant },
  text: Text,
): CardLine {
  const { life: words, locale } = text;
  if (done !== undefined) {
    const who = doneBy(snapshot, done, text);
    return { text: words.doneAt(formatDate(toLocal(done.at).date, locale), who), style: 'good' };
  }
  if (due === undefined) return { text: words.noDue, style: 'subtle' };
  const when = formatDate(lastDayOf(due), locale);
  return due <= now
    ? { text: words.overdue(when), style: 'warning' }
    : { text: words.due(when), style: 'subtle' };
}

/** Who did it, and that a coordinator noted it for someone without Teams. */
export function doneBy(
  { members }: Snapshot,
  { by, notedBy }: { readonly by: Actor; readonly notedBy?: PersonKey | undefined },
  { calls }: Text,
): string {
  const name = members.find(({ value }) => value.person === by)?.value.name ?? '';
  return notedBy === undefined ? name : [name, calls.noted].filter((part) => part !== '').join(', ');
}
