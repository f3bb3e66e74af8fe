import type { PersonKey } from '../../domain/model/person/person.js';
import type { Text } from '../../text/text.js';
import type { CardModel } from './card-model.js';
import { personField } from './form-values.js';

/** Whom without Teams it is noted for; missing where someone answers for themselves. */
export const forField = personField.transform((person) => person as PersonKey).optional();

/** A form whose button notes for someone. */
export function withFor(card: CardModel, whose: PersonKey | undefined, verb: string): CardModel {
  if (whose === undefined) return card;
  const actions = (card.actions ?? []).map((action) =>
    action.verb === verb ? { ...action, data: { ...action.data, for: whose } } : action,
  );
  return { ...card, actions };
}

/** What was answered, with that it is noted for someone, and the way back to the person. */
export function asNotedFor(
  card: CardModel,
  { groupId, for: whose }: { readonly groupId: string; readonly for?: PersonKey | undefined },
  { calls }: Text,
): CardModel {
  if (whose === undefined) return card;
  const back = { title: calls.person.to, verb: 'calls.person', data: { groupId, person: whose } };
  return {
    ...card,
    lines: [...(card.lines ?? []), { text: calls.notedNow, style: 'subtle' }],
    actions: [back, ...(card.actions ?? [])].slice(0, 5),
  };
}
