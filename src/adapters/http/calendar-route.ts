import type { RequestHandler } from 'express';
import { faultName } from '../../ports/fault.js';
import type { Logger } from '../../ports/logger.js';

/** As a file of iCalendar, or as a page to print. */
export type CalendarForm = 'ics' | 'html';

export interface CalendarFile {
  readonly kind: 'file';
  readonly body: string;
  /** Changes with the content and with nothing else. */
  readonly mark: string;
  /** What a page may load and run. */
  readonly policy: string;
}

/** What an address leads to; undefined where it leads to nothing, whatever the reason. */
export type CalendarDoor = (
  secret: string,
  form: CalendarForm,
) => Promise<CalendarFile | { readonly kind: 'too-often' } | undefined>;

const types: Readonly<Record<CalendarForm, string>> = {
  ics: 'text/calendar; charset=utf-8',
  html: 'text/html; charset=utf-8',
};

/** Seconds after which one may ask again. */
const waitAfterTrouble = 300;

/**
 * Calendars by secret address. One that leads to nothing gets the answer of any path that is not there. The path is a
 * secret: it stands in no log line and in no answer.
 */
export function calendarRoute(door: CalendarDoor, log: Logger): RequestHandler<{ readonly file: string }> {
  return async ({ params, headers }, response, next) => {
    const [, secret, form] = /^([a-z]{60})\.(ics|html)$/.exec(params.file) ?? [];
    if (secret === undefined || (form !== 'ics' && form !== 'html')) return next();
    const trouble = (status: number) => {
      response.status(status).set('Retry-After', String(waitAfterTrouble)).end();
    };
    try {
      const found = await door(secret, form);
      if (found === undefined) return next();
      if (found.kind === 'too-often') return trouble(429);
      response.set({
        'Content-Type': types[form],
        'Content-Security-Policy': found.policy,
        // Asked again each time, with the mark: a move shows at the next refresh.
        'Cache-Control': 'private, no-cache',
        ETag: `"${found.mark}"`,
        'Referrer-Policy': 'no-referrer',
        'X-Content-Type-Options': 'nosniff',
        'X-Robots-Tag': 'noindex',
      });
      // The framework's own comparison is left out where the one who asks also says `no-cache`.
      if (knows(headers['if-none-match'], found.mark)) response.status(304).end();
      else response.send(found.body);
    } catch (error) {
      // A programme that is told of trouble keeps what it has; an empty calendar would take it away.
      log.warn('calendar.failed', { code: faultName(error) });
      trouble(503);
    }
  };
}

/** The header names the mark among those that the one who asks has. */
function knows(header: string | undefined, mark: string): boolean {
  const known = (header ?? '').split(',').map((one) => one.trim().replace(/^W\//, ''));
  return known.includes('*') || known.includes(`"${mark}"`);
}
