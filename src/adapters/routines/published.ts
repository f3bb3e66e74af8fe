import { createHash } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';
import type { Routine } from '../../domain/routine/definition/routine-schema.js';

/** Beside the routine files: of each published version the hash of its content; `draft` while it may still change. */
export const publishedFile = 'published.json';

const schema = z.record(z.string(), z.record(z.string(), z.union([z.literal('draft'), z.hex().length(64)])));
export type Published = z.infer<typeof schema>;

/** Nothing where the folder keeps no record. @throws when the record cannot be read: no change may pass unseen */
export function readPublished(folder: string): Published {
  const path = join(folder, publishedFile);
  if (!existsSync(path)) return {};
  const parsed = schema.safeParse(JSON.parse(readFileSync(path, 'utf8')));
  if (!parsed.success) throw new Error(`${publishedFile} is no record of published versions`);
  return parsed.data;
}

/** What is allowed instead, where the file of a published version has another content than was published. */
export function publishedFaults(
  published: Published,
  { id, version }: Pick<Routine, 'id' | 'version'>,
  hash: string,
): readonly string[] {
  const recorded = published[id]?.[version];
  if (recorded === undefined || recorded === 'draft' || recorded === hash) return [];
  return [
    `raise version to ${version + 1}, and keep the former file as versions/${id}-${version}.json: a published version never changes`,
  ];
}

/** Of the content, however the file is laid out; which schema an editor reads is no content. */
export function contentHash(json: unknown): string {
  return createHash('sha256')
    .update(JSON.stringify(inOrder(json, 0)))
    .digest('hex');
}

function inOrder(value: unknown, depth: number): unknown {
  if (Array.isArray(value)) return value.map((one) => inOrder(one, depth + 1));
  if (typeof value !== 'object' || value === null) return value;
  const entries = Object.entries(value)
    .filter(([key]) => depth > 0 || key !== '$schema')
    .sort(([a], [b]) => (a < b ? -1 : 1));
  return Object.fromEntries(entries.map(([key, inner]) => [key, inOrder(inner, depth + 1)]));
}

/** True for a version that a record beside the files has the content of, and that is no draft. */
export function isPublished(
  folders: readonly string[],
  { id, version }: Pick<Routine, 'id' | 'version'>,
): boolean {
  return folders.some((folder) => (readPublished(folder)[id]?.[version] ?? 'draft') !== 'draft');
}
