import { readdirSync, readFileSync } from 'node:fs';

interface Named {
  readonly name: { readonly sv: string; readonly en: string };
}

/** Who is meant, as the file writes it: all that is given must hold. */
export interface WhoText {
  readonly roles?: readonly string[];
  readonly parties?: readonly string[];
  readonly unit?: 'registering' | 'concerned' | 'receiving' | 'responsible';
  readonly owner?: true;
  readonly level?: true;
}

interface TaskText extends Named {
  readonly id: string;
  readonly who: WhoText;
  readonly each?: 'unit';
  readonly chase?: readonly { readonly tell: WhoText }[];
}

export interface ExitText extends Named {
  readonly id: string;
  readonly to: string;
  readonly who?: WhoText;
  readonly tell?: readonly WhoText[];
}

export interface StageText extends Named {
  readonly id: string;
  readonly agenda?: object;
  readonly unannounced?: true;
  readonly responsible?: 'registering' | 'receiving';
  readonly seenBy?: readonly WhoText[];
  readonly tasks?: readonly TaskText[];
  readonly exits?: readonly ExitText[];
}

export interface LifeText {
  readonly id: string;
  readonly about: 'case' | 'report' | 'group';
  readonly seenBy?: readonly WhoText[];
  readonly stateSeenBy?: readonly WhoText[];
  readonly stages: readonly StageText[];
}

/** A routine's file as it is written, without what the program makes of it. */
export interface FileText {
  readonly id: string;
  readonly version: number;
  readonly roles: Readonly<Record<string, { readonly speaksFor?: 'unit' }>>;
  readonly registration: { readonly categories: readonly Named[] };
  readonly timerEventListeners: readonly {
    readonly tells: string;
    readonly roles?: readonly string[];
    readonly parties?: readonly string[];
  }[];
  readonly lives: readonly LifeText[];
}

/** With the names of systems, forms and laws that its sentences ask for as `{id}`. */
function named(text: string): FileText {
  const { names = [] } = JSON.parse(text) as {
    readonly names?: readonly (Named & { readonly id: string })[];
  };
  const filled = names.reduce((all, { id, name }) => all.replaceAll(`{${id}}`, name.sv), text);
  return JSON.parse(filled) as FileText;
}

function filesIn(folder: string): readonly FileText[] {
  return readdirSync(folder)
    .filter((name) => name.endsWith('.json') && name !== 'published.json')
    .map((name) => named(readFileSync(`${folder}/${name}`, 'utf8')));
}

/** Every version that is shipped. */
export const shippedFiles: readonly FileText[] = [
  ...filesIn('src/routines'),
  ...filesIn('src/routines/versions'),
];

/** @throws Error for a version that no file tells of */
export function fileOf(files: readonly FileText[], id: string, version: number): FileText {
  const found = files.find((one) => one.id === id && one.version === version);
  if (found === undefined) throw new Error(`no file tells of ${id} ${version}`);
  return found;
}

export function livesAbout({ lives }: FileText, about: LifeText['about']): readonly LifeText[] {
  return lives.filter((life) => life.about === about);
}

/** What the file says of cases and of what is done in them: none of it stands in a channel. */
export function saidOfCases(file: FileText): readonly string[] {
  const stages = livesAbout(file, 'case').flatMap((life) => life.stages);
  const named = stages.flatMap(({ tasks = [], exits = [] }) => [...tasks, ...exits]);
  return [...stages, ...named, ...file.registration.categories].flatMap(({ name }) => [name.sv, name.en]);
}
