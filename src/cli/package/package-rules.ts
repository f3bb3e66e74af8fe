import { isWhiteOnNothing, readPicture } from './picture.js';
import { addressRules } from './address-rules.js';
import { languageRules } from './language-rules.js';
import type { Manifest, PackageFiles, PackageRule } from './package-files.js';

const leastVersion = [1, 29] as const;
const nobody = '00000000-0000-0000-0000-000000000000';

/** Where the condition does not hold; undefined when it does. */
const unless = (holds: boolean, at: string): readonly string[] => (holds ? [] : [at]);

const manifestRules: readonly PackageRule[] = [
  {
    id: 'version-too-old',
    why: `prompt starters and channel features need version ${leastVersion.join('.')} of the manifest or later`,
    faults: ({ manifest }) => unless(isAtLeast(manifest.manifestVersion), 'manifestVersion'),
  },
  {
    id: 'schema-of-other-version',
    why: 'the schema named is that of another version of the manifest',
    faults: ({ manifest: { $schema = '', manifestVersion } }) =>
      unless($schema.includes(`/teams/v${manifestVersion}/`), '$schema'),
  },
  {
    id: 'channel-types',
    why: 'not allowed from version 1.25 on; supportsChannelFeatures has taken its place',
    faults: ({ manifest }) => unless(!('supportedChannelTypes' in manifest), 'supportedChannelTypes'),
  },
  {
    id: 'channel-features',
    why: 'a bot for teams says "tier1", or it is not let into shared and private channels',
    faults: ({ manifest }) =>
      unless(
        !scopesOf(manifest).includes('team') || manifest['supportsChannelFeatures'] === 'tier1',
        'supportsChannelFeatures',
      ),
  },
  {
    id: 'package-name',
    why: 'not used any more',
    faults: ({ manifest }) => unless(!('packageName' in manifest), 'packageName'),
  },
  {
    id: 'app-id',
    why: 'the app id of a real bot, the same in both places',
    faults: ({ manifest: { id, bots }, isDraft }) => [
      ...unless(isDraft || id !== nobody, 'id'),
      ...bots.flatMap(({ botId }, at) => unless(botId === id, `bots[${at}].botId`)),
    ],
  },
  {
    id: 'app-version',
    why: 'three whole numbers with points between them, as 1.2.3',
    faults: ({ manifest: { version } }) =>
      unless(/^(0|[1-9]\d*)(\.(0|[1-9]\d*)){2}$/.test(version), 'version'),
  },
  {
    id: 'install-scope',
    why: 'one of the places where the bot can be installed',
    faults: ({ manifest }) => {
      const { defaultInstallScope: scope } = manifest;
      return unless(scope === undefined || scopesOf(manifest).includes(scope), 'defaultInstallScope');
    },
  },
  {
    id: 'command-scopes',
    why: 'each place where the bot can be installed has one list of commands, and no other place has',
    faults: ({ manifest: { bots } }) =>
      bots.flatMap(({ scopes, commandLists }, at) => {
        const listed = commandLists.flatMap((list) => list.scopes);
        return unless([...listed].sort().join() === [...scopes].sort().join(), `bots[${at}].commandLists`);
      }),
  },
  {
    id: 'command-twice',
    why: 'stands twice in its list',
    faults: ({ manifest }) =>
      eachCommand(manifest).flatMap(({ at, title, others }) =>
        unless(others.filter((one) => one === title).length === 1, `${at}.title`),
      ),
  },
  {
    id: 'prompt-without-words',
    why: 'a prompt starter has words to send, and no other command has',
    faults: ({ manifest }) =>
      eachCommand(manifest).flatMap(({ at, type, prompt }) =>
        unless((type === 'prompt') === ((prompt ?? '') !== ''), `${at}.prompt`),
      ),
  },
];

const iconRules: readonly PackageRule[] = [
  {
    id: 'color-icon',
    why: 'a PNG of 192 × 192 points',
    faults: ({ manifest: { icons }, pictures }) => unless(isOfSize(pictures[icons.color], 192), icons.color),
  },
  {
    id: 'outline-icon',
    why: 'a PNG of 32 × 32 points',
    faults: ({ manifest: { icons }, pictures }) =>
      unless(isOfSize(pictures[icons.outline], 32), icons.outline),
  },
  {
    id: 'outline-colour',
    why: 'white alone, on nothing',
    faults: ({ manifest: { icons }, pictures }) => {
      const picture = readPicture(pictures[icons.outline] ?? new Uint8Array());
      return unless(picture === undefined || isWhiteOnNothing(picture), icons.outline);
    },
  },
];

export const packageRules: readonly PackageRule[] = [
  ...manifestRules,
  ...addressRules,
  ...languageRules,
  ...iconRules,
];

/** Each broken rule at each place. */
export function packageFaults(files: PackageFiles): readonly string[] {
  return packageRules.flatMap(({ id, why, faults }) => faults(files).map((at) => `${at}: ${why} (${id})`));
}

function isAtLeast(version: string): boolean {
  const [major = NaN, minor = NaN] = version.split('.').map(Number);
  return major > leastVersion[0] || (major === leastVersion[0] && minor >= leastVersion[1]);
}

function scopesOf({ bots }: Manifest): readonly string[] {
  return bots.flatMap(({ scopes }) => scopes);
}

function eachCommand({ bots }: Manifest) {
  return bots.flatMap(({ commandLists }, bot) =>
    commandLists.flatMap(({ commands }, list) =>
      commands.map((one, at) => ({
        ...one,
        at: `bots[${bot}].commandLists[${list}].commands[${at}]`,
        others: commands.map(({ title }) => title),
      })),
    ),
  );
}

function isOfSize(bytes: Uint8Array | undefined, size: number): boolean {
  const picture = readPicture(bytes ?? new Uint8Array());
  return picture?.width === size && picture.height === size;
}
