import { z } from 'zod';

const text = z.string();
const command = z.looseObject({
  title: text.optional(),
  description: text.optional(),
  type: text.optional(),
  prompt: text.optional(),
});
const commandList = z.looseObject({ scopes: z.array(text), commands: z.array(command) });
const named = z.looseObject({ short: text.optional(), full: text.optional() });

/** What the rules read of a manifest; what is missing or of another kind is the schema's to find. */
export const manifestShape = z.looseObject({
  $schema: text.optional(),
  manifestVersion: text,
  version: text,
  id: text,
  developer: z.looseObject({
    name: text.optional(),
    websiteUrl: text.optional(),
    privacyUrl: text.optional(),
    termsOfUseUrl: text.optional(),
  }),
  name: named,
  description: named,
  localizationInfo: z
    .looseObject({
      defaultLanguageTag: text,
      additionalLanguages: z.array(z.looseObject({ languageTag: text, file: text })).default([]),
    })
    .optional(),
  icons: z.looseObject({ color: text, outline: text }),
  bots: z
    .array(
      z.looseObject({
        botId: text,
        scopes: z.array(text).default([]),
        commandLists: z.array(commandList).default([]),
      }),
    )
    .default([]),
  defaultInstallScope: text.optional(),
  validDomains: z.array(text).default([]),
});
export type Manifest = z.output<typeof manifestShape>;

/** What goes into the zip, before it is packed. */
export interface PackageFiles {
  readonly manifest: Manifest;
  /** By file. */
  readonly languages: Readonly<Record<string, Readonly<Record<string, string>>>>;
  readonly pictures: Readonly<Record<string, Uint8Array>>;
  /** True for words that the bot carries out. */
  readonly understands: (words: string) => boolean;
  /** Made for looking at: it has no bot and no addresses yet. */
  readonly isDraft: boolean;
}

/** What Teams refuses, or shows wrong, though Microsoft's schema lets it pass. */
export interface PackageRule {
  readonly id: string;
  readonly why: string;
  /** Where it is broken. */
  readonly faults: (files: PackageFiles) => readonly string[];
}

/** Every text of the manifest that a language file may give in another language, by its key. */
export function textsOf({ name, description, bots }: Manifest): Readonly<Record<string, string>> {
  const all: [string, string | undefined][] = [
    ['name.short', name.short],
    ['name.full', name.full],
    ['description.short', description.short],
    ['description.full', description.full],
    ...bots.flatMap(({ commandLists }, bot) =>
      commandLists.flatMap(({ commands }, list) =>
        commands.flatMap((one, at) =>
          (['title', 'description', 'prompt'] as const).map((part): [string, string | undefined] => [
            `bots[${bot}].commandLists[${list}].commands[${at}].${part}`,
            one[part],
          ]),
        ),
      ),
    ),
  ];
  return Object.fromEntries(all.filter((entry): entry is [string, string] => entry[1] !== undefined));
}
