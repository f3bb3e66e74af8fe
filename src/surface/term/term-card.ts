import { toLocal } from '../../domain/calendar/dates/zone.js';
import { addressMark } from '../../domain/model/person/calendar-address.js';
import type { TermEntry } from '../../domain/term/term.js';
import { formatDate } from '../../text/dates.js';
import { entryMoment, entryWords } from '../../text/term-words.js';
import type { Text } from '../../text/text.js';
import type { GroupTermView, OwnTerm, TermView } from '../../usecases/term/look-at-term.js';
import { told, withHome } from '../card/answer.js';
import type { CardAction, CardLine, CardModel, CardRow } from '../card/card-model.js';

const mostGroups = 12;
const mostOfGroup = 5;
const mostOfTerm = 40;

/** What comes next in each group, and the calendar address. */
export function ownTermCard(view: OwnTerm, secret: string, text: Text, first?: string): CardModel {
  const { groups } = view;
  return {
    template: 'home',
    locale: text.locale,
    title: text.term.title,
    summary: text.common.summary,
    lines: [
      ...(first === undefined ? [] : [{ text: first, style: 'warning' as const }]),
      { text: groups.length === 0 ? text.home.none : addressLine(view, text) },
    ],
    rows: groups.slice(0, mostGroups).map((group) => rowOf(group, text)),
    actions: withHome(groups.length === 0 ? [] : addressActions(view, secret, text), text),
  };
}

function addressLine({ address, publicUrl }: OwnTerm, text: Text): string {
  const words = text.term.address;
  if (address?.hash !== undefined) {
    return words.made(formatDate(toLocal(address.changedAt).date, text.locale, { year: true }));
  }
  return publicUrl === undefined ? words.unavailable : words.none;
}

function addressActions({ address, publicUrl }: OwnTerm, secret: string, text: Text): readonly CardAction[] {
  const words = text.term.address;
  const after = addressMark(address);
  const isMade = address?.hash !== undefined;
  const make: CardAction = {
    title: isMade ? words.renew : words.make,
    verb: 'term.renew',
    data: { secret, after },
    sendsInputs: false,
  };
  return [...(publicUrl === undefined ? [] : [make]), ...(isMade ? [revokeAction(after, text)] : [])];
}

function revokeAction(after: string, text: Text): CardAction {
  return {
    title: text.term.address.revoke,
    verb: 'term.revoke',
    data: { after },
    style: 'destructive',
    sendsInputs: false,
  };
}

function rowOf({ snapshot, entries }: TermView, text: Text): CardRow {
  const { id: groupId, name } = snapshot.group.value;
  const whole = { title: text.term.wholeTerm, verb: 'term.group', data: { groupId }, sendsInputs: false };
  return {
    title: name,
    lines: linesOf(entries, mostOfGroup, text),
    actions: entries.length === 0 ? [] : [whole],
  };
}

function linesOf(entries: readonly TermEntry[], most: number, text: Text): readonly CardLine[] {
  if (entries.length === 0) return [{ text: text.term.nothing, style: 'subtle' }];
  const lines = entries.slice(0, most).map((entry): CardLine => {
    const line = text.term.line(entryMoment(entry, text, { year: true }), entryWords(entry, text));
    return entry.state === 'planned' ? { text: line } : { text: line, style: 'subtle' };
  });
  const left = entries.length - lines.length;
  return left === 0 ? lines : [...lines, { text: text.term.more(left), style: 'subtle' }];
}

/** A group's term in one list. */
export function groupTermCard({ snapshot, entries, coordinates }: GroupTermView, text: Text): CardModel {
  const { id: groupId } = snapshot.group.value;
  const figures = { title: text.figures.open, verb: 'figures.show', data: { groupId }, sendsInputs: false };
  return {
    template: 'home',
    locale: text.locale,
    title: text.term.groupTitle(snapshot.group.value.name),
    summary: text.common.summary,
    lines: linesOf(entries, mostOfTerm, text),
    rows: [],
    actions: withHome(
      [{ title: text.term.open, verb: 'term.show', sendsInputs: false }, ...(coordinates ? [figures] : [])],
      text,
    ),
  };
}

/** The address, this once, with what it is and what to do with it. */
export function newAddressCard(publicUrl: string, secret: string, after: string, text: Text): CardModel {
  const words = text.term.address;
  const address = `${publicUrl}/calendar/${secret}`;
  return {
    template: 'form',
    locale: text.locale,
    title: words.renewed,
    summary: text.common.summary,
    lines: [{ text: words.onlyNow, style: 'warning' }, { text: words.how }, { text: words.secret }],
    fields: [{ id: 'address', label: words.label, type: 'long-text', value: `${address}.ics` }],
    actions: withHome([{ title: words.page, url: `${address}.html` }, revokeAction(after, text)], text),
  };
}

export function revokedCard(text: Text): CardModel {
  const words = text.term.address;
  return told(
    text,
    words.revoked,
    [words.revokedBody],
    [{ title: text.term.open, verb: 'term.show', sendsInputs: false }],
  );
}
