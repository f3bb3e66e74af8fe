import { Parser } from 'htmlparser2';
import { type IncomingActivity, mostText } from '../gate/activity.js';

/** What someone said with an activity. */
export interface Said {
  /** The words, decoded, without the mention of the bot. */
  readonly words: string;
  /** Everything that may hold words: all of it is looked at. */
  readonly all: readonly string[];
  /** It is so long that its end was not read. */
  readonly cut: boolean;
}

const html = 'text/html';

/**
 * Teams writes words as something like HTML: mentions and quotations as elements, blanks as entities, and at times all of
 * it in an attachment only. It is decoded here and nowhere else.
 */
export function saidWith(activity: IncomingActivity): Said {
  const { text = '', attachments = [] } = activity;
  const inHtml = attachments.flatMap(({ contentType, content }) =>
    contentType === html && typeof content === 'string' ? [content] : [],
  );
  const names = botNames(activity);
  const written = text.trim() === '' ? (inHtml[0] ?? '') : text;
  const decoded = [text, ...inHtml].map((one) => plain(one, []));
  // A number may be parted over attachments, or stand where a picture says what it shows.
  const joined = inHtml.length > 1 ? [decoded.slice(1).join(''), decoded.slice(1).join(' ')] : [];
  const told = [text, ...inHtml].flatMap(toldInTags);
  const all = [
    text,
    ...decoded,
    ...joined,
    ...told,
    ...inHtml,
    ...attachments.flatMap(wordsOf),
    ...summaryOf(activity),
  ];
  return { words: plain(written, names), all, cut: isCut(activity) };
}

/** What the words and names of an activity are cut to has been passed; contents of attachments are read whole. */
function isCut({ text, summary, attachments = [] }: IncomingActivity): boolean {
  const all = [text, summary, ...attachments.flatMap(({ name, contentUrl }) => [name, contentUrl])];
  return all.some((one) => one !== undefined && one.length > mostText);
}

/** The names under which the bot is mentioned; a mention may lack its text. */
function botNames({ entities = [], recipient }: IncomingActivity): readonly string[] {
  const own = entities.filter(({ mentioned }) => mentioned?.id === recipient.id);
  if (own.length === 0) return [];
  const names = own.flatMap(({ text, mentioned }) => [
    mentioned?.name ?? '',
    text === undefined ? '' : plain(text, []),
  ]);
  return [...names, recipient.name ?? ''].map((name) => name.trim()).filter((name) => name !== '');
}

const breaks = new Set(['p', 'div', 'br', 'li', 'tr', 'h1', 'h2', 'h3', 'blockquote', 'pre']);

/** The words of Teams' HTML. Marks within a line part nothing, so that a number is not hidden by one of its digits being bold. */
function plain(source: string, mentions: readonly string[]): string {
  if (!/[<&]/.test(source)) return source;
  let said = '';
  let mention: string | undefined;
  const parser = new Parser(
    {
      onopentagname(name) {
        if (name === 'at') mention = '';
        else if (breaks.has(name)) said += '\n';
      },
      ontext(text) {
        if (mention === undefined) said += text;
        else mention += text;
      },
      onclosetag(name) {
        if (name !== 'at' || mention === undefined) return;
        if (!mentions.includes(mention.trim())) said += mention;
        mention = undefined;
      },
    },
    { decodeEntities: true, lowerCaseTags: true },
  );
  parser.write(source);
  parser.end();
  return said + (mention ?? '');
}

const shown = new Set(['alt', 'title', 'aria-label', 'href', 'placeholder']);

/** What elements say without being words: texts of pictures and hints, and links; and the words with the pictures' texts in place. */
function toldInTags(source: string): readonly string[] {
  if (!source.includes('<')) return [];
  const told: string[] = [];
  let inPlace = '';
  const parser = new Parser(
    {
      onopentag(_name, attributes) {
        for (const [name, value] of Object.entries(attributes)) if (shown.has(name)) told.push(value);
        inPlace += attributes['alt'] ?? '';
      },
      ontext(text) {
        inPlace += text;
      },
    },
    { decodeEntities: true, lowerCaseTags: true, lowerCaseAttributeNames: true },
  );
  parser.write(source);
  parser.end();
  return told.length === 0 ? [] : [...told, inPlace];
}

/** The name of a file and where it lies, and the texts of whatever else was attached. */
function wordsOf({ name, contentUrl, content }: Attachment): readonly string[] {
  return [name, contentUrl].filter((one) => one !== undefined).concat(textsIn(content, deepest));
}

type Attachment = NonNullable<IncomingActivity['attachments']>[number];
const deepest = 6;

function textsIn(value: unknown, depth: number): readonly string[] {
  if (typeof value === 'string') return [value, plain(value, [])];
  if (typeof value !== 'object' || value === null || depth === 0) return [];
  return Object.values(value).flatMap((one) => textsIn(one, depth - 1));
}

function summaryOf({ summary }: IncomingActivity): readonly string[] {
  return summary === undefined ? [] : [summary];
}
