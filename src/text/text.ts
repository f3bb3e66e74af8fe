import type { Locale } from '../domain/model/person/locale.js';
import { en } from './en.js';
import { sv } from './sv.js';

/** Swedish decides the shape; English must have every sentence too. */
export type Text = typeof sv;

export const texts: Readonly<Record<Locale, Text>> = { sv, en };
