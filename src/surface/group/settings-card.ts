import type { SettingsTyped } from '../../domain/decisions/group/change-group.js';
import type { SetupFault } from '../../domain/decisions/set-up/setup-answers.js';
import { longestLink, longestPlace, minutesRange } from '../../domain/decisions/set-up/steps/meeting.js';
import { markOf } from '../../domain/model/opened.js';
import type { Snapshot } from '../../domain/model/snapshot.js';
import type { RoutineBook } from '../../domain/routine/routine-book.js';
import type { Text } from '../../text/text.js';
import type { CardField, CardModel } from '../card/card-model.js';
import { withHome } from '../card/answer.js';
import { faultAt } from '../form/write.js';

export function settingsCard(
  snapshot: Snapshot,
  text: Text,
  typed: SettingsTyped = typedNow(snapshot),
  faults: readonly SetupFault[] = [],
): CardModel {
  const { id: groupId, name, settings } = snapshot.group.value;
  const words = text.setup;
  const opened = markOf(settings);
  return {
    template: 'form',
    locale: text.locale,
    title: words.settings.title(name),
    summary: text.common.summary,
    fields: fieldsOf(typed, faults, text),
    actions: withHome(
      [
        {
          title: text.common.save,
          verb: 'group.save-settings',
          data: { groupId, opened },
          style: 'positive',
        },
        {
          title: words.settings.addMeeting,
          verb: 'group.new-meeting',
          data: { groupId },
          sendsInputs: false,
        },
        { title: text.privacy.retention.open, verb: 'retention.show', data: { groupId }, sendsInputs: false },
        { title: text.privacy.events, verb: 'events.show', data: { groupId }, sendsInputs: false },
      ],
      text,
    ),
  };
}

function typedNow({ group }: Snapshot): SettingsTyped {
  const { minutes, closedDays, ...rest } = group.value.settings;
  return { ...rest, minutes: String(minutes), closedDays: closedDays.join(', ') };
}

function fieldsOf(typed: SettingsTyped, faults: readonly SetupFault[], text: Text): readonly CardField[] {
  const { labels, choices, settings } = text.setup;
  const more = (id: keyof SettingsTyped) => {
    const value = typed[id];
    return {
      id,
      label: labels[id],
      ...(value === undefined ? {} : { value }),
      ...faultAt(id, faults, text.setup.faults),
    };
  };
  const modes = (['on-site', 'digital'] as const).map((value) => ({ value, title: choices[value] }));
  return [
    { ...more('minutes'), type: 'number', ...minutesRange },
    { ...more('mode'), type: 'expanded-choice', choices: modes },
    { ...more('place'), type: 'text', maxLength: longestPlace },
    { ...more('joinLink'), type: 'text', maxLength: longestLink },
    { ...more('statisticsLink'), type: 'text', maxLength: longestLink, hint: settings.statisticsHint },
    { ...more('closedDays'), type: 'text', maxLength: 800, hint: settings.closedHint },
  ];
}

export interface NewMeetingTyped {
  readonly kind?: string;
  readonly date?: string;
  readonly time?: string;
  readonly fault?: string;
}

export function newMeetingForm(
  snapshot: Snapshot,
  routines: RoutineBook,
  text: Text,
  typed: NewMeetingTyped = {},
): CardModel {
  const { id: groupId, name } = snapshot.group.value;
  const own = snapshot.group.value.routines.map((id) => routines.get(id));
  const kinds = own.flatMap(({ meetings }) => meetings.kinds);
  const { kind = kinds[0]?.id ?? '', date, time = own[0]?.meetings.time ?? '13:00', fault } = typed;
  return {
    template: 'form',
    locale: text.locale,
    title: text.setup.settings.addTitle(name),
    summary: text.common.summary,
    fields: [
      {
        id: 'kind',
        label: text.setup.settings.kind,
        type: 'choice',
        value: kind,
        choices: kinds.map((one) => ({ value: one.id, title: one.name[text.locale] })),
      },
      {
        id: 'date',
        label: text.meeting.date,
        type: 'date',
        ...(date === undefined ? {} : { value: date }),
        ...(fault === undefined ? {} : { fault }),
      },
      { id: 'time', label: text.setup.labels.time, type: 'time', value: time },
    ],
    actions: [
      {
        title: text.setup.settings.addMeeting,
        verb: 'group.add-meeting',
        data: { groupId },
        style: 'positive',
      },
      { title: text.common.cancel, verb: 'group.settings', data: { groupId }, sendsInputs: false },
    ],
  };
}
