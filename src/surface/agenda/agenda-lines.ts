import type { AgendaPage, AgendaSlot } from '../../domain/model/group/agenda-page.js';
import { formatMoment, formatTime } from '../../text/dates.js';
import type { Text } from '../../text/text.js';
import type { CardModel, CardRow } from '../card/card-model.js';

/** The agenda in the channel: times, codes and units. */
export function agendaPageView(page: AgendaPage, text: Text): CardModel {
  const { agenda, locale } = { ...text };
  const when = formatMoment(page, locale);
  const title = {
    planned: agenda.title,
    moved: agenda.title,
    nothing: agenda.nothing,
    cancelled: agenda.cancelled,
    spare: agenda.title,
  };
  const body = {
    planned: [],
    moved: [agenda.moved],
    nothing: [agenda.nothingBody],
    cancelled: [agenda.cancelledBody],
    spare: [agenda.spare],
  };
  const gone = page.state === 'cancelled' || page.state === 'spare';
  const shown = gone || page.state === 'nothing' ? [] : page.slots;
  return {
    template: 'agenda',
    locale,
    title: title[page.state](when),
    summary: `${text.common.summary} · ${when}`,
    ...(page.parts > 1 && page.state !== 'spare' ? { progress: agenda.part(page.part, page.parts) } : {}),
    facts: page.place === undefined || gone ? [] : [{ title: agenda.place, value: page.place }],
    lines: [
      ...body[page.state].map((line) => ({ text: line })),
      ...(gone ? [] : [...tooLong(page, text), ...attendance(page, text)]),
    ],
    rows: shown.map((slot) => slotRow(slot, text)),
    actions: [
      ...(page.joinLink === undefined || gone ? [] : [{ title: agenda.join, url: page.joinLink }]),
      { title: agenda.mine, verb: 'home.open', opensDialog: true },
    ],
  };
}

function tooLong({ tooLong: long }: AgendaPage, text: Text) {
  if (long === undefined) return [];
  return [{ text: text.agenda.edit.tooLong(long.points, long.meeting), style: 'warning' as const }];
}

function attendance(page: AgendaPage, text: Text) {
  if (page.attendance.length === 0 || page.state === 'nothing') return [];
  const { locale } = text;
  const heading = { text: text.agenda.attendance, style: 'heading' as const };
  const lines = page.attendance.map(({ unitName, from, to }) => ({
    text: `${unitName}: ${formatTime(from, locale)}–${formatTime(to, locale)}`,
  }));
  return [heading, ...lines];
}

/** As many rows of their own as an editor has room for beside its fields, of the 28 KB that Teams takes. */
const mostRows = 30;
const slotsTogether = 10;
/** In characters, for all the points of a long agenda; a letter takes two bytes at most. */
const longAgenda = 3_000;

/** The points of an agenda where they are edited: of many, ten stand together, and names of units are cut if they must. */
export function editorRows(slots: readonly AgendaSlot[], text: Text): readonly CardRow[] {
  if (slots.length <= mostRows) return slots.map((slot) => slotRow(slot, text));
  const room = Math.floor(longAgenda / slots.length);
  return Array.from({ length: Math.ceil(slots.length / slotsTogether) }, (_, at) => {
    const together = slots.slice(at * slotsTogether, (at + 1) * slotsTogether);
    const [first, last] = [together.at(0), together.at(-1)];
    const span =
      first && last ? `${formatTime(first.from, text.locale)}–${formatTime(last.to, text.locale)}` : '';
    return {
      title: span,
      lines: together.map((slot) => ({ text: slotLine(slot, text, room) })),
      actions: [],
    };
  });
}

function slotLine(slot: AgendaSlot, text: Text, room: number): string {
  const { title, lines } = slotRow(slot, text);
  const names = lines.map((line) => line.text).join(', ');
  if (names === '') return title;
  return `${title}: ${names.length <= room ? names : `${names.slice(0, room - 1).trimEnd()}…`}`;
}

export function slotRow(slot: AgendaSlot, text: Text): CardRow {
  const { locale } = text;
  const time = `${formatTime(slot.from, locale)}–${formatTime(slot.to, locale)}`;
  if (slot.kind === 'fixed') return { title: `${time}  ${slot.title[locale]}`, lines: [], actions: [] };
  const kind = slot.kind === 'consultation' ? ` · ${text.agenda.consultation}` : '';
  return {
    title: `${time}  ${slot.code}${kind}`,
    lines: [{ text: slot.unitNames.join(', '), style: 'subtle' }],
    actions: [],
  };
}
