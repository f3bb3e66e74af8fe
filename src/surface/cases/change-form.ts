import { comingMeetings, timelinessOf } from '../../domain/decisions/cases/open-meetings.js';
import type { CaseEdit } from '../../domain/decisions/cases/case-changed.js';
import { editedOf, meetingsToMoveTo } from '../../domain/decisions/cases/change-case.js';
import type { CaseFault } from '../../domain/decisions/cases/unit-choice.js';
import type { RoutineBook } from '../../domain/routine/routine-book.js';
import type { Routine } from '../../domain/routine/routine-schema.js';
import { markOf } from '../../domain/model/opened.js';
import { formatDeadline, formatMoment } from '../../text/dates.js';
import type { Text } from '../../text/text.js';
import type { CaseView } from '../../usecases/cases/look-at-case.js';
import type { CardField, CardModel } from '../card/card-model.js';
import { faultAt } from '../form/write.js';

/** Units, categories and meeting on one card; what was chosen stays when something is wrong. */
export function changeForm(
  view: CaseView,
  routines: RoutineBook,
  text: Text,
  edit: CaseEdit = editedOf(view.pointer),
  faults: readonly CaseFault[] = [],
): CardModel {
  const { snapshot, pointer } = view;
  const { locale } = text;
  const routine = routines.get(pointer.routine);
  const data = { groupId: snapshot.group.value.id, code: pointer.code };
  const opened = markOf(editedOf(pointer));
  const comes = timelinessOf(snapshot, routine, pointer, view.now);
  return {
    template: 'form',
    locale,
    title: text.cases.changeTitle(pointer.code),
    summary: text.common.summary,
    lines: comes === 'late' && pointer.state === 'registered' ? [{ text: text.cases.waits.hint }] : [],
    fields: fieldsOf(view, routine, text, edit, faults),
    actions: [
      { title: text.common.save, verb: 'cases.save-change', data: { ...data, opened }, style: 'positive' },
      { title: text.common.cancel, verb: 'cases.show', data, sendsInputs: false },
    ],
  };
}

function fieldsOf(
  { snapshot, pointer, now }: CaseView,
  routine: Routine,
  text: Text,
  edit: CaseEdit,
  faults: readonly CaseFault[],
): readonly CardField[] {
  const { locale } = text;
  const words = text.register.sentences;
  const wanted = meetingsToMoveTo(snapshot, routine, pointer, now).map(({ meeting }) => meeting.id);
  const meetings = comingMeetings(snapshot, routine, now).filter(
    ({ meeting }) => wanted.includes(meeting.id) || meeting.id === pointer.meetingId,
  );
  const units = snapshot.units.map(({ value }) => value).filter(({ id }) => id !== pointer.registeringUnit);
  return [
    {
      id: 'units',
      label: words.units,
      type: 'expanded-multi',
      value: edit.units.join(','),
      choices: units.map(({ id, name }) => ({ value: id, title: name })),
      ...faultAt('units', faults, text.register.faults),
    },
    {
      id: 'categories',
      label: words.categories,
      type: 'expanded-multi',
      value: edit.categories.join(','),
      choices: routine.registration.categories.map(({ id, name }) => ({ value: id, title: name[locale] })),
      ...faultAt('categories', faults, text.register.faults),
    },
    {
      id: 'meetingId',
      label: words.meetingId,
      type: 'choice',
      value: edit.meetingId,
      choices: meetings.map(({ meeting, deadline, open }) => ({
        value: meeting.id,
        title: open
          ? words.openMeeting(formatMoment(meeting, locale), formatDeadline(deadline, locale))
          : formatMoment(meeting, locale),
      })),
      ...faultAt('meetingId', faults, text.register.faults),
    },
  ];
}
