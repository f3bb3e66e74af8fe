import { Parser } from 'htmlparser2';
import type { IncomingActivity } from '../wire/activity.js';

/** What someone said with an activity. */
export interface Said {
  /** The words, decoded, without the mention of the bot. */
  readonly words: string;
  /** Everything that may hold words: all of it is looked at. */
  readonly all: readonly string[];
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
  return {
    words: plain(written, names),
    all: [text, ...decoded, ...inHtml, ...attachments.flatMap(wordsOf), ...summaryOf(activity)],
  };
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

/** The name of a file, and the texts of whatever else was attached. */
function wordsOf({ name, content }: Attachment): readonly string[] {
  return [...(name === undefined ? [] : [name]), ...textsIn(content, deepest)];
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
