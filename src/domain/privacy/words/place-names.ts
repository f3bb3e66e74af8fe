import { wordList } from './word-list.js';

/** Words of the names of Sweden's municipalities, of some towns and countries, and of hospitals. */
const places: ReadonlySet<string> = wordList(
  `alingsås alvesta aneby arboga arjeplog arvidsjaur arvika askersund avesta bengtsfors bjurholm bjuv boden bollebygd bollnäs borgholm borlänge
  borås botkyrka boxholm bromölla bräcke burlöv båstad dals-ed danderyd degerfors dorotea edet ekerö eksjö emmaboda enköping eskilstuna eslöv
  essunga fagersta falkenberg falköping falun filipstad finspång forshaga färgelanda gagnef gislaved gnesta gnosjö gotland grums grästorp
  gullspång gällivare gävle göinge göteborg götene habo hagfors hallsberg hallstahammar halmstad hammarö haninge haparanda heby hedemora
  helsingborg herrljunga hjo hofors huddinge hudiksvall hultsfred hylte hällefors härjedalen härnösand härryda hässleholm håbo höganäs högsby
  hörby höör jokkmokk järfälla jönköping kalix kalmar karlsborg karlshamn karlskoga karlskrona karlstad katrineholm kil kinda kiruna klippan
  knivsta kramfors kristianstad kristinehamn krokom kumla kungsbacka kungsör kungälv kävlinge köping laholm landskrona laxå lekeberg leksand
  lerum lessebo lidingö lidköping lilla lindesberg linköping ljungby ljusdal ljusnarsberg lomma ludvika luleå lycksele lysekil malmö
  malung-sälen malå mariestad markaryd mellerud mjölby mora motala mullsjö munkedal munkfors mölndal mönsterå mörbylånga nacka nora norberg
  nordanstig nordmaling norrköping norrtälje norsjö nybro nykvarn nyköping nynäshamn nässjö ockelbo olofström orsa orust osby oskarshamn
  ovanåker oxelösund pajala partille perstorp piteå ragunda robertsfors ronneby rättvik sala salem sandviken sigtuna simrishamn sjöbo skara
  skellefteå skinnskatteberg skurup skövde smedjebacken sollefteå sollentuna solna sorsele sotenäs staffanstorp stenungsund stockholm storfors
  storuman strängnäs strömstad strömsund sundbyberg sundsvall sunne surahammar svalöv svedala svenljunga säffle säter sävsjö söderhamn
  söderköping södertälje sölvesborg tanum tibro tidaholm tierp timrå tingsryd tjörn tomelilla torsby torsås tranemo tranå trelleborg
  trollhättan trosa tyresö täby töreboda uddevalla ulricehamn umeå uppland upplands-bro uppsala uppvidinge vadstena vaggeryd valdemarsvik
  vallentuna vansbro vara varberg vaxholm vellinge vetlanda vilhelmina vimmerby vindeln vingåker vänersborg vännäs värmdö värnamo väsby
  västervik västerås växjö vårgårda ydre ystad älmhult älvdalen älvkarleby älvsbyn ängelholm åmål ånge åre årjäng åsele åstorp åtvidaberg
  öckerö ödeshög örebro örkelljunga örnsköldsvik östersund österåker östhammar östra överkalix övertorneå
  huskvarna bankeryd gränna taberg ryhov karolinska akademiska sahlgrenska skåne småland västergötland östergötland halland blekinge gotland dalarna norrland värmland
  sverige norge danmark finland island polen ryssland ukraina rumänien turkiet syrien irak iran somalia eritrea etiopien afghanistan pakistan indien kina vietnam thailand
  europa asien afrika amerika usa england tyskland frankrike spanien italien grekland bosnien kosovo serbien kroatien albanien chile peru libanon palestina jordanien egypten sudan gambia`,
);

/** The name of a place, or of something that is the place's. */
export function isPlaceName(word: string): boolean {
  return places.has(word) || (word.endsWith('s') && places.has(word.slice(0, -1)));
}
