import type { FormFault } from '../../domain/form/form-fault.js';
import type { Phrase } from '../../domain/form/phrase.js';
import type { FormKind, Step } from '../../domain/form/step.js';
import { askedSteps } from '../../domain/form/walk.js';
import { explainDeadline } from '../../text/dates.js';
import type { Text } from '../../text/text.js';
import type { CardAction, CardLine, CardModel } from '../card/card-model.js';
import { fact } from '../card/fact.js';
import { cardFields } from './card-fields.js';
import type { Wizard } from './wizard.js';
import { faultSentence, written } from './write.js';

/** What a step's card is drawn from. */
export interface StepView<K extends FormKind> {
  readonly step: Step<K>;
  readonly answers: K['answers'];
  readonly world: K['world'];
  readonly faults: readonly FormFault<K['code'] | 'personal-data', K['word']>[];
}

/** The card of any step of any wizard: where one is, what is asked, what is wrong, and on, back or cancel. */
export function stepCard<K extends FormKind>(wizard: Wizard<K>, view: StepView<K>, text: Text): CardModel {
  const { step, world } = view;
  const own = wizard.text(text);
  const say = (phrase: Phrase<K['word']>) => written(phrase, own.words, text);
  const answers = wizard.steps.reduce((now, each) => each.kept?.(now, world) ?? now, view.answers);
  const steps = askedSteps(wizard.steps, answers, world);
  const at = steps.indexOf(step);
  const faults = view.faults.length > 0 ? view.faults : (step.blocked?.(answers, world) ?? []);
  const fields = step.fields(answers, world);
  const notes: readonly CardLine[] = (step.notes?.(answers, world) ?? []).map(
    ({ says, style = 'normal' }) => ({
      text: say(says),
      style,
    }),
  );
  // Faults that no field of the card can show.
  const apart = faults.filter(({ field }) => fields.every(({ id }) => id !== field));
  const lines = apart.map((fault): CardLine => {
    const sentence = fault.says === undefined ? faultSentence(fault, own.faults) : say(fault.says);
    return { text: sentence, style: 'warning' };
  });
  const isLast = step === wizard.steps.at(-1);
  const facts = isLast ? steps.flatMap((each) => each.facts?.(answers, world) ?? []) : [];
  const last = step.explains?.(answers, world);
  const help = (step.help?.(answers, world) ?? []).map(say);
  // Before the first answer nobody knows how many steps there will be, where answers decide that.
  const isCounted = at > 0 || wizard.steps.every((each) => each.isAsked === undefined);
  return {
    ...{ template: 'form', locale: text.locale, summary: text.common.summary },
    title: own.titles[step.id] ?? own.title,
    ...(isCounted ? { progress: own.progress(at + 1, steps.length) } : {}),
    lines: [...notes, ...lines],
    facts: facts.flatMap(({ title, value }) => fact(say(title), value && say(value))),
    fields: cardFields(fields, faults, own, text),
    ...(help.length === 0 ? {} : { explanation: { title: text.common.whichOne, lines: help } }),
    ...(last && { explanation: { title: text.common.why, lines: explainDeadline(last, text.locale) } }),
    actions: actionsOf(wizard.name, {
      ...{ answers, step: step.id, before: steps[at - 1]?.id, text },
      title: isLast ? own.finish : text.common.next,
    }),
  };
}

interface Leading {
  readonly answers: object;
  readonly step: string;
  readonly before: string | undefined;
  /** Of the button that leads on. */
  readonly title: string;
  readonly text: Text;
}

function actionsOf(wizard: string, { answers, step, before, title, text }: Leading): readonly CardAction[] {
  const { back, cancel } = text.common;
  const apart = { sendsInputs: false } as const;
  return [
    { title, verb: nextVerb(wizard), data: { answers, step }, style: 'positive' },
    ...(before === undefined
      ? []
      : [{ title: back, verb: previousVerb(wizard), data: { answers, to: before }, ...apart }]),
    { title: cancel, verb: cancelVerb(wizard), data: { answers }, ...apart },
  ];
}

export const nextVerb = (wizard: string) => `${wizard}.next`;
export const previousVerb = (wizard: string) => `${wizard}.previous`;
export const cancelVerb = (wizard: string) => `${wizard}.cancel`;
