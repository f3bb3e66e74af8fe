import { createHash } from 'node:crypto';
import { pagePolicy, termPage } from '../adapters/calendar/term-page.js';
import { writeIcal } from '../adapters/calendar/write-ical.js';
import type { CalendarDoor } from '../adapters/http/calendar-route.js';
import { holdsNumber } from '../domain/privacy/holds-number.js';
import { emptied } from '../domain/privacy/safe.js';
import { texts } from '../text/text.js';
import type { Deps } from '../usecases/deps.js';
import { RateLimit } from '../usecases/rate-limit.js';
import { openCalendar } from '../usecases/term/open-calendar.js';

const windowMs = 600_000;
const dayMs = 86_400_000;
/** Programmes ask once in some minutes at the most; a person with several of them does not come near it. */
const mostOfAddress = 30;
/** Addresses that lead to nothing, over all who ask, before unknown ones have to wait. */
const mostMisses = 300;

/** Reads a person's term and writes it as asked for; counts how often, in this instance. */
export function calendarDoor(deps: Deps, allowed: (tenantId: string) => boolean): CalendarDoor {
  const asked = new RateLimit(deps.clock, windowMs);
  const found = new RateLimit(deps.clock, dayMs);
  return async (secret, form) => {
    // The secret is kept nowhere, not even for counting.
    const hash = deps.ids.hash(secret);
    const isKnown = found.count(hash) > 0;
    if (asked.note(hash) > mostOfAddress || (!isKnown && asked.count(misses) >= mostMisses)) {
      return { kind: 'too-often' };
    }
    const opened = await openCalendar(deps, secret, allowed);
    if (opened === undefined) {
      asked.note(misses);
      return undefined;
    }
    found.note(hash);
    const { value: entries, rejected } = emptied(opened.entries, holdsNumber);
    for (const at of rejected) deps.log.error('calendar.held', { at });
    const text = texts[opened.locale];
    const body = form === 'ics' ? writeIcal(entries, text) : termPage(text.term.calendarName, entries, text);
    return {
      kind: 'file',
      body,
      mark: createHash('sha256').update(body).digest('base64url'),
      policy: pagePolicy,
    };
  };
}

/** No hash is as short. */
const misses = 'misses';
