import type { FormFault } from '../../domain/form/form-fault.js';
import type { Phrase } from '../../domain/form/phrase.js';
import type { FormField, Step } from '../../domain/form/step.js';
import { askedSteps } from '../../domain/form/walk.js';
import { explainDeadline } from '../../text/dates.js';
import type { Text } from '../../text/text.js';
import type { CardAction, CardField, CardLine, CardModel } from '../card/card-model.js';
import { fact } from '../card/fact.js';
import type { Wizard, WizardText } from './wizard.js';
import { faultAt, faultSentence, written } from './write.js';

/** What a step's card is drawn from. */
export interface StepView<A, W, Word extends string, Code extends string> {
  readonly step: Step<A, W, Word, Code>;
  readonly answers: A;
  readonly world: W;
  readonly faults?: readonly FormFault<Code | 'personal-data', Word>[];
}

interface Saying<Word extends string, Code extends string> {
  readonly words: WizardText<Word, Code>;
  readonly say: (phrase: Phrase<Word>) => string;
}

/** The card of any step of any wizard: where one is, what is asked, what is wrong, and on, back or cancel. */
export function stepCard<A, W, Word extends string, Code extends string>(
  wizard: Wizard<A, W, Word, Code>,
  { step, answers: given, world, faults: found = [] }: StepView<A, W, Word, Code>,
  text: Text,
): CardModel {
  const words = wizard.text(text);
  const saying = { words, say: (phrase: Phrase<Word>) => written(phrase, words.words, text) };
  const answers = wizard.steps.reduce((now, each) => each.kept?.(now, world) ?? now, given);
  const steps = askedSteps(wizard.steps, answers, world);
  const faults = found.length > 0 ? found : (step.blocked?.(answers, world) ?? []);
  const fields = step.fields(answers, world);
  const notes = (step.notes?.(answers, world) ?? []).map(({ says, ...rest }) => ({
    ...rest,
    text: saying.say(says),
  }));
  const isLast = step === wizard.steps.at(-1);
  const facts = isLast ? steps.flatMap((each) => each.facts?.(answers, world) ?? []) : [];
  const lastDay = step.explains?.(answers, world);
  // Before the first answer nobody knows how many steps there will be, where answers decide that.
  const counted = step !== steps[0] || wizard.steps.every((each) => each.isAsked === undefined);
  return {
    template: 'form',
    locale: text.locale,
    title: words.titles[step.id] ?? words.title,
    summary: text.common.summary,
    ...(counted ? { progress: words.progress(steps.indexOf(step) + 1, steps.length) } : {}),
    lines: [...notes, ...faultLines(fields, faults, saying)],
    facts: facts.flatMap(({ title, value }) => fact(saying.say(title), value && saying.say(value))),
    fields: fields.map((field) => cardField(field, faults, saying)),
    ...(lastDay === undefined
      ? {}
      : { explanation: { title: text.common.why, lines: explainDeadline(lastDay, text.locale) } }),
    actions: actionsOf(wizard, { step: step.id, answers, before: steps[steps.indexOf(step) - 1]?.id }, text),
  };
}

/** Faults that no field of the card can show. */
function faultLines<Word extends string, Code extends string>(
  fields: readonly FormField<Word>[],
  faults: readonly FormFault<Code | 'personal-data', Word>[],
  { words, say }: Saying<Word, Code>,
): readonly CardLine[] {
  const apart = faults.filter(({ field }) => fields.every(({ id }) => id !== field));
  return apart.map((fault) => ({
    text: fault.says === undefined ? faultSentence(fault, words.faults) : say(fault.says),
    style: 'warning',
  }));
}

function cardField<Word extends string, Code extends string>(
  { label, choices, hint, toggleTitle, ...rest }: FormField<Word>,
  faults: readonly FormFault<Code | 'personal-data', Word>[],
  { words, say }: Saying<Word, Code>,
): CardField {
  return {
    ...rest,
    label: say(label),
    ...(choices === undefined
      ? {}
      : { choices: choices.map(({ value, title }) => ({ value, title: say(title) })) }),
    ...(hint === undefined ? {} : { hint: say(hint) }),
    ...(toggleTitle === undefined ? {} : { toggleTitle: say(toggleTitle) }),
    ...faultAt(rest.id, faults, words.faults),
  };
}

function actionsOf<A, W, Word extends string, Code extends string>(
  { name, steps, text: wordsOf }: Pick<Wizard<A, W, Word, Code>, 'name' | 'steps' | 'text'>,
  {
    step,
    answers,
    before,
  }: { readonly step: string; readonly answers: A; readonly before: string | undefined },
  text: Text,
): readonly CardAction[] {
  const isLast = step === steps.at(-1)?.id;
  const next: CardAction = {
    title: isLast ? wordsOf(text).finish : text.common.next,
    verb: nextVerb(name),
    data: { answers, step },
    style: 'positive',
  };
  const back: CardAction = {
    title: text.common.back,
    verb: previousVerb(name),
    data: { answers, to: before },
    sendsInputs: false,
  };
  const cancel: CardAction = {
    title: text.common.cancel,
    verb: cancelVerb(name),
    data: { answers },
    sendsInputs: false,
  };
  return before === undefined ? [next, cancel] : [next, back, cancel];
}

export const nextVerb = (wizard: string) => `${wizard}.next`;
export const previousVerb = (wizard: string) => `${wizard}.previous`;
export const cancelVerb = (wizard: string) => `${wizard}.cancel`;
