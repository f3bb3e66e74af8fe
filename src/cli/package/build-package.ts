import { readFile } from 'node:fs/promises';
import { type Zippable, zipSync } from 'fflate';
import { z } from 'zod';
import type { ChatCommand } from '../../surface/card/chat-command.js';
import { isUnderstood } from '../../surface/menu/say.js';
import { commandKeys, commandLists } from './command-lists.js';
import type { Developer } from './developer.js';
import { languageFaults, manifestFaults } from './official-faults.js';
import { manifestShape } from './package-files.js';
import { packageFaults } from './package-rules.js';

export interface PackageWishes {
  readonly appId: string;
  readonly version: string;
  readonly commands: readonly ChatCommand[];
  readonly developer: Developer;
  /** Made for looking at: it has no bot and no addresses yet. */
  readonly isDraft: boolean;
}

export type PackageOutcome =
  | { readonly kind: 'package'; readonly zip: Uint8Array }
  /** What Microsoft's schemas and the rules beyond them find wrong: file, path, rule. */
  | { readonly kind: 'faults'; readonly faults: readonly string[] };

const folder = new URL('../../../appPackage/', import.meta.url);
const manifestFile = z.looseObject({ bots: z.tuple([z.looseObject({})]) });
const languageFile = z.record(z.string(), z.string());
/** Zip knows no earlier time; a fixed one makes the same input the same file. */
const fixedTime = '1980-01-01T12:00:00';

/** The app package: manifest, English beside Swedish, and icons; judged by the official schemas without a network. */
export async function buildPackage(wishes: PackageWishes): Promise<PackageOutcome> {
  const { appId, version, commands, developer, isDraft } = wishes;
  const manifest = manifestFile.parse(await json('manifest.json'));
  const [bot] = manifest.bots;
  const swedish = commandLists(commands, 'sv');
  const bots = [{ ...bot, botId: appId, commandLists: swedish }];
  const whole = { ...manifest, id: appId, version, developer, bots };
  const english = {
    ...languageFile.parse(await json('en.json')),
    ...commandKeys(commandLists(commands, 'en')),
  };
  const pictures = { 'color.png': await read('color.png'), 'outline.png': await read('outline.png') };
  const faults = [...(await manifestFaults(whole)), ...(await languageFaults('en.json', english))];
  if (faults.length > 0) return { kind: 'faults', faults };
  const refused = packageFaults({
    manifest: manifestShape.parse(whole),
    languages: { 'en.json': english },
    pictures,
    understands: (words) => isUnderstood(commands, words),
    isDraft,
  });
  if (refused.length > 0) return { kind: 'faults', faults: refused };
  const files: Zippable = {
    'manifest.json': bytes(whole),
    'en.json': bytes(english),
    ...pictures,
  };
  return { kind: 'package', zip: zipSync(files, { mtime: fixedTime, level: 9 }) };
}

async function read(name: string): Promise<Uint8Array> {
  return new Uint8Array(await readFile(new URL(name, folder)));
}

async function json(name: string): Promise<unknown> {
  return JSON.parse(await readFile(new URL(name, folder), 'utf8')) as unknown;
}

function bytes(content: object): Uint8Array {
  return new TextEncoder().encode(`${JSON.stringify(content, null, 2)}\n`);
}
