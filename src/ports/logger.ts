/** Codes, ids and counts only; never names, typed text, tokens or addresses. */
export type LogFields = Readonly<Record<string, string | number | boolean>>;

export interface Logger {
  debug(event: string, fields?: LogFields): void;
  info(event: string, fields?: LogFields): void;
  warn(event: string, fields?: LogFields): void;
  error(event: string, fields?: LogFields): void;
}
