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

/** What an answer that is not 2xx says about the message. */
export function failureOfStatus(status: number, retryAfter: string | null): SendFailure {
  const code = `http-${status}`;
  if (status === 412 || status === 429) return { kind: 'not-delivered', code, ...wait(retryAfter) };
  if (status === 401) return { kind: 'credentials', code };
  if (status === 403 || status === 404) return { kind: 'unreachable', code };
  if (status === 408 || status === 409 || status >= 500) return { kind: 'ambiguous', code };
  return { kind: 'permanent', code };
}

function wait(retryAfter: string | null): { readonly retryAfterSeconds?: number } {
  const seconds = /^\d{1,5}$/.test(retryAfter ?? '') ? Number(retryAfter) : undefined;
  return seconds === undefined ? {} : { retryAfterSeconds: seconds };
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
