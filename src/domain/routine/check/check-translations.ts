import type { LifeFault } from '../../life/check/life-fault.js';

type Path = readonly PropertyKey[];

/** Texts of several words that are the same in both languages: one of them was left to be translated. */
export function translationFaults(value: unknown, path: Path = []): readonly LifeFault[] {
  if (typeof value !== 'object' || value === null) return [];
  const { sv, en } = value as { readonly sv?: unknown; readonly en?: unknown };
  const isLeft = typeof sv === 'string' && typeof en === 'string' && isSame(sv, en) && wordsOf(sv).length > 1;
  const own = isLeft ? [leftAt(path, sv)] : [];
  const inner = Object.entries(value).flatMap(([key, one]) =>
    translationFaults(one, [...path, Array.isArray(value) ? Number(key) : key]),
  );
  return [...own, ...inner];
}

function isSame(sv: string, en: string): boolean {
  return sv.trim().toLowerCase() === en.trim().toLowerCase();
}

function wordsOf(text: string): readonly string[] {
  return text.match(/\p{L}{2,}/gu) ?? [];
}

/** Small words that only English has. */
const english = /\b(?:the|of|and|by|to|with|is|not|at)\b/i;

function leftAt(path: Path, text: string): LifeFault {
  const left = english.test(text) ? 'sv' : 'en';
  const reason = 'the same words in Swedish and English';
  return {
    path: [...path, left],
    reason,
    allowed: left === 'sv' ? 'the Swedish words' : 'the English words',
  };
}
