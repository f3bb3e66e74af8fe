import { parseLocalDate } from '../calendar/dates/local-date.js';
import { linkFault } from '../decisions/set-up/join-link.js';
import { longestLink } from '../decisions/set-up/steps/meeting.js';
import { nameFaults } from '../form/typed-input.js';
import { parseCaseCode } from '../model/case/case-code.js';
import { parseReportCode } from '../model/case/report.js';
import { findPersonalData } from '../privacy/find-personal-data.js';

/** What the texts of a form are judged by where the bot runs. */
export interface TextRules {
  readonly joinHosts: readonly string[];
  readonly publicContacts: readonly string[];
}

/** What the text of a column may be, as the form or the code that writes it makes it. */
export interface TextForm {
  readonly allowed: string;
  readonly takes: (text: string, rules: TextRules) => boolean;
}

/** A form for each text of a value, field by field, no more and no fewer; what is not text is `plain`. */
export type FormsOf<T> = [T] extends [string]
  ? TextForm
  : [T] extends [number | boolean]
    ? 'plain'
    : [T] extends [readonly (infer One)[]]
      ? { readonly each: FormsOf<One> }
      : [T] extends [Readonly<Record<string, infer Value>>]
        ? string extends keyof T
          ? { readonly keys: TextForm; readonly values: FormsOf<Value> }
          : FieldsOf<T>
        : FieldsOf<T>;
type KeysOf<T> = T extends unknown ? keyof T : never;
type FieldOf<T, K> = T extends unknown ? (K extends keyof T ? NonNullable<T[K]> : never) : never;
export type FieldsOf<T> = {
  readonly fields: { readonly [K in KeysOf<T> & string]-?: FormsOf<FieldOf<T, K>> };
};

/** Any of the above, as the judge walks it. */
type Form =
  | TextForm
  | 'plain'
  | { readonly each: Form }
  | { readonly keys: TextForm; readonly values: Form }
  | { readonly fields: Readonly<Record<string, Form>> };

export interface FormMismatch {
  readonly field: string;
  readonly allowed: string;
}

/** The first text that is not as its form says, by its field; undefined when all are. */
export function formMismatch(
  form: Form | FieldsOf<never>,
  value: unknown,
  rules: TextRules,
  field = '',
): FormMismatch | undefined {
  return first(parts(form as Form, value, field), ([inner, part, name]) => {
    if (inner === 'plain' || part === undefined || part === null) return undefined;
    if (!('takes' in inner)) return formMismatch(inner, part, rules, name);
    const right = typeof part === 'string' && inner.takes(part, rules);
    return right ? undefined : { field: name, allowed: inner.allowed };
  });
}

type Part = readonly [form: Form, value: unknown, field: string];

function parts(form: Form, value: unknown, field: string): readonly Part[] {
  if (form === 'plain' || 'takes' in form) return [[form, value, field]];
  if ('each' in form) return (value as readonly unknown[]).map((one): Part => [form.each, one, field]);
  if ('keys' in form) {
    return Object.entries(value as object).flatMap(([key, one]): readonly Part[] => [
      [form.keys, key, field],
      [form.values, one, field],
    ]);
  }
  const before = field === '' ? '' : `${field}.`;
  return Object.entries(form.fields).map(([name, inner]): Part => [
    inner,
    (value as Record<string, unknown>)[name],
    before + name,
  ]);
}

function first<T, R>(all: readonly T[], judge: (one: T) => R | undefined): R | undefined {
  for (const one of all) {
    const found = judge(one);
    if (found !== undefined) return found;
  }
  return undefined;
}

function shaped(allowed: string, shape: RegExp, longest = 500): TextForm {
  return { allowed, takes: (text) => text.length <= longest && shape.test(text) };
}

/** One of the texts of a type, all of which the compiler asks for. */
export function oneOf<T extends string>(all: Readonly<Record<T, true>>): TextForm {
  return oneOfList(Object.keys(all));
}

export function oneOfList(all: readonly string[]): TextForm {
  return { allowed: `one of: ${all.join(', ')}`, takes: (text) => all.includes(text) };
}

export function orEmpty({ allowed, takes }: TextForm): TextForm {
  return { allowed: `${allowed}, or nothing`, takes: (text, rules) => text === '' || takes(text, rules) };
}

export function anyOf(...forms: readonly TextForm[]): TextForm {
  return {
    allowed: forms.map(({ allowed }) => allowed).join(', or '),
    takes: (text, rules) => forms.some(({ takes }) => takes(text, rules)),
  };
}

const guid = '[\\da-f]{8}(?:-[\\da-f]{4}){3}-[\\da-f]{12}';
export const tenantForm = shaped('the id of a tenant', new RegExp(`^${guid}$`));
export const personForm = shaped(
  'the ids of a tenant and a person',
  new RegExp(`^(?:${guid}\\|${guid}|former\\|member)$`),
);
export const memberIdForm = shaped(
  'the ids of a tenant and a person, with ~ between',
  new RegExp(`^(?:${guid}~${guid}|former~member)$`),
);
export const groupForm = shaped('the id of a group', /^g-[a-z\d]{1,12}$/);
export const unitForm = shaped('the id of a unit, as u-1', /^u-\d{1,3}$/);
export const meetingForm = shaped('the id of a meeting, as m-1', /^m-\d{1,5}$/);
export const codeForm: TextForm = {
  allowed: 'the code of a case',
  takes: (text) => parseCaseCode(text) === text,
};
export const reportForm: TextForm = {
  allowed: 'the code of a report',
  takes: (text) => parseReportCode(text) === text,
};
/** What a routine's file names: a category, a stage, a task. */
export const idForm = shaped('an id of the routine', /^[a-z\d]+(?:-[a-z\d]+)*$/, 60);
export const dateForm: TextForm = {
  allowed: 'a date, as 2026-05-12',
  takes: (text) => parseLocalDate(text) !== undefined,
};
export const timeForm = shaped('a time, as 13:00', /^(?:[01]\d|2[0-3]):[0-5]\d$/);
export const instantForm = shaped(
  'a moment, as 2026-05-12T11:00:00.000Z',
  /^\d{4}-(?:0\d|1[0-2])-[0-3]\dT[0-2]\d:?[0-5]\d(?::?[0-5]\d(?:\.\d{1,9})?)?Z$/,
);
export const wordForm = named('a word of the program', /^[A-Za-z][\w.-]*$/, 120);
/** What Teams calls a post or a conversation; there is a digit or a mark in every one. */
export const teamsForm = shaped('an id of Teams', /^(?=.*[\d:])[\w:@.;=|+/~-]+$/, 1000);

/** A key that is made of ids, moments and codes, with marks between. */
export const keyForm: TextForm = {
  allowed: 'a key of ids and moments',
  takes: (text, rules) =>
    text.length <= 1000 &&
    text.split(/[|~+,/]/).every((part) => keyParts.some(({ takes }) => takes(part, rules))),
};
const keyParts: readonly TextForm[] = [
  shaped('', /^$/),
  idForm,
  dateForm,
  instantForm,
  timeForm,
  codeForm,
  reportForm,
  shaped('', /^[a-z\d]+(?:[-.:][a-z\d]+)*$/, 120),
  // What has changed, and when.
  shaped('', /^[a-z-]+\.\d{4}-\d\d-\d\dT[\d:.]+Z$/),
];

export const serviceUrlForm: TextForm = {
  allowed: 'an address of Teams’ service',
  takes(text) {
    if (!URL.canParse(text)) return false;
    const { protocol, hostname, username, password, search, hash } = new URL(text);
    const local = protocol === 'http:' && (hostname === '127.0.0.1' || hostname === 'localhost');
    return (protocol === 'https:' || local) && username + password + search + hash === '';
  },
};

/** A few words in the group's own language, asked for by a field of this name. */
export function wordsForm(field: string, longest: number): TextForm {
  return {
    allowed: `at most ${longest} characters that name nobody`,
    takes: (text, { publicContacts }) => nameFaults(field, text, longest, publicContacts).length === 0,
  };
}

/** The name a colleague has in Teams. */
export const staffForm: TextForm = {
  allowed: 'the name of a colleague, that says nothing of a client',
  takes: (text, { publicContacts }) =>
    text.length <= 200 && findPersonalData(text, publicContacts, 'staff').length === 0,
};

export const joinLinkForm = link((rules) => rules.joinHosts);
export const statisticsLinkForm = link(() => 'any');

function link(hosts: (rules: TextRules) => readonly string[] | 'any'): TextForm {
  return {
    allowed: 'an https link on a host that is allowed, that names nobody',
    takes: (text, rules) =>
      text.length <= longestLink &&
      linkFault(text, hosts(rules)) === undefined &&
      findPersonalData(text, rules.publicContacts, 'field').length === 0,
  };
}

/** A word that could be a name is none of ours. */
function named(allowed: string, shape: RegExp, longest: number): TextForm {
  return {
    allowed,
    takes: (text) =>
      text.length <= longest && shape.test(text) && findPersonalData(text, [], 'field').length === 0,
  };
}
