import { parseLocalDate } from '../../calendar/dates/local-date.js';
import { parseLocalTime } from '../../calendar/dates/local-time.js';
import { proposeSeries, type SeriesMeeting } from '../../routine/meetings/meeting-series.js';
import type { LocalDate } from '../../calendar/dates/time.js';
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

/** The proposals for the answers; undefined while an answer they need is missing or wrong. */
export function proposedMeetings(answers: SetupAnswers, world: Known): readonly SeriesMeeting[] | undefined {
  const routines = chosenRoutines(answers, world);
  const interval = typedInterval(answers, world);
  const first = parseLocalDate(answers.first ?? '');
  const until = parseLocalDate(answers.until ?? '');
  const time = parseLocalTime(answers.time ?? '');
  if (routines.length === 0 || !interval || !first || !until || !time || until < first) return undefined;
  const { unit, every } = interval;
  const inWords = unit === 'weeks' ? { weeks: every } : { months: every };
  return proposeSeries(routines, { first, until, interval: inWords, time });
}

/** A proposal with the day the coordinator has settled on: as typed where one was chosen by hand, judged by the preview's faults. */
export interface SettledMeeting extends SeriesMeeting {
  readonly proposed: LocalDate;
}

export function settledMeetings(
  answers: SetupAnswers,
  proposals: readonly SeriesMeeting[],
): readonly SettledMeeting[] {
  return proposals.map((meeting) => {
    const { kind, date, movedFrom } = meeting;
    const chosen = answers.moved?.find(
      (each) => each.from === movedFrom?.date && (each.kind ?? kind) === kind,
    )?.to;
    return { ...meeting, date: (chosen ?? date) as LocalDate, proposed: date };
  });
}
