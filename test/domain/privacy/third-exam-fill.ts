import { randomOf, type Random } from './random.js';

/** A text of the exam; each span, if any, must be touched by a finding. Offsets count UTF-16 units. */
export interface ExamText {
  readonly mode: 'chat' | 'field';
  readonly text: string;
  readonly category: string;
  readonly spans: readonly Span[];
  /** The frame it was made of. */
  readonly frame: string;
  /** Such as the origin of a name. */
  readonly note?: string;
}

interface Span {
  readonly start: number;
  readonly end: number;
}

/** What the slots of a frame are filled with; asked once for each text. */
export interface Filling {
  readonly slots: Readonly<Record<string, () => string>>;
  readonly note?: string;
}

export interface Group {
  readonly mode: ExamText['mode'];
  readonly category: string;
  readonly frames: readonly string[];
  readonly count: number;
  readonly seed: number;
  readonly filling: (random: Random) => Filling;
}

export const mostOfOneFrame = 5;

/** Frames are taken in turn; those without a slot only once. Equal texts are left out. */
export function textsOf(group: Group): readonly ExamText[] {
  const random = randomOf(group.seed);
  const seen = new Set<string>();
  const made: ExamText[] = [];
  for (let round = 0; round < mostOfOneFrame; round++)
    for (const frame of group.frames) {
      if (made.length === group.count) return made;
      if (round > 0 && !/\{\w+\}|#/.test(frame)) continue;
      const { slots, note } = group.filling(random);
      const { text, spans } = filled(frame, slots, random);
      if (seen.has(text)) continue;
      seen.add(text);
      const { mode, category } = group;
      made.push({ mode, category, text, spans, frame, ...(note === undefined ? {} : { note }) });
    }
  return made;
}

/** `⟦` and `⟧` stand around what is to be found; between them `#` is any digit. */
function filled(frame: string, slots: Filling['slots'], random: Random) {
  let text = '';
  let start: number | undefined;
  const spans: Span[] = [];
  for (const part of frame.split(/(\{\w+\}|⟦|⟧|#)/)) {
    if (part === '⟦') start = text.length;
    else if (part === '⟧') {
      if (start === undefined) throw new Error(`no start of a span in ${frame}`);
      spans.push({ start, end: text.length });
      start = undefined;
    } else if (part === '#' && start !== undefined) text += String(random.below(10));
    else text += valueOf(part, slots);
  }
  if (start !== undefined) throw new Error(`no end of a span in ${frame}`);
  return { text, spans };
}

function valueOf(part: string, slots: Filling['slots']): string {
  const slot = /^\{(\w+)\}$/.exec(part)?.[1];
  if (slot === undefined) return part;
  const make = slots[slot];
  if (make === undefined) throw new Error(`nothing fills ${slot}`);
  return make();
}

/** One frame on each line. */
export function lines(text: string): readonly string[] {
  return text
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '');
}

export function two(n: number): string {
  return String(n).padStart(2, '0');
}
