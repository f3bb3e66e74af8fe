import type { SendOutcome } from '../../../ports/messenger.js';

export type SendFailure = Exclude<SendOutcome, { readonly kind: 'sent' }>;

/** The request never left: no connection was made. */
const neverLeft = new Set([
  'ECONNREFUSED',
  'ENOTFOUND',
  'EAI_AGAIN',
  'EHOSTUNREACH',
  'ENETUNREACH',
  'UND_ERR_CONNECT_TIMEOUT',
  'CERT_HAS_EXPIRED',
  'ERR_TLS_CERT_ALTNAME_INVALID',
  'DEPTH_ZERO_SELF_SIGNED_CERT',
]);

/** Teams' words for a message or a chat that was deleted, under whichever status. */
const deletedCodes = new Set([
  'ActivityNotFoundInConversation',
  'MessageNotFound',
  'MessageDeleted',
  'ConversationNotFound',
]);

const longestWaitSeconds = 86_400;

/** What an answer that is not 2xx says about the message: the one place that reads a status. */
export function failureOfStatus(status: number, headers: Headers, error?: string): SendFailure {
  const code = `http-${status}`;
  if (status === 410 || (status < 500 && deletedCodes.has(error ?? ''))) return { kind: 'gone', code };
  if (status === 429) return { kind: 'not-delivered', code, tooMany: true, ...wait(headers) };
  if (status === 412) return { kind: 'not-delivered', code, ...wait(headers) };
  if (status === 401) return { kind: 'credentials', code };
  if (status === 403) return { kind: 'unreachable', code };
  if (status === 404) return { kind: 'unreachable', code, missing: true };
  if (status === 408 || status === 409 || status >= 500) return { kind: 'ambiguous', code };
  if (status === 413) return { kind: 'permanent', code, why: 'too-big' };
  return { kind: 'permanent', code, ...(status === 400 ? { why: 'not-understood' } : {}) };
}

/** Seconds, or a moment by the answer's own clock (RFC 9110, 10.2.3); what is neither, or longer than a day, says nothing. */
function wait(headers: Headers): { readonly retryAfterSeconds?: number } {
  const after = headers.get('retry-after') ?? '';
  const seconds = /^\d+$/.test(after) ? Number(after) : secondsBetween(headers.get('date') ?? '', after);
  return seconds <= longestWaitSeconds ? { retryAfterSeconds: Math.max(0, seconds) } : {};
}

/** Not a number where one of them is no moment. */
function secondsBetween(from: string, to: string): number {
  const [start, end] = [from, to].map((moment) => (/ GMT$/.test(moment) ? Date.parse(moment) : NaN));
  return ((end ?? NaN) - (start ?? NaN)) / 1000;
}

/** A connection that broke after the request may have left says nothing about whether the message stands. */
export function failureOfError(error: unknown): SendFailure {
  const code = codeOf(error);
  return neverLeft.has(code) ? { kind: 'not-delivered', code } : { kind: 'ambiguous', code };
}

function codeOf(error: unknown): string {
  const { cause, name } = error as { cause?: { code?: unknown }; name?: unknown };
  if (typeof cause?.code === 'string') return cause.code;
  return typeof name === 'string' ? name : 'unknown';
}
