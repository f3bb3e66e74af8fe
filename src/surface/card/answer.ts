import type { Text } from '../../text/text.js';
import type { CardAction, CardLine, CardModel } from './card-model.js';
import type { VerbAnswer, VerbContext } from './card-verb.js';

/** Shown to the one who pressed; in a channel to nobody else, and the card there stays. */
export function answer({ caller }: Pick<VerbContext, 'caller'>, card: CardModel): VerbAnswer {
  return caller.surface === 'channel' ? { card, privately: true } : { card };
}

/** A sentence or two with what can be done next. */
export function told(
  text: Text,
  title: string,
  lines: readonly (string | CardLine)[] = [],
  actions: readonly CardAction[] = [],
): CardModel {
  return {
    template: 'receipt',
    locale: text.locale,
    title,
    summary: text.common.summary,
    lines: lines.map((line) => (typeof line === 'string' ? { text: line } : line)),
    actions: withHome(actions, text),
  };
}

/** Something could not be done: why, and what to do instead. */
export function refused(text: Text, why: string, actions: readonly CardAction[] = []): CardModel {
  return { ...told(text, text.teams.errorTitle, [why], actions), template: 'notice' };
}

/** Asks before something that is told to others and cannot be undone. */
export function asksFirst(
  text: Text,
  { title, body }: { readonly title: string; readonly body: string },
  yes: CardAction,
  no: CardAction,
): CardModel {
  return {
    template: 'notice',
    locale: text.locale,
    title,
    summary: text.common.summary,
    lines: [{ text: body }],
    actions: [{ ...yes, style: 'destructive' }, no],
  };
}

/** Clients show at most five buttons; the way home stands last and gives way. */
const mostActions = 5;

export function withHome(actions: readonly CardAction[], text: Text): readonly CardAction[] {
  return actions.length < mostActions ? [...actions, homeAction(text)] : actions.slice(0, mostActions);
}

function homeAction(text: Text): CardAction {
  return { title: text.common.home, verb: 'home.open', sendsInputs: false };
}
