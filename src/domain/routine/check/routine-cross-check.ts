import { type PatternFault, patternFault } from './reference-pattern.js';
import { placesFaults } from './check-places.js';
import { listenerFaults } from './check-listeners.js';
import { wordFaults } from './check-words.js';
import { knownRoles, rolesOf, unusedRoles } from './check-roles.js';
import { translationFaults } from './check-translations.js';
import { typeFaults } from './check-types.js';
import { livesFaults } from './check-lives.js';
import type { Routine } from '../definition/routine-schema.js';

/** What no schema of one field sees: names that point nowhere, doubles, patterns that cannot be used. */
export interface CrossFault {
  readonly path: readonly PropertyKey[];
  readonly allowed: string;
  readonly reason?: string;
}

type Named = readonly { readonly id: string }[];

export function crossFaults(routine: Routine): readonly CrossFault[] {
  return [
    ...doubles(routine),
    ...strangers(routine),
    ...roleFaults(routine),
    ...typeFaults(routine),
    ...settingFaults(routine),
    ...patterns(routine),
    ...livesFaults(routine),
    ...listenerFaults(routine),
    ...placesFaults(routine),
    ...wordFaults(routine),
    ...unusedRoles(routine),
    ...translationFaults(routine),
  ];
}

function doubles(routine: Routine): readonly CrossFault[] {
  const { parties, knownGroups, meetings, registration, timerEventListeners, agenda } = routine;
  const lists: [readonly PropertyKey[], Named][] = [
    [['parties'], parties],
    [['knownGroups'], knownGroups],
    [['meetings', 'kinds'], meetings.kinds],
    [['registration', 'caseTypes'], registration.caseTypes],
    [['registration', 'checklist'], registration.checklist],
    [['registration', 'categories'], registration.categories],
    [['timerEventListeners'], timerEventListeners],
    [['agenda', 'fixedPoints'], agenda.fixedPoints],
    [['lives'], routine.lives],
    [['lists'], routine.lists],
    [['settings'], routine.settings],
    [['names'], routine.names],
    ...knownGroups.map((group, i): [readonly PropertyKey[], Named] => [
      ['knownGroups', i, 'units'],
      group.units,
    ]),
  ];
  return lists.flatMap(([path, list]) =>
    list.flatMap(({ id }, i) =>
      list.findIndex((other) => other.id === id) < i
        ? [{ path: [...path, i, 'id'], allowed: 'an id that no other of the list has' }]
        : [],
    ),
  );
}

function strangers(routine: Routine): readonly CrossFault[] {
  const { meetings, registration, rights, timerEventListeners, agenda, knownGroups } = routine;
  const parties = new Set(routine.parties.map(({ id }) => id));
  const kinds = new Set(meetings.kinds.map(({ id }) => id));
  const types = new Set(registration.caseTypes.map(({ id }) => id));
  return [
    ...unknown(['meetings', 'pattern'], meetings.pattern, kinds),
    ...unknown(['rights', 'registerParties'], rights.registerParties, parties),
    ...registration.checklist.flatMap((task, i) =>
      unknown(['registration', 'checklist', i, 'caseTypes'], task.caseTypes, types),
    ),
    ...registration.references.flatMap(({ party }, i) =>
      one(['registration', 'references', i, 'party'], party, parties),
    ),
    ...timerEventListeners.flatMap((each, i) =>
      unknown(['timerEventListeners', i, 'parties'], each.parties, parties),
    ),
    ...timerEventListeners.flatMap((each, i) =>
      unknown(['timerEventListeners', i, 'kinds'], each.kinds, kinds),
    ),
    ...meetings.pattern.flatMap((kind, i) =>
      meetings.kinds.some(({ id, every }) => id === kind && every !== undefined)
        ? [{ path: ['meetings', 'pattern', i], allowed: 'a kind without a rhythm of its own (every)' }]
        : [],
    ),
    ...agenda.fixedPoints.flatMap((point, i) =>
      unknown(['agenda', 'fixedPoints', i, 'kinds'], point.kinds, kinds),
    ),
    ...knownGroups.flatMap(({ units }, i) =>
      units.flatMap(({ party }, k) => one(['knownGroups', i, 'units', k, 'party'], party, parties)),
    ),
  ];
}

/** A role that is named must be in the file; `coordinator` is known to all, `deputy` means who stands in for someone. */
function roleFaults({ roles, rights, timerEventListeners }: Routine): readonly CrossFault[] {
  const known = new Set(rolesOf({ roles }));
  return [
    ...unknown(['rights', 'register'], rights.register, known),
    ...unknown(['rights', 'registerForOthers'], rights.registerForOthers, known),
    ...timerEventListeners.flatMap((each, i) =>
      unknown(['timerEventListeners', i, 'roles'], each.roles, known),
    ),
    ...(Object.hasOwn(roles, 'deputy')
      ? [{ path: ['roles', 'deputy'], allowed: 'another id: deputy is who stands in for someone' }]
      : []),
    ...knownRoles
      .filter((role) => Object.hasOwn(roles, role) && roles[role]?.speaksFor !== undefined)
      .map((role) => ({
        path: ['roles', role, 'speaksFor'],
        allowed: "speaksFor only at a role of the file's own",
      })),
  ];
}

function settingFaults({ settings }: Routine): readonly CrossFault[] {
  return settings.flatMap(({ min, max, default: usual = min }, i): readonly CrossFault[] => {
    if (max < min) {
      const reason = `min is ${min} and max is ${max}: no number lies between`;
      return [{ path: ['settings', i, 'max'], reason, allowed: `max ${min} or more, or min ${max} or less` }];
    }
    const within = usual >= min && usual <= max;
    return within ? [] : [{ path: ['settings', i, 'default'], allowed: `${min} to ${max}` }];
  });
}

function unknown(
  path: readonly PropertyKey[],
  ids: readonly string[],
  known: ReadonlySet<string>,
): readonly CrossFault[] {
  return ids.flatMap((id, i) => one([...path, i], id, known));
}

function one(path: readonly PropertyKey[], id: string, known: ReadonlySet<string>): readonly CrossFault[] {
  return known.has(id) ? [] : [{ path, allowed: `one of: ${[...known].join(', ')}` }];
}

function patterns(routine: Routine): readonly CrossFault[] {
  return routine.registration.references.flatMap(({ pattern, example }, i) => {
    const path = ['registration', 'references', i];
    const regex = compiled(pattern);
    if (regex === undefined) return [{ path: [...path, 'pattern'], allowed: patternRule }];
    // An example can be mended only when the pattern is right.
    const fault = patternFault(pattern);
    if (fault !== undefined) return [{ path: [...path, 'pattern'], allowed: prefixRules[fault] }];
    return regex.test(example)
      ? []
      : [{ path: [...path, 'example'], allowed: `text that ${pattern} accepts` }];
  });
}

const prefixRule =
  'a fixed prefix of the system, in capital letters, and a running number, as in VC-\\d{5} or (?:IFO|VUX)-\\d{5}';
const prefixRules: Readonly<Record<PatternFault, string>> = {
  'day-of-birth': `${prefixRule}: never digits that can be a day of birth or a personal number, however they are parted`,
  'free-letters': `${prefixRule}: never letters that can be initials or a name`,
  'no-prefix': prefixRule,
  unreadable: `${prefixRule}: written with letters, digits, marks, \\d, {n} and choices, or it cannot be told what it takes`,
};

const mostOpenEnds = 4;
const patternRule = `a pattern without repeated groups, and with at most ${mostOpenEnds} parts of open length`;

/** Groups that repeat, and many parts of open length beside each other, can make a pattern take forever; no reference needs them. */
function compiled(pattern: string): RegExp | undefined {
  if (/\)[*+{]/.test(pattern) || /\\[1-9]/.test(pattern)) return undefined;
  const openEnds = pattern.replace(/\(\?/g, '(').match(/[*+?]|\{\d+,\d*\}/g) ?? [];
  if (openEnds.length > mostOpenEnds) return undefined;
  try {
    return new RegExp(`^(?:${pattern})$`, 'u');
  } catch {
    return undefined;
  }
}
