import type { Bilingual } from '../model/person/locale.js';
import type { Exit, Stage } from '../life/reading/life-schema.js';
import { closings } from '../life/reading/life-schema.js';
import { caseLifeOf } from '../routine/definition/case-life.js';
import type { RoutineBook } from '../routine/definition/routine-book.js';
import type { Routine } from '../routine/definition/routine-schema.js';
import { closingWord, countedWords, exitWord, isDecidedBySomeone } from './counted.js';
import { spans } from './spans.js';

export type TableId =
  | 'cases'
  | 'type'
  | 'category'
  | 'party'
  | 'concerned'
  | 'outcome'
  | 'closing'
  | 'decided'
  | 'ended'
  | 'deadline';

/** Numbers that belong together, by the kinds that are counted; the total is the sum of the rows where one is given. */
export interface TableLayout {
  readonly id: TableId;
  readonly total?: string;
  readonly rows: readonly string[];
}

/** A kind of count with the routine's name of it, where it is the routine's. */
interface Named {
  readonly kind: string;
  readonly name: Bilingual;
}

/** The routine's versions, what is in force first: an older one may have had more. */
export function versionsFor({ all, versions }: RoutineBook, id: string): readonly Routine[] {
  const present = all.find((one) => one.id === id)?.version;
  const own = versions.filter((one) => one.id === id).sort((a, b) => b.version - a.version);
  return [
    ...own.filter(({ version }) => version === present),
    ...own.filter((one) => one.version !== present),
  ];
}

/** Every table has the same rows whatever has happened: a row that is missing would tell that there is none. */
export function layoutOf(versions: readonly Routine[]): readonly TableLayout[] {
  const kinds = (named: readonly Named[]) => [...new Set(named.map(({ kind }) => kind))];
  const spanned = (word: string) => spans.map(({ id }) => `${word}.${id}`);
  const closes = exitsOf(versions).some(({ exit }) => exit.closesTo !== undefined);
  const hasLate = versions.some((one) => caseLifeOf(one).late !== undefined);
  const hasPlaces = versions.some((one) => caseLifeOf(one).stages.some(({ places }) => places !== undefined));
  return [
    {
      id: 'cases',
      rows: [
        'registered',
        ...(hasLate ? [countedWords.late] : []),
        countedWords.carried,
        'withdrawn',
        ...(hasPlaces ? [countedWords.began] : []),
      ],
    },
    { id: 'type', total: 'registered', rows: kinds(typesOf(versions)) },
    { id: 'category', rows: kinds(categoriesOf(versions)) },
    { id: 'party', total: 'registered', rows: kinds(partiesOf(versions, 'party')) },
    { id: 'concerned', rows: kinds(partiesOf(versions, 'concerned')) },
    { id: 'outcome', total: 'exits', rows: kinds(outcomesOf(versions)) },
    ...(closes ? [{ id: 'closing', total: 'closed', rows: closings.map(closingWord) } as const] : []),
    { id: 'decided', total: 'decided', rows: spanned('first') },
    { id: 'ended', total: 'ended', rows: spanned('end') },
    { id: 'deadline', total: 'deadlines', rows: [countedWords.inTime, countedWords.tooLate] },
  ];
}

/** What the routine calls a kind of count; undefined for the program's own kinds. */
export function kindName(versions: readonly Routine[], kind: string): Bilingual | undefined {
  const all = [
    ...typesOf(versions),
    ...categoriesOf(versions),
    ...partiesOf(versions, 'party'),
    ...partiesOf(versions, 'concerned'),
    ...outcomesOf(versions),
  ];
  return all.find((one) => one.kind === kind)?.name;
}

function typesOf(versions: readonly Routine[]): readonly Named[] {
  const all = versions.flatMap(({ registration }) => registration.caseTypes);
  return all.map(({ id, name }) => ({ kind: `type.${id}`, name }));
}

function categoriesOf(versions: readonly Routine[]): readonly Named[] {
  const all = versions.flatMap(({ registration }) => registration.categories);
  return all.map(({ id, name }) => ({ kind: `category.${id}`, name }));
}

function partiesOf(versions: readonly Routine[], as: 'party' | 'concerned'): readonly Named[] {
  const all = versions.flatMap(({ parties }) => parties);
  return all.map(({ id, name }) => ({ kind: `${as}.${id}`, name }));
}

/** What people decide of a case that is known, and that does not close it: that is counted by what it closes to. */
function outcomesOf(versions: readonly Routine[]): readonly Named[] {
  const closing = new Set(
    exitsOf(versions).flatMap(({ stage, exit }) =>
      exit.closesTo === undefined ? [] : [exitWord(stage.id, exit.id)],
    ),
  );
  return exitsOf(versions)
    .filter(({ stage, exit }) => stage.unannounced !== true && exit.to !== stage.id)
    .filter(({ exit }) => isDecidedBySomeone(exit))
    .map(({ stage, exit }) => ({ kind: exitWord(stage.id, exit.id), stage, exit }))
    .filter(({ kind }) => !closing.has(kind))
    .map(({ kind, stage, exit }, _, all) => ({
      kind,
      name: all.some((one) => one.kind !== kind && isSameName(one.exit.name, exit.name))
        ? { sv: `${stage.name.sv}: ${exit.name.sv}`, en: `${stage.name.en}: ${exit.name.en}` }
        : exit.name,
    }));
}

function isSameName(one: Bilingual, other: Bilingual): boolean {
  return one.sv === other.sv || one.en === other.en;
}

function exitsOf(versions: readonly Routine[]): readonly { readonly stage: Stage; readonly exit: Exit }[] {
  return versions
    .flatMap((one) => caseLifeOf(one).stages)
    .flatMap((stage) => stage.exits.map((exit) => ({ stage, exit })));
}

/** Outcomes that lead to a stage as described. */
export function outcomesTo(
  versions: readonly Routine[],
  isWanted: (stage: Stage) => boolean,
): readonly string[] {
  const known = new Set(outcomesOf(versions).map(({ kind }) => kind));
  const wanted = versions
    .flatMap((one) => caseLifeOf(one).stages)
    .filter(isWanted)
    .map(({ id }) => id);
  const kinds = exitsOf(versions)
    .filter(({ exit }) => wanted.includes(exit.to))
    .map(({ stage, exit }) => exitWord(stage.id, exit.id));
  return [...new Set(kinds)].filter((kind) => known.has(kind));
}
