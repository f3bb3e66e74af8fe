import { type Manifest, type PackageFiles, type PackageRule, textsOf } from './package-files.js';

/** Both languages of the package say the same, whole and clean. */
export const languageRules: readonly PackageRule[] = [
  {
    id: 'language-file',
    why: 'a file that is named and one that is in the package are the same',
    faults: ({ manifest, languages }) => {
      const named = languagesOf(manifest).map(({ file }) => file);
      const here = Object.keys(languages);
      return [
        ...named.filter((file) => !here.includes(file)),
        ...here.filter((file) => !named.includes(file)),
      ];
    },
  },
  {
    id: 'language-twice',
    why: 'each language once, and the first one not among the others',
    faults({ manifest }) {
      const first = manifest.localizationInfo?.defaultLanguageTag ?? '';
      const tags = [first, ...languagesOf(manifest).map(({ languageTag }) => languageTag)];
      const low = tags.map((tag) => tag.toLowerCase());
      return low.flatMap((tag, at) => (low.indexOf(tag) === at ? [] : [`localizationInfo ${tag}`]));
    },
  },
  {
    id: 'language-missing',
    why: 'every text of the manifest stands in the language file',
    faults: ({ manifest, languages }) =>
      perFile(languages, (texts) => Object.keys(textsOf(manifest)).filter((key) => !(key in texts))),
  },
  {
    id: 'language-leftover',
    why: 'a text of a language file stands for one of the manifest',
    faults: ({ manifest, languages }) =>
      perFile(languages, (texts) =>
        Object.keys(texts).filter((key) => key !== '$schema' && !(key in textsOf(manifest))),
      ),
  },
  {
    id: 'schema-of-other-language-version',
    why: 'the schema named is that of another version than the manifest',
    faults: ({ manifest: { manifestVersion }, languages }) =>
      perFile(languages, ({ $schema = '' }) =>
        $schema.includes(`/teams/v${manifestVersion}/`) ? [] : ['$schema'],
      ),
  },
  {
    id: 'text-unclean',
    why: 'a text that is not empty, without spaces around it, marks, control signs or what was to be filled in',
    faults: (files) =>
      everyText(files, (value) => !/^\S/.test(value) || !/\S$/.test(value) || unclean.test(value)),
  },
  {
    id: 'description-twice',
    why: 'the long description does not begin by saying the short one again',
    faults: (files) =>
      perTexts(files, (texts) => {
        const [short = '', full = ''] = [texts['description.short'], texts['description.full']];
        return short !== '' && full.toLowerCase().includes(short.toLowerCase()) ? ['description.full'] : [];
      }),
  },
  {
    id: 'words-not-understood',
    why: 'words that the bot carries out, whichever of them Teams puts in the message',
    faults: (files) =>
      perTexts(files, (texts) =>
        Object.entries(texts).flatMap(([key, words]) =>
          /\.(title|prompt)$/.test(key) && !files.understands(words) ? [key] : [],
        ),
      ),
  },
];

const unclean = /[<>\p{Cc}]|\{\{|\}\}|\$\{|\bTODO\b|lorem ipsum/u;

type Texts = Readonly<Record<string, string>>;

function languagesOf({ localizationInfo }: Manifest) {
  return localizationInfo?.additionalLanguages ?? [];
}

function perFile(
  languages: PackageFiles['languages'],
  faults: (texts: Texts) => readonly string[],
): readonly string[] {
  return Object.entries(languages).flatMap(([file, texts]) => faults(texts).map((key) => `${file} ${key}`));
}

/** In the manifest and in every language file. */
function perTexts(files: PackageFiles, faults: (texts: Texts) => readonly string[]): readonly string[] {
  return [...faults(textsOf(files.manifest)), ...perFile(files.languages, faults)];
}

function everyText(files: PackageFiles, isFault: (value: string) => boolean): readonly string[] {
  return perTexts(files, (texts) =>
    Object.entries(texts).flatMap(([key, value]) => (isFault(value) ? [key] : [])),
  );
}
