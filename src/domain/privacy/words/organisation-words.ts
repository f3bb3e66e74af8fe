import { isPlaceName } from './place-names.js';
import { endsWithOneOf, wordList } from './word-list.js';

/** Begin the names of places, organisations and things. */
const whole = wordList(
  `häktet anstalten fängelset sis knappen villa kvarteret kv hotell herrgården biblioteket norra södra östra västra nya gamla stora lilla kung drottning sankt sankta st region regionen kommun kommunen stad staten microsoft teams samråd verksam
  individ familj intern ica willys coop lidl volvo saab humana lernia kry capio attendo samhall frälsningsarmén röda rädda vita svarta blå gröna korset social case supported
  employment mission manager team grupp gruppen bostad först hemma grund vuxen barn ungdom unga äldre lokal samverkan länets län excellens majestät sip finsam iof ifo äof
  ab af fk vc aa na lss sol hsl hvb hsb höglandet akuten center kronofogden`,
);
/** Nouns that end the names of places, organisations, trades and things; and how they stand in sentences. */
const nouns = [
  ...wordList(
    `central tjänst kommun region enhet mottagning psykiatri förbund verk myndighet nämnd jour boende hem gymnasi sjukhus klinik team grupp stiftelse
    förvaltning förening bolag gård hus centr center rehab rådgivning assistans omsorg diakoni sal rum lokal park torg väg gränd allé plats plan station bibliotek universitet
    institut muse teater församling förvaltning byrå styrelse råd kontor avdelning program projekt kurs lyft stöd habilitering ersättning försäkring lag sjukvård vård domstol
    rätt polis akademi förmedling hälso kyrk skol kass hälsa landsting försvar företag`,
  ),
].flatMap((noun) =>
  ['', 'en', 'n', 'et', 't', 's', 'ens', 'ets', 'a', 'an', 'ans', 'um', 'er', 'erna'].map(
    (end) => noun + end,
  ),
);
const isOrganisationEnding = endsWithOneOf([
  ...nouns,
  ...wordList(
    `gata gatan gator läns köping köpings stad stads bygden landet läkarna ikea maxi express iska isk ningen tionen heten arna orna erna`,
  ),
]);
const isAfterName = endsWithOneOf(
  [
    ...wordList(
      `vårdcentral skola skolor sjukhus gård sal väg gata gränd torg park hus center centrum klinik mottagning hem boende stiftelse minne plats kyrka byrå museum
      gymnasium rum backe allé stig institut bibliotek församling team hospice hospis kapell teater fond pris akademi hotell pensionat café kafé konditori bageri krog salong
      brygga trädgård stuga villa bro ungdom värld`,
    ),
  ]
    .flatMap((noun) => ['', 'en', 'et', 'n', 's'].map((end) => noun + end))
    .concat([
      ...wordList(
        `kyrkan kyrkas kyrkans skolan skolas skolans skolor gatan gatas rummet rummets gymnasiet gymnasiets`,
      ),
    ]),
);

/** A word that makes what it stands in the name of a place, an organisation or a thing. */
export function isOrganisationWord(word: string): boolean {
  return whole.has(word) || isPlaceName(word) || isOrganisationEnding(word);
}

const firms = wordList(`ab livs måleri åkeri bygg städ el kiosk pizzeria`);

/** A word after someone's name that makes it the name of a place: "Anna Lindhagens vårdcentral". */
export function isPlaceAfterName(word: string): boolean {
  return firms.has(word) || isAfterName(word);
}

/** Words that the names of projects, methods, shops and associations are made of. */
const commonWords = wordList(
  `svenska svenskt nationella nationell öppen öppet öppna personligt personlig personliga gemensam fri fria hel hela små bra god goda ny unga trygg stark ett två tre fyra
  fem sju tio tolv första andra direkt heltid halvtid deltid kyrkan människa människan riktlinjer steg steget fond fonden skuldsanering peer depot job work health care
  service services office house home life living mind open day net network forum hopp hoppet väg vägar liv livet framtid start nav punkt bro mötesplats nätverk ombud
  lager kök arena verkstad verkstaden café cafe kafé tid dag natt hälsa kraft lust mod balans fokus språng spår spåret kompass karta modell metod skala test enkät formulär
  länk länken kedja porten dörren bas basen kärna nyckel nyckeln ankare ankaret fyr fyren hamn hamnen sol solen måne stjärna eld vatten jord skog skogen äng ängen
  sjö sjön berg arbete jobb studier studie språk svenskt kultur natur musik sport mat bok böcker barn ungdom kvinnor män vänner vän familj föräldrar seniorer
  handbok guide plan mål idé idéer tråd träd blad blomma hjärta hand händer fot öga ögon ord röst röster möte möten samtal samspel samverkan gemenskap
  öst väst nord syd norr söder öster väster red cross the new good first step steps way house hope support help agency insurance municipality council authority department hospital clinic board county public`,
);
const isNoun = endsWithOneOf(
  wordList(
    `ing het ning ningar else skap tion sion ism ment ande ende lig ligt liga isk iskt vis form um ium eri ori ans erande bar bart sam samt`,
  ),
);

/** A word that names of things are made of, whatever it is formed as. */
export function isCommonWord(word: string): boolean {
  return commonWords.has(word);
}

/** An unknown word that is formed as words for things and qualities are, or has the article of one at its end. */
export function isThing(word: string): boolean {
  const known = /(?:sen|son)s?$/.test(word);
  return (
    commonWords.has(word) ||
    isNoun(word) ||
    (word.length >= 7 && !known && /(?:en|et|na|ens|ets)$/.test(word))
  );
}
