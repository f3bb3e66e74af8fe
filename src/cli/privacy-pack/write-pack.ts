import type { Routine } from '../../domain/routine/definition/routine-schema.js';
import type { DataProtection } from '../../text/data-protection.js';

/** Kinds of stored things and the paths of their fields. */
export type StoredFields = Readonly<Record<string, readonly string[]>>;

/**
 * The data-protection pack as Markdown.
 * @throws Error naming every stored kind and field that the texts do not tell about
 */
export function writePack(
  stored: StoredFields,
  routines: readonly Routine[],
  { locale, pack, fields }: DataProtection,
): string {
  const missing = Object.entries(stored).flatMap(([kind, paths]) => [
    ...(kind in pack.rows ? [] : [kind]),
    ...paths.filter((path) => meaning(fields, kind, path) === undefined).map((path) => `${kind}.${path}`),
  ]);
  if (missing.length > 0) throw new Error(pack.missing(missing.join(', ')));
  return [
    `# ${pack.title}`,
    pack.intro,
    `## ${pack.fieldsTitle}`,
    ...Object.entries(stored).flatMap(([kind, paths]) => chapterOf(kind, paths, { locale, pack, fields })),
    `## ${pack.periodsTitle}`,
    pack.periodsIntro,
    periodsOf(routines, { locale, pack, fields }),
    ...pack.chapters.flatMap(({ title, lines }) => [
      `## ${title}`,
      lines.map((line) => `- ${line}`).join('\n'),
    ]),
  ].join('\n\n');
}

function chapterOf(kind: string, paths: readonly string[], { pack, fields }: DataProtection) {
  const row = pack.rows[kind as keyof typeof pack.rows];
  const onlyFor: Readonly<Record<string, string>> = pack.onlyFor;
  const basis = withoutPeople.has(kind) ? pack.bases.none : pack.bases.task;
  const lines = paths.map((path) => {
    const only = onlyFor[`${kind}.${path}`];
    const what = meaning(fields, kind, path) ?? '';
    return `| \`${path}\` | ${what}${only === undefined ? '' : `. ${pack.onlyHere(only)}`} |`;
  });
  return [
    `### ${row.name}`,
    [
      `- ${pack.purpose}: ${row.purpose}`,
      `- ${pack.basis}: ${basis}`,
      `- ${pack.keep}: ${row.keep}`,
      `- ${pack.readers}: ${row.readers}`,
    ].join('\n'),
    [`| ${pack.field} | ${pack.what} |`, '| --- | --- |', ...lines].join('\n'),
  ];
}

/** Kinds without an id of anyone. */
const withoutPeople: ReadonlySet<string> = new Set(['unit', 'count', 'channel']);

function periodsOf(routines: readonly Routine[], { locale, pack }: DataProtection): string {
  const periods = Object.keys(pack.periods) as (keyof typeof pack.periods)[];
  return [
    `| ${[pack.routine, ...periods.map((period) => pack.periods[period])].join(' | ')} |`,
    `| ${['---', ...periods.map(() => '---')].join(' | ')} |`,
    ...routines.map(({ name, retention }) => {
      const days = periods.map((period) => String(retention[period]));
      return `| ${[name[locale], ...days].join(' | ')} |`;
    }),
  ].join('\n');
}

/** A field by its whole path; within a subject or a recipient by the last two parts. */
function meaning(fields: Readonly<Record<string, string>>, kind: string, path: string): string | undefined {
  return fields[`${kind}.${path}`] ?? fields[path.replace('recipients.', 'recipient.')];
}
