import { RestError } from '@azure/data-tables';
import { StorageUnavailable } from '../../../ports/storage-unavailable.js';

/** Whoever presses is answered before; what is done without anybody waiting may take longer. */
const timeoutMilliseconds = 6000;

/** The client's own errors are known by name alone: its packages may each carry a class of their own. */
const ofTheClient = new Set(['RestError', 'AggregateAuthenticationError']);

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

/** True for an answer with one of the statuses; never when it is the table or the queue itself that is not there. */
export function isStatus(error: unknown, ...statuses: readonly number[]): boolean {
  if (!(error instanceof Error) || isStoreMissing(error)) return false;
  return statuses.includes((error as { statusCode?: number }).statusCode ?? 0);
}

/**
 * A table that is gone is not a row that is gone: taken for one, it would answer "no such group" and let the tick throw
 * away what is due.
 */
function isStoreMissing(error: Error): boolean {
  const { code, details } = error as { code?: unknown; details?: { errorCode?: unknown } };
  // Where the code stands depends on the operation: in the header, in the error, or in the body that is the message.
  const told = [code, details?.errorCode, error.message].map(String).join(' ');
  return /\b(Table|Queue)(NotFound|BeingDeleted)\b/.test(told);
}

function awayCode(error: unknown): string | undefined {
  if (!(error instanceof Error)) return undefined;
  if (isStoreMissing(error)) return 'table-missing';
  const { statusCode, code } = error as RestError;
  if (statusCode !== undefined) {
    const away = statusCode >= 500 || [401, 403, 408, 429].includes(statusCode);
    return away ? String(statusCode) : undefined;
  }
  // No status: the request never got an answer.
  return error instanceof RestError || ofTheClient.has(error.name) ? (code ?? 'no-answer') : undefined;
}
