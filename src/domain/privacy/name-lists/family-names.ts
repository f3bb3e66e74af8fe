import { familiesAbroad } from './families-abroad.js';
import { endsWithOneOf, wordList } from '../words/word-list.js';

/** Family names that no ending gives away: common ones of Swedish origin, and of those who have come to Sweden. */
const common = wordList(
  `ahl ahlm ahlin alm almén asp axén bark beck berg bergh berglin berling björk blad blix blom boman borg bratt brandt brink broman brunn bäck bäcklin
  dahl dahlin edin edlund eek ek ekdahl eld eriksen falk fagerlin fors forsell franzén frid frisk frost gran graf gren grip grön gustavsen hagen hagelin hall
  hallin hamrin hansen hed hedin hedlin hjelm holm holst höglin jansen jensen johansen juhlin kjellin kihl krantz kraft krook lager lagerlöf larsen lilja lind
  lindh lindell lindén ljung ljunggren lundin lund löf löv malm malmén melin moberg mohlin molin modig modin mörk nord nordin nilsen norén norin nyman näslund olsen
  palm palmér palme pettersen qvarnström ranch rask rehn ring ros rosén rosell roos rydell rydin rydh rydén sahlin sand sandell sandin sandén schmidt schultz sjö sjödin sjölin
  skog skoglund skott sköld stark stål sten stenbeck ström sund sundin sundell svan svärd svedin söder sörensen thelin thorell thyr tidblad torell thulin trygg unger vall
  vallin viklund wall wallin wallén weber wedin westin wiberg wik wikner wolff zell åberg åhlin åkerlund åström ås öberg öhlin öhrn öman östlin löfven
  ahmed ali hassan mohamed mohammed mohamud muhammad hussein hussain abdi abdullah abdullahi abdulrahman ibrahim omar osman yusuf warsame farah jama nur salah said
  ahmadi akbari ahmadzai amini azizi bahrami ebrahimi ghorbani hosseini haidari hashemi heidari jafari karimi kazemi khan khalil khalaf mohammadi mohseni moradi mousavi naderi najafi
  noori nazari rahimi rahmani rezai rezaei rostami sadeghi safari salehi sharifi soltani tehrani yousefi zamani haddad khoury saleh salem saad nasser mansour mustafa aziz
  hamad hamid haidar jaber kassem mahmoud masri naser qasim rashid shaikh sulaiman suleiman tahir taha younes yousef zaid barzani aydin arslan aslan bulut celik
  demir dogan kaya kilic koc kurt ozturk öztürk polat sahin şahin simsek yildirim yildiz yilmaz yılmaz çelik bekele desta gebre girma haile kidane negash tekle
  tesfaye tesfai woldemariam yohannes nguyen tran pham hoang huynh phan vu dang bui ngo duong li wang zhang chen liu yang huang zhao singh kaur
  kumar sharma patel begum rahman islam uddin garcia lopez martinez gonzalez rodriguez hernandez perez sanchez rojas silva santos pereira ferreira costa oliveira soto vargas
  kowalski kowalczyk nowak wiśniewski wójcik kaminski lewandowski zielinski szymanski wozniak popescu ionescu popa dumitru ivanov petrov smirnov kuznetsov shevchenko kovalenko bondarenko tkachenko
  korhonen virtanen nieminen mäkinen mäkelä hämäläinen laine heikkinen koskinen järvinen lehtonen saarinen salminen rantanen niemi kallio savolainen hakkarainen smith jones brown müller schneider
  fischer wagner becker hoffmann hodzic begic osmanovic halilovic kovacevic jovanovic petrovic nikolic markovic krasniqi gashi berisha hoxha shala morina bytyqi`,
);

/** Endings of family names, which ordinary words and given names have as well. */
const isFamilyEnding = endsWithOneOf(
  wordList(
    `sson sdotter son ström berg bergh lund lind qvist kvist quist gren dahl dal holm stedt vall wall stam blad blom felt feldt feld hed mark ås ell én ius skog borg
    nder rud hielm hjelm hufvud sköld man nen vic vić ević oglu oğlu zadeh yan ian sky ski cki enko dze poulos escu aru medhin mariam`,
  ),
);
/** Endings that hardly anything but a family name has. */
const isSureEnding = endsWithOneOf(
  wordList(
    `sson sdotter ström qvist kvist quist lund lundh gren blad feldt hielm hjelm hufvud ovic ović ević evic oğlu oglu zadeh inen enko escu poulos medhin stierna stjerna creutz crantz crona cron svärd swärd dottir ius ssen
    ani andi adi edi azi awi avi ini shi chuk czyk wicz vych ński nski wska jee kar wal idis akis poulou czak sová ková kova`,
  ),
);

/** Family names that are words as well, so that only a capital tells. */
export const familyWords = wordList(
  `modig frisk stark trygg ring grip rask bark sand blad björk ström lager kraft frost kallio laine grant silva costa santos brown shala negash`,
);

export function isListedFamilyName(word: string): boolean {
  return common.has(word) || familiesAbroad.has(word);
}

const withoutDots: ReadonlySet<string> = new Set([...common].map(undotted));

/** As links and systems write names: a for å and ä, o for ö. */
export function undotted(word: string): string {
  return word.replace(/[åä]/g, 'a').replace(/[öø]/g, 'o');
}

/** Such a name, in a link or the name of a file: "bergstrom". */
export function isUndottedFamily(word: string): boolean {
  return withoutDots.has(word) || /.{3}strom$/.test(word);
}

/** A word that may be a family name, beside a given name. */
export function isFamilyName(word: string): boolean {
  return isListedFamilyName(word) || isFamilyEnding(word) || isSureFamilyName(word);
}

/** A word that is hardly anything but a family name. */
export function isSureFamilyName(word: string): boolean {
  return isListedFamilyName(word) || (word.length > 5 && isSureEnding(word));
}
