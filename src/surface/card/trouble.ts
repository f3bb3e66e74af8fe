import { RoutineNotLoaded } from '../../domain/routine/definition/routine-book.js';
import { faultKind } from '../../ports/fault.js';
import type { Text } from '../../text/text.js';
import type { CardAction, CardModel } from './card-model.js';

function plain(text: Text, title: string, body: string, actions: readonly CardAction[]): CardModel {
  return {
    template: 'notice',
    locale: text.locale,
    title,
    summary: text.common.summary,
    lines: [{ text: body }],
    actions,
  };
}

const home = (text: Text): CardAction => ({ title: text.common.home, verb: 'home.open', sendsInputs: false });

/** The card is old, or is not as the bot made it. */
export function staleCardView(text: Text): CardModel {
  return plain(text, text.teams.staleTitle, text.common.staleCard, [home(text)]);
}

/** Something failed; with what was pressed in the button, so that nothing need be typed again. */
export function failedView(text: Text, error: unknown, again?: Pick<CardAction, 'verb' | 'data'>): CardModel {
  if (error instanceof RoutineNotLoaded) return versionMissingView(text, error);
  const kind = faultKind(error);
  const card = plain(text, text.teams.errorTitle, whatFailed(kind, text), [
    ...(again === undefined
      ? []
      : [{ ...again, title: text.teams.again, style: 'positive' as const, sendsInputs: false }]),
    home(text),
  ]);
  const kept =
    (kind === 'away' || kind === 'late') && again !== undefined
      ? [{ text: text.common.storageDownKept }]
      : [];
  return { ...card, lines: [...(card.lines ?? []), ...kept] };
}

/** The case follows a version of its routine that is not loaded: nothing is decided about it until it is. */
function versionMissingView(text: Text, { code, version }: RoutineNotLoaded): CardModel {
  const { title, ofCase, ofGroup } = text.cases.versionMissing;
  const body = code === undefined ? ofGroup : ofCase(code, version ?? 1);
  return plain(text, title, body, [home(text)]);
}

/** Something in a form was about to be stored that names someone. */
export function heldView(text: Text): CardModel {
  return plain(text, text.teams.heldTitle, text.common.personalDataFault, [home(text)]);
}

function whatFailed(kind: ReturnType<typeof faultKind>, { common }: Text): string {
  if (kind === 'late') return common.tooSlow;
  return kind === 'away' ? common.storageDown : common.unexpected;
}

/** Too much from one hand in a short time. */
export function busyView(text: Text): CardModel {
  return plain(text, text.teams.busyTitle, text.teams.busyBody, []);
}

/** Teams does not tell which organisation someone in a shared channel belongs to. */
export function unknownView(text: Text): CardModel {
  return plain(text, text.teams.unknownTitle, text.teams.unknownBody, []);
}

/** A message that seems to hold personal data: never repeated here. */
export function personalDataView(text: Text): CardModel {
  return plain(text, text.teams.personalDataTitle, text.teams.personalDataBody, []);
}

/** For a message so long that its end was not looked at. */
export function tooLongView(text: Text): CardModel {
  return plain(text, text.teams.tooLongTitle, text.teams.tooLongBody, []);
}

/** An answer that only the asker may see cannot be given in a channel. */
export function onlyForYouView(text: Text): CardModel {
  return plain(text, text.teams.privateTitle, text.teams.privateBody, []);
}

export function elsewhereView(text: Text, where: 'personal' | 'channel'): CardModel {
  const { onlyInChannel, onlyInPersonal, errorTitle } = text.teams;
  return plain(text, errorTitle, where === 'channel' ? onlyInChannel : onlyInPersonal, []);
}

export function welcomeView(text: Text): CardModel {
  return plain(text, text.teams.welcomeTitle, text.teams.welcomeBody, [home(text)]);
}
