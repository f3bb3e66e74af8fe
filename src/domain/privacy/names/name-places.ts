import { isNamedHome, isOfAnimal, isSomeonesHome } from './named-things.js';
import { isOrdinaryWord } from '../words/ordinary-words.js';
import { beside } from './name-runs.js';
import { beforeNamesOfThings } from './name-signs.js';
import { isGiven, isListedFamily, isSureFamily } from '../name-lists/name-words.js';
import { isOrganisationWord, isPlaceAfterName, isThing } from '../words/organisation-words.js';
import { isPersonWord } from '../words/person-words.js';
import { isPlaceName } from '../words/place-names.js';
import { endsWithOneOf, wordList } from '../words/word-list.js';
import type { Words } from '../words/words-of.js';

/** "sökte på Lena", "väntar på Lena": of these a person is the object, though a place would stand after the same word. */
const ofSomeone = wordList(
  `sök söka söker sökte sökt sökning vänta väntar väntade väntat tänk tänka tänker tänkte litar lita koll kolla kollar kollade titta tittar tittade lyssna lyssnar ropa ropar ropade ringt ringde
  ringer ring skrek skriker skäller arg sur trött less kär svar svarar namn namnet personnummer uppgifter remiss remissen underlag underlaget intyg intyget läkarintyg kallelse kallelsen
  ansökan anmälan beslut beslutet utlåtande information frågor journal journalen syn synpunkter tankar hälsa look wait waiting`,
);
const worksAt = wordList(
  `jobbar jobbade jobbat jobb arbetar arbetade praktiserar praktik praktikplats anställd städar äter handlar köper handlade köpte sommarjobb sommarjobbar works worked`,
);
const besidePeople = wordList(`hos genom via mot under from by`);

/** After a word that stands before places, the name is someone's for all that: "sökte på Lena", "hos Lena", "i Lenas gamla lägenhet". */
export function isPersonThere(cased: string, words: Words, at: number): boolean {
  const { word } = words;
  const [before, back, next] = [word[at - 1] ?? '', word[at - 2] ?? '', word[at + 1] ?? ''];
  if (worksAt.has(back)) return false;
  if (besidePeople.has(before)) return true;
  if (before === 'på' && ofSomeone.has(back)) return true;
  const owns = (word[at] ?? '').endsWith('s');
  return owns && beside(cased, words, at + 1) && words.capital[at + 1] === false && !isOfPlace(next);
}

function isOfPlace(word: string): boolean {
  return isPlaceAfterName(word) || (isOrganisationWord(word) && !isThing(word) && !isOrdinaryWord(word));
}

const ofFeeling = wordList(`kär förälskad intresserad besviken`);
const inPlaces = wordList(`i utanför kring runt in near`);
const toPlaces = wordList(`från till mot via from to`);
const moves = wordList(
  `kommer kom flyttar flyttade flyttat flytt flytta åker åkte åkt reser reste resa rest buss bussen tåg tåget född hämtas hämtad pendlar hem alla folk kollegor kollegorna teamet gruppen flydde flytt fly är semester utvisas utvisad utvisades återvänder
  återvänt återvända härstammar ursprungligen moved moves lives fled came comes is travels`,
);
/** Towns, regions and lands that people are called after, or the other way round. */
const namesToo = wordList(
  `nora mora sofia alexandria florence odessa asmara medina samara adana paris verona milan siena georgia carolina virginia montana dakota brooklyn sydney savannah
  chelsea kenya india israel jordan malta cuba samoa eden åsa eda kent austin dallas houston jackson lincoln orlando madison phoenix charlotte victoria regina lancaster lorraine devon nancy
  lourdes lucca valencia cordoba santiago leon merida salvador tripoli petra aden kerman shiraz sidon rania rosario lima riga varna split odesa vienna adama harar gondar keren herat kirkuk
  guadalupe trinidad dominica dalby björna tumba kil ulrika karis cali saida`,
);
const isRoom = endsWithOneOf([
  ...wordList(
    `rum sal salen konferensrum lokal lokalen villa kvarteret paviljong hotell hotellet kafé kaféet café caféet cafe restaurang restaurangen krogen butik butiken salong firma firman
    skola skolan verksamhet verksamheten avdelning avdelningen kyrka kyrkan gruppbostad gruppbostaden föreningen kooperativet båten färjan hunden katten hästen hund katt
    room ward house unit restaurant school`,
  ),
]);
const shortRooms = wordList(`avd kv hus enhet`);
const articles = wordList(`ett en a the vår vårt`);
const ofThings = (word: string) =>
  isRoom(word) || shortRooms.has(word) || beforeNamesOfThings.has(word) || isNamedHome(word);

const morePlaces = endsWithOneOf(wordList(`vårdcentralen familjecentralen jouren rummet hvb`));

/** "Boendet Alma", "Kvinnojouren Blenda": right after such a word a name is that of the place. A unit, a team or a group may be someone's. */
export function isCalledByName(word: string): boolean {
  return word !== 'enhet' && (ofThings(word) || morePlaces(word));
}

/** "Rum Astrid Lindgren": what is called after someone known, by a full name. */
export function isRoomOfName(word: string): boolean {
  return roomsOfNames.has(word);
}

const roomsOfNames = wordList(
  `rum rummet sal salen konferensrum konferensrummet sammanträdesrum sammanträdesrummet mötesrum mötesrummet grupprum grupprummet föreläsningssal hörsal hörsalen aula aulan`,
);

/** "från Nora", "rum Stig", "Astrid är ett rum": a name that a place, a room or an animal has. */
export function isOfThing(words: Words, from: number, to: number): boolean {
  const { word, capital } = words;
  const before = isNextTo(words, from) ? (word[from - 1] ?? '') : '';
  if (isOfAnimal(word, from)) return true;
  if ((ofThings(before) && !isSomeonesHome(word, from)) || (to - from > 1 && ofThings(word[from] ?? '')))
    return true;
  const what = articles.has(word[to + 1] ?? '') ? (word[to + 2] ?? '') : (word[to + 1] ?? '');
  if (['är', 'is'].includes(word[to] ?? '') && isRoom(what)) return true;
  if (capital[from] !== true) return false;
  return to - from > 1 ? isFarAway(word, from) : isTown(word, from, before);
}

/** "Katten Maja", "Hemmet Solveig": two words with capitals, a thing and its name. */
export function isThingAndName(words: Words, from: number, to: number): boolean {
  const { word } = words;
  const thing = word[from] ?? '';
  if (isRoomOfName(thing) || (isRoomOfName(word[from - 1] ?? '') && isNextTo(words, from))) return true;
  if (to - from !== 2 || isGiven(thing) || isListedFamily(thing)) return false;
  return ofThings(thing) && !isSureFamily(word[to - 1] ?? '');
}

/** Begin names of towns in the larger world: "Khan Yunis", "Deir ez-Zor", "San Salvador". */
const beginsTown = wordList(
  `mazar mazar-e mazar-i deir deir-ez dayr ain ayn tel tall khan abu al el ras port san santa santo saint st new nueva novo nova los las rio sri hong addis dar dire ho kuala sharm beit bab
  umm nahr wadi jabal shahr bandar qala pul phnom buenos porto puerto fort cape bosanska bosanski novi banja nizhny costa saudi chiang udon khon nakhon ubon surat hua koh la le sao são da nha quang siem luang ulan`,
);

/** Two words or more where only a place is told of. */
export function isFarAway(word: readonly string[], at: number): boolean {
  const [back, before] = [word[at - 2] ?? '', word[at - 1] ?? ''];
  const leads = inPlaces.has(before) || (toPlaces.has(before) && (moves.has(back) || isPersonWord(back)));
  return leads && beginsTown.has(word[at] ?? '');
}

function isNextTo({ word, start, end }: Words, at: number): boolean {
  const gap = (start[at] ?? 0) - (end[at - 1] ?? -9);
  // "kv. Agnes", "avd. Elsa"
  return gap === 1 || (gap === 2 && abbreviated.has(word[at - 1] ?? ''));
}

const abbreviated = wordList(`kv avd s:t st`);

function isTown(word: readonly string[], at: number, before: string): boolean {
  const [back, one] = [word[at - 2] ?? '', word[at] ?? ''];
  if (ofFeeling.has(back)) return false;
  const leads = inPlaces.has(before) || (toPlaces.has(before) && (moves.has(back) || isPersonWord(back)));
  return leads && (namesToo.has(one) || isPlaceName(one));
}
