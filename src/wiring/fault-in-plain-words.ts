import { RoutineFaults } from '../adapters/routines/load-routines.js';

/**
 * What may be printed of a fault: its kind, its code and where it arose. The message of someone else's fault may repeat a key, a
 * header or what a person wrote; only routine files are told of in words, which are looked through already.
 */
export function faultInPlainWords(error: unknown): string {
  if (!(error instanceof Error)) return 'unknown fault';
  if (error instanceof RoutineFaults) return error.message;
  const { code } = error as { code?: unknown };
  const plain = typeof code === 'string' && /^[\w-]{1,40}$/.test(code) ? ` (${code})` : '';
  const frames = (error.stack ?? '').split('\n').filter((line) => /^ {4}at /.test(line));
  return [`${error.name}${plain}`, ...frames.slice(0, 8)].join('\n');
}
