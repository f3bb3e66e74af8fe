import type { z } from 'zod';
import type { CrossFault } from '../check/routine-cross-check.js';
import { knownKeys } from './known-keys.js';
import { nearest } from './nearest.js';

type Issue = z.core.$ZodIssue;
type Path = readonly PropertyKey[];

/** A fault of form, in plain words: which key is not known, what is missing, what a value may be. */
export function shapeFaults(issue: Issue, json: unknown): readonly CrossFault[] {
  return faultsAt(issue, json, issue.path);
}

function faultsAt(issue: Issue, json: unknown, path: Path): readonly CrossFault[] {
  switch (issue.code) {
    case 'unrecognized_keys':
      return unknownKeys(issue.keys, path, json);
    case 'invalid_union':
      return unionFaults(issue, json, path);
    case 'invalid_type':
      return [{ path, ...reasonOf(json, path), allowed: typeWords[issue.expected] ?? issue.expected }];
    case 'invalid_value':
      return [{ path, ...reasonOf(json, path), allowed: valueWords(issue.values, valueAt(json, path)) }];
    case 'too_small':
      return [{ path, allowed: bound(issue.origin, Number(issue.minimum), 'or more') }];
    case 'too_big':
      return [{ path, allowed: bound(issue.origin, Number(issue.maximum), 'at most') }];
    case 'invalid_key':
      return [{ path, allowed: `as a key: ${issue.issues[0]?.message ?? 'another word'}` }];
    case 'invalid_format':
    case 'invalid_element':
    case 'not_multiple_of':
    case 'custom':
      return [{ path, allowed: issue.message }];
  }
}

const typeWords: Readonly<Record<string, string>> = {
  string: 'a text in quotation marks',
  number: 'a number',
  int: 'a whole number',
  boolean: 'true or false',
  array: 'a list in square brackets',
  object: 'an object in curly brackets',
  record: 'an object in curly brackets',
};

function unknownKeys(keys: readonly string[], path: Path, json: unknown): readonly CrossFault[] {
  const there = valueAt(json, path);
  const own = typeof there === 'object' && there !== null ? Object.keys(there) : [];
  const known = knownKeys(path, own);
  const free = known.filter((key) => !own.includes(key));
  return keys.map((key) => {
    const meant = nearest(key, free);
    const did = meant === undefined ? '' : `did you mean "${meant}"? `;
    return {
      path: [...path, key],
      reason: 'no such key here',
      allowed: `${did}the keys here are: ${known.join(', ')}`,
    };
  });
}

/** The form that was meant tells more than all that could have been; its own words do where no form is near. */
function unionFaults(
  issue: Extract<Issue, { readonly code: 'invalid_union' }>,
  json: unknown,
  path: Path,
): readonly CrossFault[] {
  if (issue.errors.length === 0) {
    const values = 'options' in issue && Array.isArray(issue.options) ? (issue.options as string[]) : [];
    return [{ path, ...reasonOf(json, path), allowed: valueWords(values, valueAt(json, path)) }];
  }
  const forms = issue.errors.filter((form) => form.every(isWithin));
  const [meant] = [...forms].sort((a, b) => a.length - b.length);
  return meant === undefined
    ? [{ path, ...reasonOf(json, path), allowed: issue.message }]
    : meant.flatMap((one) => faultsAt(one, json, [...path, ...one.path]));
}

/** True for what is wrong further in, and for a key too many: the form itself is the right one. */
function isWithin({ code, path }: Issue): boolean {
  const isForm = code === 'invalid_type' || code === 'invalid_value' || code === 'invalid_union';
  return code === 'unrecognized_keys' || path.length > 1 || (path.length === 1 && !isForm);
}

function valueWords(values: readonly unknown[], value: unknown): string {
  const words = values.map(String);
  const [only] = values;
  if (values.length === 1) return only === true ? 'true, or the key left out' : `${JSON.stringify(only)}`;
  const meant = typeof value === 'string' ? nearest(value, words) : undefined;
  return `${meant === undefined ? '' : `did you mean "${meant}"? `}one of: ${words.join(', ')}`;
}

function bound(origin: string, n: number, side: 'or more' | 'at most'): string {
  const what =
    { string: n === 1 ? ' character' : ' characters', array: n === 1 ? ' entry' : ' entries' }[origin] ?? '';
  return `${n}${what} ${side}`;
}

function reasonOf(json: unknown, path: Path): { readonly reason?: string } {
  return valueAt(json, path) === undefined ? { reason: 'the key is missing' } : {};
}

export function valueAt(json: unknown, path: Path): unknown {
  let value = json;
  for (const key of path) {
    if (typeof value !== 'object' || value === null || !Object.hasOwn(value, key)) return undefined;
    value = (value as Record<PropertyKey, unknown>)[key];
  }
  return value;
}
