import { sendJson } from '../http/json-http.js';
import { answerPage, type PageParts } from './page-api.js';
import { servePageFile } from './page-files.js';

/** Puts the page and what it asks for on the stand-in's address. */
export function servePage(parts: PageParts): void {
  parts.standIn.serve(async (request, response, url) => {
    if (url.pathname.startsWith('/api/')) return answerPage(parts, request, response, url);
    if (request.method !== 'GET') return sendJson(response, 405, { error: 'method' });
    return servePageFile(response, url.pathname);
  });
}
