import { addressFields, namedFields } from './third-exam-fields.js';
import { birthFrames, birthIn } from './third-exam-births.js';
import { cleanChat } from './third-exam-clean.js';
import { cleanFields } from './third-exam-clean-fields.js';
import { withClientWord } from './third-exam-client.js';
import { type ExamText, type Group, textsOf } from './third-exam-fill.js';
import { harmlessIn } from './third-exam-harmless.js';
import { identityFrames, identityIn } from './third-exam-identities.js';
import { personIn } from './third-exam-names.js';
import { neighbourhoods } from './third-exam-neighbours.js';
import { numberIn } from './third-exam-numbers.js';
import { addressFrames, addressIn, phoneFrames, phoneIn } from './third-exam-places.js';
import { everydayTalk } from './third-exam-talk.js';

/*
 * How it was made: written in one sitting by someone who had not read the rules of the filter, its word lists, nor the
 * frames and names of the earlier corpora (only the code that fills and measures them), and who did not try a text on
 * the filter. That person had read the list of what the filter is to find, which tells some of the everyday words that
 * stand before numbers (kod, konto, order, pin, dnr), the signs within them, and some frames of everyday talk ("Ärende:",
 * "Möte om", the inverted name); on those parts it is no blind exam. The other frames and all names come from that
 * person's own knowledge of how Swedish colleagues write. People are drawn from given and family names of 27 origins,
 * mostly with both of one origin. Personal and coordination numbers are of the tax agency's test series; telephone,
 * card, dossier and passport numbers are drawn digit by digit, in shapes remembered and not looked up.
 *
 * What it does not cover: names of colleagues that may be said, spelling mistakes within names, names in other
 * scripts than the Latin one, a family name alone, a given name alone in chat without a word for a client,
 * reserve numbers of the regions, e-mail addresses, numbers told in two messages or two fields, file names, and
 * numbers, days of birth, telephones and other identities in stored fields. Harmless texts name no living person.
 * A room called Linnéa counts as harmless, which a rule cannot tell from a person called so.
 * Since every text is made of a frame, the texts of one frame are not independent of each other.
 */
const groups: readonly Group[] = [
  of('chat', 'name-client', withClientWord, 300, personIn),
  of('chat', 'name-talk', everydayTalk, 300, personIn),
  of('field', 'name-field', namedFields, 200, personIn),
  of('chat', 'address', addressFrames, 132, addressIn),
  of('field', 'address', addressFields, 18, addressIn),
  of('chat', 'birth-date', birthFrames, 150, birthIn),
  of('chat', 'phone', phoneFrames, 150, phoneIn),
  of('chat', 'number', neighbourhoods, 300, numberIn),
  of('chat', 'identity', identityFrames, 100, identityIn),
  of('chat', 'clean-chat', cleanChat, 500, harmlessIn),
  of('field', 'clean-field', cleanFields, 300, harmlessIn),
];

type Unseeded = Omit<Group, 'seed'>;

function of(
  mode: Unseeded['mode'],
  category: string,
  frames: Unseeded['frames'],
  count: number,
  filling: Unseeded['filling'],
): Group {
  const seed = [...`${mode} ${category}`].reduce(
    (sum, letter) => (sum * 31 + letter.charCodeAt(0)) >>> 0,
    2026,
  );
  return { mode, category, frames, count, seed, filling };
}

/** The exam by category; the same on every machine. */
export function thirdExam(): ReadonlyMap<string, readonly ExamText[]> {
  const exam = new Map<string, readonly ExamText[]>();
  for (const group of groups)
    exam.set(group.category, [...(exam.get(group.category) ?? []), ...textsOf(group)]);
  return exam;
}
