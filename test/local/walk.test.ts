import { type Browser, chromium, type Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { loadRoutines } from '../../src/adapters/routines/load-routines.js';
import { createMemoryStore } from '../../src/adapters/storage/memory/memory-store.js';
import { allCommands } from '../../src/surface/commands/all-commands.js';
import { findPersonalData } from '../../src/domain/privacy/find-personal-data.js';
import { later } from '../../src/domain/calendar/dates/later.js';
import type { Instant } from '../../src/domain/calendar/dates/time.js';
import { type LocalMode, runLocal } from '../../src/local/run-local.js';
import { startBot } from '../../src/local/start-bot.js';
import { suggestionsOf } from '../../src/local/suggestions.js';
import { chromiumPath } from './chromium.js';
import { freePort } from './free-port.js';

const quiet = () => undefined;
const start = '2026-04-20T07:00:00.000Z' as Instant;

/** The product itself on the local page, as a municipality first meets it; each test goes on where the last one stopped. */
describe('someone who tries Samråd', () => {
  let browser: Browser;
  let page: Page;
  let mode: LocalMode;
  const faults: string[] = [];
  let waited = 0;

  beforeAll(async () => {
    const port = await freePort();
    const parts = {
      store: createMemoryStore(),
      routines: loadRoutines(),
      log: { debug: quiet, info: quiet, warn: quiet, error: quiet },
      locale: 'sv',
      holdsPersonalData: (text: string) => findPersonalData(text).length > 0,
    } as const;
    mode = await runLocal({
      settings: { port, locale: 'sv' },
      clock: {
        now: () => start,
        unmoved: () => later(start, waited / 1000),
        wait: async (milliseconds) => void (waited += milliseconds),
      },
      startBot: (at) => startBot(parts, at),
      suggestions: suggestionsOf(allCommands),
    });
    browser = await chromium.launch({
      executablePath: chromiumPath(),
      args: ['--no-sandbox', '--disable-gpu'],
    });
    page = await (await browser.newContext({ locale: 'sv-SE' })).newPage();
    page.setDefaultTimeout(8000);
    page.on('pageerror', (error) => faults.push(error.message));
    await page.goto(mode.url);
  });
  afterAll(async () => {
    await browser?.close();
    await mode?.close();
  });

  const card = () => page.locator('.card').last();
  const press = async (name: string) => await card().getByRole('button', { name, exact: true }).click();
  const be = async (name: RegExp) => await page.getByRole('button', { name }).first().click();
  const write = async (text: string) => {
    await page.getByPlaceholder(/Skriv till Samråd/).fill(text);
    await page.getByRole('button', { name: 'Skicka' }).click();
  };
  const step = async (n: number) => await card().getByText(`Steg ${n} av 6`).waitFor();

  it('registers a case as a caseworker, sees why the last day is that day, and gets a code', async () => {
    await be(/Karin Ek/);
    await write('anmäl ärende');
    await press('Nästa');
    await step(2);
    for (const box of await card().getByRole('checkbox').all()) await box.check();
    await press('Nästa');
    await step(3);
    await card().getByLabel('Habo vårdcentral').check();
    await card().getByLabel('Rätt ersättning').check();
    await press('Nästa');
    await step(4);
    await press('Nästa');
    await step(5);
    await press('Varför detta datum?');
    await card()
      .getByText(/6 arbetsdagar räknade bakåt/)
      .waitFor();
    await page.reload();
    await step(5);
    await press('Nästa');
    await step(6);
    await press('Anmäl');
    await card().getByText('Ärendet är anmält').waitFor();
    await card()
      .getByText(/utanför Samråd/)
      .waitFor();
  });

  it('answers as the representative, and the caseworker hears of it', async () => {
    await be(/Samir Haddad/);
    await card().getByText('Ett ärende berör din enhet').waitFor();
    await press('Jag har inte fått veta vem');
    await card()
      .getByText(/Tack! Svaret/)
      .waitFor();
    await be(/Karin Ek/);
    await card()
      .getByText(/Habo vårdcentral har inte fått veta vem/)
      .waitFor();
  });

  it('gets a calendar address, and opens what it leads to as a page', async () => {
    await write('kalender');
    await press('Skapa adress');
    await card().getByText('Din kalenderadress').waitFor();
    const address = await card().getByRole('textbox').inputValue();
    const calendar = await fetch(address);
    expect(calendar.headers.get('content-type')).toBe('text/calendar; charset=utf-8');
    const print = card().getByRole('link', { name: 'Öppna utskriftssidan' });
    const [opened] = await Promise.all([page.context().waitForEvent('page'), print.click()]);
    await opened.getByRole('cell', { name: 'Sista dag att anmäla' }).first().waitFor();
    expect(await opened.locator('svg rect.meeting').count()).toBeGreaterThan(1);
    await opened.close();
  });

  it('moves the clock to the draft, publishes, and sees the agenda in the channel, on a phone too', async () => {
    await page.locator('input[type="date"]').last().fill('2026-05-04');
    await page.getByRole('button', { name: 'Gå dit' }).click();
    await page
      .getByText(/måndag 4 maj 2026/)
      .first()
      .waitFor();
    await be(/Maria Lund/);
    await write('start');
    await card().getByText('Hej Maria!').waitFor();
    await card().getByRole('button', { name: 'Dagordning', exact: true }).last().click();
    await press('Publicera');
    await card()
      .getByText(/publiceras i kanalen/)
      .waitFor();
    await page.getByRole('button', { name: /Samverkansgrupp Habo/ }).click();
    await card().getByText('När ni behövs').waitFor();
    await page.setViewportSize({ width: 390, height: 844 });
    await card().getByText('När ni behövs').waitFor();
    // Also with unread marks in the lists, which have words for screen readers.
    expect(await page.evaluate('document.documentElement.scrollWidth - innerWidth')).toBe(0);
    expect(faults).toEqual([]);
  });

  it('sees on a phone who one is, however far along the row of people, after the page is loaded anew too', async () => {
    await be(/Eva/);
    const chosen = page.locator('#people button[aria-pressed="true"]', { hasText: 'Eva' });
    await chosen.waitFor();
    await page.reload();
    await chosen.waitFor();
    // The list is made anew at every change, and has no place on the page in between.
    const inSight = async () => {
      const box = await chosen.boundingBox();
      return box !== null && box.x >= 0 && box.x + box.width <= 390;
    };
    await expect.poll(inSight).toBe(true);
    expect(faults).toEqual([]);
  });
});
