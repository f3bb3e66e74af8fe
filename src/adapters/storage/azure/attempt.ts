import { RestError } from '@azure/data-tables';
import { StorageUnavailable } from '../../../ports/storage-unavailable.js';

/** Teams waits 15 seconds for an answer, and one answer needs a few requests. */
const timeoutMilliseconds = 6000;

/** Runs one operation within its time; what comes from storage being away is told as that, without any key or value. */
export async function attempt<T>(operation: (signal: AbortSignal) => Promise<T>): Promise<T> {
  const signal = AbortSignal.timeout(timeoutMilliseconds);
  try {
    return await operation(signal);
  } catch (error) {
    if (signal.aborted) throw new StorageUnavailable('timeout');
    const code = awayCode(error);
    if (code !== undefined) throw new StorageUnavailable(code);
    throw error;
  }
}

export function isStatus(error: unknown, ...statuses: readonly number[]): boolean {
  return error instanceof Error && statuses.includes((error as { statusCode?: number }).statusCode ?? 0);
}

function awayCode(error: unknown): string | undefined {
  if (!(error instanceof Error)) return undefined;
  const { statusCode, code } = error as RestError;
  if (statusCode !== undefined) {
    const away = statusCode >= 500 || [401, 403, 408, 429].includes(statusCode);
    return away ? String(statusCode) : undefined;
  }
  // No status: the request never got an answer.
  const unanswered =
    error instanceof RestError || error.name === 'RestError' || error.name === 'AggregateAuthenticationError';
  return unanswered ? (code ?? 'no-answer') : undefined;
}
