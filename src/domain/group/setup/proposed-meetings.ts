import { parseLocalDate, parseLocalTime } from '../../calendar/parse-local.js';
import { type ProposedMeeting, proposeMeetings } from '../../calendar/propose-meetings.js';
import type { LocalDate } from '../../time.js';
import { chosenRoutines } from './chosen-routines.js';
import type { SetupAnswers } from './setup-answers.js';
import type { SetupWorld } from './setup-step.js';
import { wholeNumber } from './typed-input.js';

export type Interval = { readonly unit: 'weeks' | 'months'; readonly every: number };

/** Half a year: a longer interval would leave a term without a meeting. */
export const longestInterval = { weeks: 26, months: 6 } as const;
/** A little over two terms of weekly meetings. */
export const mostMeetings = 60;

/** The interval as typed, in the unit of the first routine. */
export function typedInterval(answers: SetupAnswers, world: SetupWorld): Interval | undefined {
  const unit = intervalUnit(answers, world);
  const every = wholeNumber(answers.every, 1, 520);
  return every === undefined ? undefined : { unit, every };
}

export function intervalUnit(answers: SetupAnswers, world: SetupWorld): Interval['unit'] {
  return chosenRoutines(answers, world)[0]?.meetings.interval.unit ?? 'weeks';
}

/** The calendar's proposals for the answers; undefined while an answer they need is missing or wrong. */
export function proposedMeetings(
  answers: SetupAnswers,
  world: SetupWorld,
): readonly ProposedMeeting[] | undefined {
  const pattern = chosenRoutines(answers, world)[0]?.meetings.pattern;
  const interval = typedInterval(answers, world);
  const first = parseLocalDate(answers.first ?? '');
  const until = parseLocalDate(answers.until ?? '');
  const time = parseLocalTime(answers.time ?? '');
  if (!pattern || !interval || !first || !until || !time || until < first) return undefined;
  return proposeMeetings({ pattern, interval, first, time, until, closed: [] });
}

/** A proposal with the day the coordinator has settled on. */
export interface SettledMeeting {
  readonly kind: string;
  /** The day as typed where one was chosen by hand; judged by the preview's faults. */
  readonly date: LocalDate;
  readonly proposed: LocalDate;
  readonly movedFrom?: ProposedMeeting['movedFrom'];
}

export function settledMeetings(
  answers: SetupAnswers,
  proposals: readonly ProposedMeeting[],
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
