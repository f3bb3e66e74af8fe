import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { AppManifestUtils, type TeamsManifest } from '@microsoft/app-manifest';
import { Ajv } from 'ajv';

const languageSchema =
  '@microsoft/app-manifest/build/json-schemas/teams/v1.29/MicrosoftTeams.Localization.schema.json';

/** What Microsoft's schema finds wrong in a manifest; the schema comes with the package, not over the network. */
export async function manifestFaults(manifest: object): Promise<readonly string[]> {
  const found = await AppManifestUtils.validateAgainstSchema(manifest as TeamsManifest);
  return found.map((fault) => `manifest.json: ${fault.trim()}`);
}

/** The same for a language file. Microsoft's tool cannot compile this schema: its patterns are no Unicode patterns. */
export async function languageFaults(file: string, content: object): Promise<readonly string[]> {
  const path = createRequire(import.meta.url).resolve(languageSchema);
  const { $schema: _draft, ...schema } = JSON.parse(await readFile(path, 'utf8')) as Record<string, unknown>;
  const check = new Ajv({
    allErrors: true,
    strict: false,
    unicodeRegExp: false,
    validateFormats: false,
  }).compile(schema);
  if (check(content)) return [];
  return (check.errors ?? []).map(({ instancePath, message, params }) =>
    [`${file}:`, instancePath, message, JSON.stringify(params)].filter((part) => part !== '').join(' '),
  );
}
