import type { Place } from '../words/place.js';
import { readableText } from '../words/readable-text.js';

/** A link in readable text. */
export interface Link extends Place {
  /** What it says once decoded, in small letters, without what is known by its exact place to say nothing. */
  readonly said: string;
  /** The same with its capitals. */
  readonly cased: string;
}

const link = /https?:\/\/[^\s<>"']+/g;
const guid = '[\\da-f]{8}(?:-[\\da-f]{4}){3}-[\\da-f]{12}';

/** What the links of meetings end with besides, which is read as in any other link. */
const more = '(?:[?&#].*)?$';

/** The shapes in which Teams, Zoom, Webex and Google give the link of a meeting; the groups are what says nothing. */
const meetings: readonly RegExp[] = [
  '(?:teams\\.microsoft\\.com|teams\\.cloud\\.microsoft)/l/meetup-join/(19:(?:meeting_)?[a-z\\d+/=_-]{16,120}@thread\\.(?:v2|tacv2|skype))/(\\d{1,13})' +
    `(?:\\?context=\\{"tid":"(${guid})","oid":"(${guid})"(?:,"messageid":"(\\d{1,13})")?(?:,"isbroadcastmeeting":(?:true|false))?\\}(?:&.*)?)?$`,
  `teams\\.(?:(?:microsoft|live)\\.com|cloud\\.microsoft)/meet/(\\d{9,15})(?:\\?p=([a-z\\d]{8,40})(?![a-z\\d]))?${more}`,
  `(?:[a-z\\d-]{1,40}\\.)?zoom\\.us/(?:j|w|s)/(\\d{9,11})(?:\\?pwd=([a-z\\d._-]{4,64})(?![a-z\\d._-]))?${more}`,
  `[a-z\\d-]{1,40}\\.webex\\.com/[a-z\\d-]{1,40}/j\\.php\\?mtid=(m[\\da-f]{32})${more}`,
  `meet\\.google\\.com/([a-z]{3}-[a-z]{4}-[a-z]{3})${more}`,
  'join\\.skype\\.com/([a-z\\d]{8,20})$',
  'meet\\.lync\\.com/[a-z\\d-]{1,40}/[a-z\\d.-]{1,60}/([a-z\\d]{6,12})$',
].map((shape) => new RegExp(`^https://${shape}`, 'd'));

/** Every link of readable text, decoded. A full stop or a bracket behind one is not its own. */
export function linksIn(text: string, cased = text): readonly Link[] {
  if (!text.includes('://')) return [];
  return [...text.matchAll(link)].map(({ 0: whole, index }) => {
    const written = whole.replace(/[).,;:!?\]]+$/, '');
    return {
      index,
      length: written.length,
      ...saidIn(decoded(decoded(cased.slice(index, index + written.length)))),
    };
  });
}

/** The text with its links made unreadable, unit for unit. */
export function withoutLinks(text: string, links: readonly Link[]): string {
  return links.reduce(
    (left, { index, length }) => left.slice(0, index) + '#'.repeat(length) + left.slice(index + length),
    text,
  );
}

/** The text with its links as what they say, and where in the text each of its characters stands. */
export function readThrough(
  text: string,
  links: readonly Link[],
): { readonly said: string; readonly at: (offset: number) => number } {
  let said = '';
  let from = 0;
  const places: { readonly offset: number; readonly at: number; readonly fixed: boolean }[] = [];
  const add = (part: string, at: number, fixed: boolean) => {
    places.push({ offset: said.length, at, fixed });
    said += part;
  };
  for (const { index, length, said: what } of links) {
    add(text.slice(from, index), from, false);
    add(what, index, true);
    from = index + length;
  }
  add(text.slice(from), from, false);
  const at = (offset: number) => {
    const place = places.findLast((one) => one.offset <= offset);
    if (place === undefined) return 0;
    return place.fixed ? place.at : place.at + offset - place.offset;
  };
  return { said, at };
}

/** What cannot be decoded is read as it is written. */
function decoded(written: string): string {
  try {
    return decodeURIComponent(written);
  } catch {
    return written.replace(/%([2-7][\da-f])/g, (_all, code: string) =>
      String.fromCharCode(Number.parseInt(code, 16)),
    );
  }
}

function saidIn(decoded: string): Pick<Link, 'said' | 'cased'> {
  const { text, cased } = readableText(decoded);
  const places = meetings.flatMap((shape) => shape.exec(text)?.indices?.slice(1) ?? []);
  return { said: hide(text, places), cased: hide(cased, places) };
}

function hide(text: string, places: readonly ([number, number] | undefined)[]): string {
  return places.reduce(
    (left, place) =>
      place === undefined
        ? left
        : left.slice(0, place[0]) + '#'.repeat(place[1] - place[0]) + left.slice(place[1]),
    text,
  );
}
