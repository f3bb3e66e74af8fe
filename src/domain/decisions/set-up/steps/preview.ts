import type { z } from 'zod';
import { dayOff } from '../../../calendar/day-off.js';
import { addDays, parseLocalDate } from '../../../calendar/dates/local-date.js';
import {
  mostMeetings,
  proposedMeetings,
  type SettledMeeting,
  settledMeetings,
} from '../proposed-meetings.js';
import { chosenRoutines } from '../chosen-routines.js';
import type { SetupAnswers, SetupFault, SetupWord } from '../setup-answers.js';
import type { SetupStep, SetupWorld } from '../setup-step.js';
import type { Phrase } from '../../../form/phrase.js';
import type { FormNote, Known } from '../../../form/step.js';
import { type PreviewMeeting, previewMeetings } from '../setup-preview.js';
import { dateAsRead, typed, withAnswers } from '../../../form/typed-input.js';

/** How many days after the last date a meeting moved from it may be. */
const slack = 14;

const input: Record<string, z.ZodType<string | undefined>> = {
  accepted: typed(8),
  ...Object.fromEntries(Array.from({ length: mostMeetings }, (_, index) => [`moved${index}`, typed(40)])),
};

/** Every meeting as it will be; a day moved from a holiday may be changed and must be accepted. */
export const previewStep: SetupStep = {
  id: 'preview',
  input,
  merge(answers, typedIn, world) {
    const moved = movedMeetings(answers, world).map(({ movedFrom, date, kind }, index) => ({
      from: movedFrom?.date ?? date,
      to: dateAsRead(typedIn[`moved${index}`]) ?? date,
      kind,
    }));
    return withAnswers(answers, { moved, accepted: typedIn['accepted'] === 'true' });
  },
  fields(answers, world) {
    const moved = movedMeetings(answers, world);
    if (moved.length === 0) return [];
    const days = moved.map(
      ({ date, movedFrom }, index) =>
        ({
          id: `moved${index}`,
          label: { word: 'movedDay', of: [{ day: movedFrom?.date ?? date }] },
          type: 'date',
          value: date,
          min: world.today,
        }) as const,
    );
    const accepted = answers.accepted === true ? 'true' : 'false';
    return [
      ...days,
      {
        id: 'accepted',
        label: { word: 'accepted' },
        toggleTitle: { word: 'accept' },
        type: 'toggle',
        value: accepted,
      },
    ];
  },
  notes,
  faults,
};

function notes(answers: SetupAnswers, world: SetupWorld): readonly FormNote<SetupWord>[] {
  const meetings = previewMeetings(answers, world);
  const count = meetings.length;
  const willMeet: Phrase<SetupWord> =
    count === 1 ? { word: 'willMeetOnce' } : { word: 'willMeet', of: [String(count)] };
  return [{ says: willMeet, style: 'heading' }, ...meetings.flatMap(notesOf)];
}

function notesOf({
  date,
  time,
  kindName,
  deadlines,
  movedFrom,
}: PreviewMeeting): readonly FormNote<SetupWord>[] {
  const when = { moment: { date, time }, withYear: true };
  const last = { all: deadlines.map(({ deadline }) => ({ lastDay: deadline })), between: ' / ' };
  const meets: FormNote<SetupWord> =
    deadlines.length === 0
      ? { says: { word: 'meetsOnly', of: [when, kindName] } }
      : { says: { word: 'meets', of: [when, kindName, last] } };
  if (movedFrom === undefined) return [meets];
  const from = [{ day: movedFrom.date }, { dayOff: movedFrom.reason }];
  return [meets, { says: { word: 'movedFrom', of: from }, style: 'subtle' }];
}

function movedMeetings(answers: SetupAnswers, world: Known): readonly SettledMeeting[] {
  const settled = settledMeetings(answers, proposedMeetings(answers, world) ?? []);
  return settled.filter((each) => each.movedFrom !== undefined).slice(0, mostMeetings);
}

function faults(answers: SetupAnswers, world: SetupWorld): readonly SetupFault[] {
  const settled = settledMeetings(answers, proposedMeetings(answers, world) ?? []);
  const moved = settled.filter((each) => each.movedFrom !== undefined);
  const kinds = chosenRoutines(answers, world).flatMap(({ meetings }) => meetings.kinds);
  const booked = kinds.filter(({ attendance }) => attendance === 'booked').map(({ id }) => id);
  const last = addDays(parseLocalDate(answers.until ?? '') ?? world.today, slack);
  const found = moved.flatMap((meeting, index): readonly SetupFault[] => {
    const field = `moved${index}`;
    const date = parseLocalDate(meeting.date);
    if (date === undefined) return [{ field, code: 'not-a-date' }];
    if (date <= world.today) return [{ field, code: 'in-the-past' }];
    if (dayOff(date) !== undefined) return [{ field, code: 'day-off' }];
    const others = settled.filter((one) => one !== meeting);
    // What is booked is held beside the group's meetings.
    const isBeside = ({ kind }: { readonly kind: string }) => booked.includes(kind);
    if (
      others.some(
        (one) => one.date === date && one.time === meeting.time && !isBeside(one) && !isBeside(meeting),
      )
    ) {
      return [{ field, code: 'already-a-meeting' }];
    }
    const series = settled.filter((one) => one.series === meeting.series);
    const place = series.indexOf(meeting);
    const before = series[place - 1]?.date;
    const after = series[place + 1]?.date ?? addDays(last, 1);
    const inOrder = (before === undefined || date > before) && date < after;
    return inOrder ? [] : [{ field, code: 'out-of-order' }];
  });
  if (moved.length > 0 && answers.accepted !== true) found.push({ field: 'accepted', code: 'not-accepted' });
  return found;
}
