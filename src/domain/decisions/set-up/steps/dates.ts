import { addDays, parseLocalDate } from '../../../calendar/dates/local-date.js';
import type { LocalDate } from '../../../calendar/dates/time.js';
import { chosenRoutines } from '../chosen-routines.js';
import {
  intervalUnit,
  longestInterval,
  mostMeetings,
  proposedMeetings,
  typedInterval,
} from '../proposed-meetings.js';
import { inTurn } from '../../../routine/meetings/meeting-series.js';
import type { SetupAnswers, SetupFault } from '../setup-answers.js';
import type { SetupStep, SetupWorld } from '../setup-step.js';
import { skippedTerms } from '../terms.js';
import { dateAsRead, typed, withAnswers } from '../../../form/typed-input.js';

/** How far ahead meetings may be booked, in days. */
export const furthestAhead = 800;

/** First meeting, interval and last date. */
export const datesStep: SetupStep = {
  id: 'dates',
  input: { first: typed(40), every: typed(8), until: typed(40) },
  merge: (answers, input) =>
    withAnswers(answers, {
      first: dateAsRead(input['first']),
      every: input['every'],
      until: dateAsRead(input['until']),
      // Other dates, other proposals: what was accepted is not these.
      accepted: undefined,
    }),
  fields(answers, world) {
    const unit = intervalUnit(answers, world);
    const every = answers.every ?? String(chosenRoutines(answers, world)[0]?.meetings.interval.every ?? '');
    const max = addDays(world.today, furthestAhead);
    return [
      { id: 'first', label: { word: 'first' }, value: answers.first, type: 'date', min: world.today, max },
      {
        id: 'every',
        label: { word: unit === 'weeks' ? 'everyWeeks' : 'everyMonths' },
        type: 'number',
        min: 1,
        max: longestInterval[unit],
        value: every,
      },
      { id: 'until', label: { word: 'until' }, value: answers.until, type: 'date', min: world.today, max },
    ];
  },
  faults,
};

function faults(answers: SetupAnswers, world: SetupWorld): readonly SetupFault[] {
  const first = parseLocalDate(answers.first ?? '');
  const until = parseLocalDate(answers.until ?? '');
  const found: SetupFault[] = [];
  if (first === undefined) found.push({ field: 'first', code: 'not-a-date' });
  else if (first <= world.today) found.push({ field: 'first', code: 'in-the-past' });
  if (until === undefined) found.push({ field: 'until', code: 'not-a-date' });
  else if (first !== undefined && until < first) found.push({ field: 'until', code: 'last-before-first' });
  else if (until > addDays(world.today, furthestAhead)) found.push({ field: 'until', code: 'too-far-ahead' });
  const interval = typedInterval(answers, world);
  if (interval === undefined) found.push({ field: 'every', code: 'required' });
  else if (interval.every > longestInterval[interval.unit]) {
    const allowed = String(longestInterval[interval.unit]);
    found.push({ field: 'every', code: 'interval-skips-term', allowed });
  }
  if (found.length > 0 || first === undefined || until === undefined) return found;
  return seriesFaults(answers, world, first, until);
}

function seriesFaults(
  answers: SetupAnswers,
  world: SetupWorld,
  first: LocalDate,
  until: LocalDate,
): readonly SetupFault[] {
  const proposals = proposedMeetings(answers, world);
  // A missing time is another step's fault.
  if (proposals === undefined) return [];
  if (proposals.length === 0) return [{ field: 'until', code: 'no-meetings' }];
  if (proposals.length > mostMeetings) {
    return [{ field: 'until', code: 'too-many-meetings', allowed: String(mostMeetings) }];
  }
  const dates = proposals.filter(({ series }) => series === inTurn).map((each) => each.date);
  if (skippedTerms(dates, first, until).length > 0) {
    const allowed = String(longestInterval[intervalUnit(answers, world)]);
    return [{ field: 'every', code: 'interval-skips-term', allowed }];
  }
  return [];
}
