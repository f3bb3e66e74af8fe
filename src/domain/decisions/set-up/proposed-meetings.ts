import type { DayOff } from '../../calendar/day-off.js';
import { parseLocalDate } from '../../calendar/local-date.js';
import { parseLocalTime } from '../../calendar/local-time.js';
import { proposeMeetings } from '../../calendar/propose-meetings.js';
import type { LocalDate } from '../../calendar/time.js';
import { chosenRoutines } from './chosen-routines.js';
import type { SetupAnswers } from './setup-answers.js';
import type { Known } from '../../form/step.js';
import { wholeNumber } from '../../form/typed-input.js';

export type Interval = { readonly unit: 'weeks' | 'months'; readonly every: number };

/** Half a year: a longer interval would leave a term without a meeting. */
export const longestInterval = { weeks: 26, months: 6 } as const;
/** A little over two terms of weekly meetings. */
export const mostMeetings = 60;

/** The interval as typed, in the unit of the first routine. */
export function typedInterval(answers: SetupAnswers, world: Known): Interval | undefined {
  const unit = intervalUnit(answers, world);
  const every = wholeNumber(answers.every, 1, 520);
  return every === undefined ? undefined : { unit, every };
}

export function intervalUnit(answers: SetupAnswers, world: Known): Interval['unit'] {
  return chosenRoutines(answers, world)[0]?.meetings.interval.unit ?? 'weeks';
}

/** A meeting of the series; `movedFrom` when the day wanted is a day off. */
export interface PlannedProposal {
  readonly kind: string;
  readonly date: LocalDate;
  readonly movedFrom?: { readonly date: LocalDate; readonly reason: DayOff };
}

/** The calendar's proposals for the answers; undefined while an answer they need is missing or wrong. */
export function proposedMeetings(
  answers: SetupAnswers,
  world: Known,
): readonly PlannedProposal[] | undefined {
  const pattern = chosenRoutines(answers, world)[0]?.meetings.pattern;
  const interval = typedInterval(answers, world);
  const first = parseLocalDate(answers.first ?? '');
  const until = parseLocalDate(answers.until ?? '');
  const time = parseLocalTime(answers.time ?? '');
  if (!pattern || !interval || !first || !until || !time || until < first) return undefined;
  const { unit, every } = interval;
  const series = unit === 'weeks' ? { weeks: every } : { months: every };
  return proposeMeetings({ first, interval: series, until, closed: [] }).map(
    ({ date, wanted, dayOff }, i) => ({
      kind: pattern[i % pattern.length] ?? '',
      date,
      ...(dayOff === undefined ? {} : { movedFrom: { date: wanted, reason: dayOff } }),
    }),
  );
}

/** A proposal with the day the coordinator has settled on. */
export interface SettledMeeting {
  readonly kind: string;
  /** The day as typed where one was chosen by hand; judged by the preview's faults. */
  readonly date: LocalDate;
  readonly proposed: LocalDate;
  readonly movedFrom?: PlannedProposal['movedFrom'];
}

export function settledMeetings(
  answers: SetupAnswers,
  proposals: readonly PlannedProposal[],
): readonly SettledMeeting[] {
  return proposals.map(({ kind, date, movedFrom }) => {
    const chosen = answers.moved?.find((each) => each.from === movedFrom?.date)?.to;
    return {
      kind,
      date: (chosen ?? date) as LocalDate,
      proposed: date,
      ...(movedFrom === undefined ? {} : { movedFrom }),
    };
  });
}
