import type { SettingsTyped } from '../../domain/decisions/group/change-group.js';
import type { SetupFault } from '../../domain/decisions/set-up/setup-answers.js';
import { longestLink, whereFields } from '../../domain/decisions/set-up/steps/meeting.js';
import type { FormField } from '../../domain/form/step.js';
import { markOf } from '../../domain/model/job/opened.js';
import type { Routine } from '../../domain/routine/definition/routine-schema.js';
import { numberFields, standingNumbers } from '../../domain/decisions/set-up/typed-numbers.js';
import { groupRoutines, type SceneRows } from '../../domain/routine/scene.js';
import type { Text } from '../../text/text.js';
import type { CardField, CardModel } from '../card/card-model.js';
import { withHome } from '../card/answer.js';
import { cardFields } from '../form/card-fields.js';

export function settingsCard(
  scene: SceneRows,
  text: Text,
  typed: SettingsTyped = typedNow(scene),
  faults: readonly SetupFault[] = [],
): CardModel {
  const { id: groupId, name, settings } = scene.snapshot.group.value;
  const words = text.setup;
  const opened = markOf(settings);
  const own = groupRoutines(scene);
  return {
    template: 'form',
    locale: text.locale,
    title: words.settings.title(name),
    summary: text.common.summary,
    fields: fieldsOf(own, typed, faults, text),
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

function typedNow(scene: SceneRows): SettingsTyped {
  const { settings } = scene.snapshot.group.value;
  const { minutes, closedDays, ...rest } = settings;
  const numbers = standingNumbers(groupRoutines(scene), settings);
  return { ...rest, numbers, minutes: String(minutes), closedDays: closedDays.join(', ') };
}

function fieldsOf(
  routines: readonly Routine[],
  typed: SettingsTyped,
  faults: readonly SetupFault[],
  text: Text,
): readonly CardField[] {
  const { labels, choices, sentences, settings, faults: faultWords } = text.setup;
  const { statisticsLink, closedDays } = typed;
  const own: readonly FormField<never>[] = [
    {
      ...{ id: 'statisticsLink', label: labels.statisticsLink, hint: settings.statisticsHint },
      ...{ type: 'text', maxLength: longestLink, value: statisticsLink },
    },
    {
      ...{ id: 'closedDays', label: labels.closedDays, hint: settings.closedHint },
      ...{ type: 'text', maxLength: 800, value: closedDays },
    },
  ];
  const words = { ...labels, ...choices, ...sentences };
  const fields = [...whereFields(typed), ...numberFields(routines, typed.numbers ?? {}), ...own];
  return cardFields(fields, faults, { words, faults: faultWords }, text);
}

export interface NewMeetingTyped {
  readonly kind?: string;
  readonly date?: string;
  readonly time?: string;
  readonly fault?: string;
}

export function newMeetingForm(scene: SceneRows, text: Text, typed: NewMeetingTyped = {}): CardModel {
  const { id: groupId, name } = scene.snapshot.group.value;
  const own = groupRoutines(scene);
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
