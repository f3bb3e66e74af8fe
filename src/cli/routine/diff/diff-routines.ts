import type { Locale } from '../../../domain/model/person/locale.js';
import type { Routine } from '../../../domain/routine/definition/routine-schema.js';
import { routineDiffEn } from '../../../text/en/routine/routine-diff.js';
import { RoutinePhrases } from '../../../text/routine-phrases.js';
import { type RoutineDiffWords, routineDiffSv } from '../../../text/sv/routine/routine-diff.js';
import { type Json, valueInWords } from './value-in-words.js';

const words: Readonly<Record<Locale, RoutineDiffWords>> = { sv: routineDiffSv, en: routineDiffEn };

/** Fields that are no matter of content. */
const passedOver = ['$schema', 'id'];

interface Sides {
  readonly all: RoutineDiffWords;
  readonly before: RoutinePhrases;
  readonly after: RoutinePhrases;
}

/** What differs between two versions of a routine, a sentence each; none when they are the same. */
export function diffRoutines(before: Routine, after: Routine, locale: Locale): readonly string[] {
  const sides = {
    all: words[locale],
    before: new RoutinePhrases(before, locale),
    after: new RoutinePhrases(after, locale),
  };
  return ofObjects(sides, '', [], asLists(before), asLists(after));
}

/** Everything with an id as a list of such, so that each is found by it. */
function asLists({ roles, registration, ...rest }: Routine): Json {
  return {
    ...rest,
    roles: Object.entries(roles).map(([id, { speaksFor, source, ...name }]) => ({
      ...{ id, name, speaksFor, source },
    })),
    registration: {
      ...registration,
      references: registration.references.map(({ party, ...one }) => ({ id: party, ...one })),
    },
  };
}

function ofObjects(
  sides: Sides,
  pattern: string,
  where: readonly string[],
  a: Json,
  b: Json,
): readonly string[] {
  const keys = [...new Set([...Object.keys(a), ...Object.keys(b)])].filter(
    (key) => !passedOver.includes(key),
  );
  return keys.flatMap((key) => {
    const path = pattern === '' ? key : `${pattern}.${key}`;
    const [was, is] = [a[key], b[key]];
    if (path in sides.all.things) return ofThings(sides, path, where, listOf(was), listOf(is));
    if (key in sides.all.fields && !(isGroup(was) && isGroup(is) && isSection(path))) {
      return ofField(sides, key, where, { was, is, task: b });
    }
    return ofObjects(sides, path, where, objectOf(was), objectOf(is));
  });
}

/** Parts of the file that only gather fields. */
const sections = ['meetings', 'registration', 'rights', 'agenda', 'retention'];
function isSection(path: string): boolean {
  return sections.includes(path);
}

function ofThings(
  sides: Sides,
  path: string,
  where: readonly string[],
  was: readonly Json[],
  is: readonly Json[],
): readonly string[] {
  const { all } = sides;
  const kind = all.things[path as keyof RoutineDiffWords['things']];
  const called = (one: Json, phrases: RoutinePhrases) => all.thing(kind, titleOf(sides, path, one, phrases));
  const kept = is.filter((one) => was.some(({ id }) => id === one['id']));
  const order = (list: readonly Json[]) =>
    list.flatMap(({ id }) => (kept.some((one) => one['id'] === id) ? [id] : [])).join();
  return [
    ...is
      .filter((one) => !kept.includes(one))
      .map((one) => said(where, all.newThing(called(one, sides.after)))),
    ...was
      .filter(({ id }) => !is.some((one) => one['id'] === id))
      .map((one) => said(where, all.goneThing(called(one, sides.before)))),
    ...(order(was) === order(is) ? [] : [said([...where, kind], all.order)]),
    ...kept.flatMap((one) =>
      ofObjects(
        sides,
        `${path}.*`,
        [...where, called(one, sides.before)],
        was.find(({ id }) => id === one['id']) ?? {},
        one,
      ),
    ),
  ];
}

function ofField(
  { all, before, after }: Sides,
  key: string,
  where: readonly string[],
  { was, is, task }: { readonly was: unknown; readonly is: unknown; readonly task: Json },
): readonly string[] {
  if (content(was) === content(is)) return [];
  const field = all.fields[key as keyof RoutineDiffWords['fields']];
  const spans = key === 'due' ? fromEntered(was, is) : undefined;
  if (spans !== undefined) {
    const who = task['each'] === 'unit' ? all.units : after.who(task['who'] as object);
    return [said(where, all.gets(who, after.span(spans.is), before.span(spans.was)))];
  }
  const [old, fresh] = [valueInWords(all, before, key, was), valueInWords(all, after, key, is)];
  if (was === undefined) return [said(where, all.added(field, fresh))];
  if (is === undefined) return [said(where, all.removed(field, old))];
  return [said(where, all.now(field, fresh, old))];
}

/** As JSON; where a part of a value stands in the source is no matter of what it says. */
function content(value: unknown): string | undefined {
  return JSON.stringify(value, (key, inner: unknown) => (key === 'source' ? undefined : inner));
}

/** The spans of two last days that are counted from the beginning of the stage and differ in nothing else. */
function fromEntered(was: unknown, is: unknown): { readonly was: object; readonly is: object } | undefined {
  const [a, b] = [objectOf(was), objectOf(is)];
  const alike = JSON.stringify({ ...a, plus: 0 }) === JSON.stringify({ ...b, plus: 0 });
  const [one, other] = [a['plus'], b['plus']];
  if (!alike || a['from'] !== 'entered' || !isGroup(one) || !isGroup(other)) return undefined;
  return { was: one, is: other };
}

function said(where: readonly string[], what: string): string {
  const sentence = [...where, what].join(', ');
  return `${sentence.charAt(0).toUpperCase()}${sentence.slice(1)}.`;
}

function isGroup(value: unknown): value is Json {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function objectOf(value: unknown): Json {
  return isGroup(value) ? value : {};
}

function listOf(value: unknown): readonly Json[] {
  return Array.isArray(value) ? value.filter(isGroup) : [];
}

/** What a thing of a list is called: by its name, or by what it is about. */
function titleOf({ all }: Sides, path: string, one: Json, phrases: RoutinePhrases): string {
  const { id, name, tells, about } = one;
  if (path === 'registration.references') return phrases.known(String(id));
  if (isGroup(name)) return phrases.name({ sv: String(name['sv']), en: String(name['en']) });
  if (typeof name === 'string') return name;
  const { values } = all;
  const known = String(tells ?? about);
  return known in values ? `${values[known as keyof typeof values]} (${String(id)})` : String(id);
}
