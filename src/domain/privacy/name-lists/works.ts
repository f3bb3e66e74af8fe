import { isPersonWord } from '../words/person-words.js';
import { wordList } from '../words/word-list.js';
import type { Words } from '../words/words-of.js';

/** Films, plays, books, parks and firms that have people's names; without "och", "i" and the like between the words. */
const works: ReadonlyMap<string, ReadonlySet<string>> = grouped(
  `mamma mia,astrid lindgrens,ask embla,romeo julia,bo klok,emil lönneberga,pippi långstrump,alfons åberg,alfons åbergs,kristina duvemåla,karlsson taket,ronja rövardotter,
  madicken junibacken,musse pigg,kajsa anka,harry potter,peter pan,greta gris,fröken julie,anne frank,max hamburgare,ben jerrys,helan halvan,alice underlandet,ersta sköndal,
  maria ungdom,björn trädgård,sankta lucia,fredrika bremer,raoul wallenberg,raoul wallenbergs,olof palmes,dag hammarskjölds,gustav adolfs,gustaf adolfs,kung oscar,karin boyes,
  selma lagerlöfs,alfred nobels,evert taubes,sven harrys,jenny linds,nils holgersson,nils holgerssons,rosa bandet,gröna lund,gösta berlings,marte meo,lisa larson,ingrid marie,signe tillisch,ehlers danlos,maria montessori,rudolf steiner,
  jane eyre,anna karenina,anna kareninas,tom sawyer,tom sawyers,huckleberry finn,peter rabbit,kalle blomkvist,fanny alexander,karl-bertil jonssons,karl-bertils jul,jerry maguire,billie jean,
  maria stuart,robin hood,don quijote,sherlock holmes,hercule poirot,kurt wallander,james bond,forrest gump,bridget jones,mary poppins,pettson findus,mamma mu,mulle meck,lotta bråkmakargatan,
  lasse maja,lasse majas,nelly rapp,lisbeth salander,stig helmer,kajsa kavat,pelle svanslös,kalle ankas,oliver twist,nalle puh,
  rasmus luffaren,rasmus nalle,hedda gabler,peer gynt,doktor glas,bonnie clyde,thelma louise,tristan isolde,madame bovary,billy elliot,viktor rydbergs,bruno liljefors,ellen keys,
  hennes mauritz,ernst young,johnson johnson,marks spencer,martin servera,kjell company,clas ohlson,arvid nordquist,carl malmsten,jan tanz,linda frukt,gina tricot,peak performance,
  brooklyn bakery,gebrüder lang,åhlén åkerlund,carl zeiss,calvin klein,tommy hilfiger,hugo boss,ben sherman,levi strauss,victoria secret,mary kay,maria nila,max mara,filippa k,
  miss marple,evert taube,ture sventon,nancy drew,adrian mole,lilja ever,hilda furacão,mio min,don juan,dr martens,ole lukøje,anne grönkulla,anna grönkulla,rasmus luffen,
  fleksnes fataliteter,kenny starfighter,percy tårar,bert aldrig,
  mary shelley,agnes cecilia,maja gräddnos,sofias värld,ellen degeneres,tomten isak,jekyll hyde,robinson crusoe,dorian gray,erin brockovich,dirty harry,mrs dalloway,gilmore girls,grey anatomy,ally mcbeal,lilla sofie,mio min,
  bröderna lejonhjärta,sune klass,bert dagbok,berts dagbok,emils hyss,madam flod,hasse tage,frida kahlo,van gogh,
  sankt lars,sankta ragnhild,pinocchio geppetto,lady gaga,elsa beskows`.split(','),
);

/** The words that may come after each first one. */
function grouped(all: readonly string[]): ReadonlyMap<string, ReadonlySet<string>> {
  const groups = new Map<string, Set<string>>();
  for (const one of all) {
    const [first = '', second = ''] = one.trim().split(' ');
    groups.set(first, (groups.get(first) ?? new Set()).add(second));
  }
  return groups;
}

const between: ReadonlySet<string> = new Set(['och', 'i', '&', 'and', 'från', 'på', 'of', 'in']);
const roman = /^(?:i{2,3}|iv|vi{2,3}|ix|xi{1,3}|xi?v|xvi{0,3})$/;

/**
 * "Ask och Embla", "Mamma Mia", "Karl XI:s": a work, a firm or a king, of which the words stand there or beside. What is said
 * to be someone's name is one only where something is shown or played.
 */
export function isOfWork({ word, capital }: Words, from: number, to: number, said: boolean): boolean {
  const isSaid = said || isPersonWord(word[from] ?? '');
  for (let at = Math.max(0, from - 1); at < to; at += 1) {
    const next = between.has(word[at + 1] ?? '') ? at + 2 : at + 1;
    if (works.get(word[at] ?? '')?.has(firstPart(word[next] ?? '')) === true)
      return !isSaid || word.some((one) => shown.has(one));
    if (at >= from && !said && capital[at + 1] === true && roman.test(word[at + 1] ?? '')) return true;
  }
  return (
    !said &&
    between.has(word[from - 1] ?? '') &&
    works.get(word[from - 2] ?? '')?.has(word[from] ?? '') === true
  );
}

/** "Marte Meo-kursen"; the other words with a hyphen are the names themselves. */
function firstPart(word: string): string {
  const hyphen = word.indexOf('-');
  return hyphen > 2 ? word.slice(0, hyphen) : word;
}

const shown = wordList(
  `visas bio biografen film filmen musikal musikalen teater teatern pjäs pjäsen föreställning föreställningen boken serien spelas premiär biljett biljetter konsert ser såg sett se tittar tittade titta läser läste läst läsa
  lyssnar lyssnade lyssna reads read watch watched watches`,
);
