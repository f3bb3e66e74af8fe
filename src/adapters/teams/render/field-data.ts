import { texts } from '../../../text/text.js';
import type { CardField, CardModel } from '../../../surface/card/card-model.js';
import type { Surface } from './surface.js';

/** Stands for "not there" until the expanded card is pruned; templating has no absent value. */
export const absent = '';

const choiceTypes = ['choice', 'multi', 'expanded-choice', 'expanded-multi'];

/** A field with every name its template binds. */
export function fieldData(field: CardField, { locale }: CardModel, surface: Surface) {
  const required = field.required ?? false;
  return {
    id: field.id,
    label: field.label,
    type: choiceTypes.includes(field.type) ? 'choices' : field.type,
    required,
    errorMessage: required ? (field.errorMessage ?? texts[locale].teams.required) : absent,
    value: valueOf(field),
    placeholder: field.placeholder ?? absent,
    maxLength: field.maxLength ?? absent,
    min: field.min ?? absent,
    max: field.max ?? absent,
    choices: field.choices ?? [],
    style: field.type.startsWith('expanded') ? 'expanded' : 'compact',
    isMultiSelect: field.type.endsWith('multi'),
    toggleTitle: field.toggleTitle ?? field.label,
    dataset: `graph.microsoft.com/users${surface === 'personal' ? '' : '?scope=currentContext'}`,
    hasHint: field.hint !== undefined,
    hint: field.hint ?? absent,
    hasFault: field.fault !== undefined,
    fault: field.fault ?? absent,
  };
}

/** What was typed in another client may be no date at all; Teams shows no card that holds such a value. */
const forms = { date: /^\d{4}-\d{2}-\d{2}$/, time: /^\d{2}:\d{2}$/ } as const;

function valueOf({ type, value }: CardField): string | number {
  if (type === 'toggle') return value === 'true' ? 'true' : 'false';
  if (type === 'date' || type === 'time') return forms[type].test(value ?? '') ? (value ?? absent) : absent;
  if (type !== 'number' || value === undefined) return value ?? absent;
  const number = Number(value);
  return value.trim() === '' || Number.isNaN(number) ? absent : number;
}
