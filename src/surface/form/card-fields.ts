import type { FormFault } from '../../domain/form/form-fault.js';
import type { FormField } from '../../domain/form/step.js';
import type { Text } from '../../text/text.js';
import type { CardField } from '../card/card-model.js';
import { faultAt, type FormWords, written } from './write.js';

/** The inputs of a form, each with what is wrong with it. */
export function cardFields<Word extends string, Code extends string>(
  fields: readonly FormField<Word>[],
  found: readonly FormFault<Code, Word>[],
  { words, faults }: FormWords<Word, Code>,
  text: Text,
): readonly CardField[] {
  const say = (phrase: FormField<Word>['label']) => written(phrase, words, text);
  return fields.map(({ label, value, choices, hint, toggleTitle, ...rest }) => ({
    ...rest,
    label: say(label),
    ...(value === undefined ? {} : { value }),
    ...(choices && { choices: choices.map((one) => ({ value: one.value, title: say(one.title) })) }),
    ...(hint === undefined ? {} : { hint: say(hint) }),
    ...(toggleTitle === undefined ? {} : { toggleTitle: say(toggleTitle) }),
    ...faultAt(rest.id, found, faults),
  }));
}
