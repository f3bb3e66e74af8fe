import { readTypedDate } from '../../calendar/dates/local-date.js';
import { toLocal } from '../../calendar/dates/zone.js';
import { nameFaults, wholeNumber } from '../../form/typed-input.js';
import type { SetupFault } from '../set-up/setup-answers.js';
import { activeMember } from '../../model/members.js';
import { changedSince } from '../../model/job/opened.js';
import { type Change, replace } from '../../model/row.js';
import type { LocalDate } from '../../calendar/dates/time.js';
import { planAsk, planNightly } from '../../timers/plan-nightly.js';
import type { PersonScene } from '../../routine/scene.js';

/** The decision as typed; an empty reference takes it back. */
export interface RetentionTyped {
  readonly reference?: string | undefined;
  readonly decidedOn?: string | undefined;
  readonly days?: string | undefined;
}

export type RetentionDecided =
  | { readonly kind: 'done' | 'taken-back' | 'notFound' | 'notAllowed' | 'changed-since' }
  | { readonly kind: 'faults'; readonly faults: readonly SetupFault[] };

export const longestReference = 60;
export const daysRange = { min: 1, max: 3650 } as const;

/** The coordinator gives the authority's retention decision; from the next night on it is carried out. */
export function decideRetention(
  { snapshot, now, by: person }: PersonScene,
  typed: RetentionTyped,
  opened?: string,
): { readonly changes: readonly Change[]; readonly result: RetentionDecided } {
  const refuse = (result: RetentionDecided) => ({ changes: [], result });
  const member = activeMember(snapshot, person);
  if (member === undefined) return refuse({ kind: 'notFound' });
  if (!member.coordinator) return refuse({ kind: 'notAllowed' });
  const { retention: former, ...group } = snapshot.group.value;
  const reference = (typed.reference ?? '').trim();
  if (reference === '') {
    if (former === undefined) {
      // The form showed a decision and none stands now: the press that took it back, sent again.
      if (changedSince(opened, former)) return refuse({ kind: 'taken-back' });
      return refuse({ kind: 'faults', faults: [{ field: 'reference', code: 'required' }] });
    }
    if (changedSince(opened, former)) return refuse({ kind: 'changed-since' });
    return {
      changes: [replace(snapshot.group, group), planAsk(group.id, now)],
      result: { kind: 'taken-back' },
    };
  }
  const days = wholeNumber(typed.days, daysRange.min, daysRange.max);
  const decidedOn = readTypedDate(typed.decidedOn ?? '');
  const faults = faultsOf(reference, decidedOn, days, toLocal(now).date);
  if (faults.length > 0 || decidedOn === undefined || days === undefined) {
    return refuse({ kind: 'faults', faults });
  }
  const same = former?.reference === reference && former.decidedOn === decidedOn && former.days === days;
  if (same) return refuse({ kind: 'done' });
  if (changedSince(opened, former)) return refuse({ kind: 'changed-since' });
  const retention = { reference, decidedOn, days, by: person, at: now };
  const changes = [replace(snapshot.group, { ...group, retention }), planNightly(group.id, retention)];
  return { changes, result: { kind: 'done' } };
}

function faultsOf(
  reference: string,
  decidedOn: LocalDate | undefined,
  days: number | undefined,
  today: LocalDate,
): readonly SetupFault[] {
  const { min, max } = daysRange;
  const date: readonly SetupFault[] =
    decidedOn === undefined
      ? [{ field: 'decidedOn', code: 'not-a-date' }]
      : decidedOn > today
        ? [{ field: 'decidedOn', code: 'in-the-future' }]
        : [];
  return [
    ...nameFaults('reference', reference, longestReference),
    ...date,
    ...(days === undefined
      ? [{ field: 'days', code: 'number-out-of-range', allowed: `${min}–${max}` } as const]
      : []),
  ];
}
