import { readFile } from 'node:fs/promises';
import type { ServerResponse } from 'node:http';
import { createRequire } from 'node:module';
import { extname, join } from 'node:path';
import { sendJson } from '../http/json-http.js';

const types: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
};

const policy =
  "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data: https:; connect-src 'self'; " +
  "base-uri 'none'; form-action 'none'; frame-ancestors 'none'";

const pageFolder = join(import.meta.dirname, '../page');

/** The renderer of cards, from the installed package, so that the page needs no internet. */
function rendererFile(): string {
  return createRequire(import.meta.url).resolve('adaptivecards/dist/adaptivecards.min.js');
}

/** Only names that files of the page folder have: small letters and hyphens, one dot, at most one folder. */
export async function servePageFile(response: ServerResponse, path: string): Promise<void> {
  const name = path === '/' ? 'index.html' : path.slice(1);
  if (!/^(?:[a-z-]+\/)?[a-z-]+\.(html|css|js)$/.test(name))
    return sendJson(response, 404, { error: 'not-found' });
  const file = name === 'adaptivecards.js' ? rendererFile() : join(pageFolder, name);
  try {
    const body = await readFile(file);
    response.writeHead(200, {
      'content-type': types[extname(name)] ?? 'text/plain',
      'content-security-policy': policy,
      'x-content-type-options': 'nosniff',
      'referrer-policy': 'no-referrer',
      'cache-control': 'no-cache',
    });
    response.end(body);
  } catch {
    sendJson(response, 404, { error: 'not-found' });
  }
}
