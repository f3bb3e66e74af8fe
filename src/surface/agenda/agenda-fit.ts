import type { Fits } from '../../domain/agenda/fits.js';
import { markOf } from '../../domain/model/job/opened.js';
import type { Text } from '../../text/text.js';
import type { CardAction, CardLine } from '../card/card-model.js';

const mostNamed = 8;

/** What each of the presses means. */
export function fitLines({ shortenTo, carried }: Fits, text: Text): readonly CardLine[] {
  const words = text.agenda.edit;
  return [
    ...(shortenTo === undefined ? [] : [{ text: words.shortenMeans(shortenTo) }]),
    ...(carried === undefined ? [] : [{ text: words.carryMeans(named(carried, text)) }]),
  ];
}

/** One press each; the mark keeps a press from doing anything else than its title says. */
export function fitActions(fits: Fits, data: object, text: Text): readonly CardAction[] {
  const words = text.agenda.edit;
  const press = (title: string, how: string): CardAction => ({
    title,
    verb: 'agenda.fit',
    sendsInputs: false,
    data: { ...data, how, opened: markOf(fits) },
  });
  return [
    ...(fits.shortenTo === undefined ? [] : [press(words.shortenTo(fits.shortenTo), 'shorten')]),
    ...(fits.carried === undefined ? [] : [press(words.carry(fits.carried.length), 'carry')]),
  ];
}

/** As they stand in the agenda; of many the first few by code, and how many more. */
function named(carried: readonly string[], text: Text): string {
  const codes = carried.toReversed();
  const more = codes.length - mostNamed;
  if (more <= 0) return codes.join(', ');
  return text.agenda.edit.andMore(codes.slice(0, mostNamed).join(', '), more);
}
