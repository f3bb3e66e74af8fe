import { isRegistered } from '../../domain/model/case/case-pointer.js';
import { comingMeetings, timelinessOf } from '../../domain/decisions/cases/open-meetings.js';
import type { CaseEdit } from '../../domain/decisions/cases/case-changed.js';
import { editedOf, meetingsToMoveTo } from '../../domain/decisions/cases/change-case.js';
import type { CaseFault } from '../../domain/decisions/cases/unit-choice.js';
import type { RoutineBook } from '../../domain/routine/definition/routine-book.js';
import { routineOf } from '../../domain/routine/definition/routine-of.js';
import type { Routine } from '../../domain/routine/definition/routine-schema.js';
import { meetingPhrase } from '../../domain/decisions/registration/meeting-step.js';
import type { RegistrationWord } from '../../domain/decisions/registration/registration-answers.js';
import { unitFields } from '../../domain/decisions/registration/units-step.js';
import type { FormField } from '../../domain/form/step.js';
import { markOf } from '../../domain/model/job/opened.js';
import type { Text } from '../../text/text.js';
import type { CaseView } from '../../usecases/cases/look-at-case.js';
import type { CardField, CardModel } from '../card/card-model.js';
import { cardFields } from '../form/card-fields.js';

export interface Words {
  readonly routines: RoutineBook;
  readonly text: Text;
}

/** Units, categories and meeting on one card; what was chosen stays when something is wrong. */
export function changeForm(
  view: CaseView,
  { routines, text }: Words,
  edit: CaseEdit = editedOf(view.pointer),
  faults: readonly CaseFault[] = [],
): CardModel {
  const { snapshot, pointer } = view;
  const { locale } = text;
  const routine = routineOf(routines, pointer);
  const data = { groupId: snapshot.group.value.id, code: pointer.code };
  const opened = markOf(editedOf(pointer));
  const comes = timelinessOf(view, routine, pointer);
  return {
    template: 'form',
    locale,
    title: text.cases.changeTitle(pointer.code),
    summary: text.common.summary,
    lines: comes === 'late' && isRegistered(pointer) ? [{ text: text.cases.waits.hint }] : [],
    fields: fieldsOf(view, routine, text, edit, faults),
    actions: [
      { title: text.common.save, verb: 'cases.save-change', data: { ...data, opened }, style: 'positive' },
      { title: text.common.cancel, verb: 'cases.show', data, sendsInputs: false },
    ],
  };
}

function fieldsOf(
  view: CaseView,
  routine: Routine,
  text: Text,
  edit: CaseEdit,
  faults: readonly CaseFault[],
): readonly CardField[] {
  const { snapshot, pointer } = view;
  const wanted = meetingsToMoveTo(view, routine, pointer).map(({ meeting }) => meeting.id);
  const meetings = comingMeetings(view, routine).filter(
    ({ meeting }) => wanted.includes(meeting.id) || meeting.id === pointer.meetingId,
  );
  const choice = { snapshot, routine, unit: { id: pointer.registeringUnit } };
  const choices = meetings.map((one) => ({
    value: one.meeting.id,
    title: one.open ? meetingPhrase('openMeeting', one) : { moment: one.meeting },
  }));
  const meeting: FormField<RegistrationWord> = {
    ...{ id: 'meetingId', label: { word: 'meetingId' }, type: 'choice' },
    ...{ value: edit.meetingId, choices },
  };
  const { sentences, faults: faultWords } = text.register;
  const fields = [...unitFields(choice, edit), meeting];
  return cardFields(fields, faults, { words: sentences, faults: faultWords }, text);
}
