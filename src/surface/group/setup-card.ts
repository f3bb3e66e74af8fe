import type { SetupAnswers } from '../../domain/decisions/set-up/setup-answers.js';
import { previewMeetings } from '../../domain/decisions/set-up/setup-preview.js';
import type {
  SetupFault,
  SetupField,
  SetupStep,
  SetupWorld,
} from '../../domain/decisions/set-up/setup-step.js';
import { neighbour, setupSteps } from '../../domain/decisions/set-up/steps/setup-steps.js';
import type { LocalDate } from '../../domain/calendar/time.js';
import { formatDate, formatDeadline, formatMoment } from '../../text/dates.js';
import type { Text } from '../../text/text.js';
import type { CardAction, CardField, CardLine, CardModel } from '../card/card-model.js';

/** A step of the set-up, with what was typed and what is wrong with it. */
export function setupCard(
  step: SetupStep,
  answers: SetupAnswers,
  world: SetupWorld,
  text: Text,
  faults: readonly SetupFault[] = [],
): CardModel {
  const words = text.setup;
  const place = setupSteps.indexOf(step);
  const before = neighbour(step.id, -1);
  const data = { answers };
  const back: CardAction = {
    title: text.common.back,
    verb: 'group.back',
    data: { ...data, to: before?.id ?? step.id },
    sendsInputs: false,
  };
  return {
    template: 'form',
    locale: text.locale,
    title: words.steps[step.id],
    summary: text.common.summary,
    progress: words.progress(place + 1, setupSteps.length),
    lines: linesOf(step, answers, world, text),
    fields: step.fields(answers, world).map((field) => fieldOf(field, faults, text)),
    actions: [
      {
        title: step.id === 'preview' ? words.create : text.common.next,
        verb: `group.${step.id}`,
        data,
        style: 'positive',
      },
      ...(before === undefined ? [] : [back]),
      { title: text.common.cancel, verb: 'group.cancel', data, sendsInputs: false },
    ],
  };
}

function linesOf(step: SetupStep, answers: SetupAnswers, world: SetupWorld, text: Text): readonly CardLine[] {
  if (step.id === 'units') return [{ text: text.setup.unitsHint, style: 'subtle' }];
  if (step.id !== 'preview') return [];
  const { locale } = text;
  const meetings = previewMeetings(answers, world);
  const lines = meetings.flatMap((meeting): CardLine[] => {
    const when = formatMoment(meeting, locale, { year: true });
    const last = meeting.deadlines.map(({ deadline }) => formatDeadline(deadline, locale)).join(' / ');
    const line = { text: text.setup.previewMeeting(when, meeting.kindName[locale], last) };
    const { movedFrom } = meeting;
    if (movedFrom === undefined) return [line];
    const why = text.calendar.daysOff[movedFrom.reason];
    return [
      line,
      { text: text.setup.previewMoved(formatDate(movedFrom.date, locale), why), style: 'subtle' },
    ];
  });
  return [{ text: text.setup.previewBody(meetings.length), style: 'heading' }, ...lines];
}

/** Also used by the settings card. */
export function fieldOf(field: SetupField, faults: readonly SetupFault[], text: Text): CardField {
  const { id, label, choices, of, required: _judgedHere, type, ...rest } = field;
  const words = text.setup;
  const shown =
    typeof of === 'string'
      ? ` ${formatDate(of as LocalDate, text.locale)}`
      : of === undefined
        ? ''
        : ` ${of}`;
  const fault = faults.find((one) => one.field === id);
  return {
    ...rest,
    id,
    type,
    label: `${words.labels[label]}${shown}`,
    ...(type === 'toggle' ? { toggleTitle: words.accept } : {}),
    ...(choices === undefined
      ? {}
      : {
          choices: choices.map(({ value, name }) => ({
            value,
            title: name?.[text.locale] ?? choiceName(value, text),
          })),
        }),
    ...(fault === undefined ? {} : { fault: faultSentence(fault, text) }),
  };
}

function choiceName(value: string, { setup }: Text): string {
  return value === 'own' || value === 'on-site' || value === 'digital' ? setup.choices[value] : value;
}

export function faultSentence({ code, allowed = '' }: SetupFault, text: Text): string {
  return text.setup.faults[code].replace('{allowed}', allowed);
}
