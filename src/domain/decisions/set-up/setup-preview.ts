import type { Deadline } from '../../calendar/deadline.js';
import { meetingDeadline } from '../../routine/meetings/meeting-deadline.js';
import type { Bilingual } from '../../model/person/locale.js';
import type { LocalDate, LocalTime } from '../../calendar/dates/time.js';
import { chosenRoutines, routinesOfKind } from './chosen-routines.js';
import { proposedMeetings, type SettledMeeting, settledMeetings } from './proposed-meetings.js';
import type { SetupAnswers } from './setup-answers.js';
import type { Known } from '../../form/step.js';

/** One meeting of the preview: when, what kind, and until when cases can be registered, by routine. */
export interface PreviewMeeting {
  readonly date: LocalDate;
  readonly time: LocalTime;
  readonly kindName: Bilingual;
  readonly movedFrom?: SettledMeeting['movedFrom'];
  readonly deadlines: readonly { readonly routineName: Bilingual; readonly deadline: Deadline }[];
}

export function previewMeetings(answers: SetupAnswers, world: Known): readonly PreviewMeeting[] {
  const routines = chosenRoutines(answers, world);
  return settledMeetings(answers, proposedMeetings(answers, world) ?? []).map((meeting) => {
    const { kind, date, time, movedFrom } = meeting;
    const kindName = routines.flatMap((routine) => routine.meetings.kinds).find((each) => each.id === kind)
      ?.name ?? { sv: kind, en: kind };
    const deadlines = routinesOfKind(routines, kind).map((routine) => ({
      routineName: routine.name,
      deadline: meetingDeadline(routine, { date }),
    }));
    return { date, time, kindName, deadlines, ...(movedFrom === undefined ? {} : { movedFrom }) };
  });
}
