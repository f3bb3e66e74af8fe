import { type Browser, chromium, type Locator, type Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import type { Instant } from '../../src/domain/calendar/dates/time.js';
import { servePage } from '../../src/local/server/page-server.js';
import { createTeamsStandIn, type TeamsStandIn } from '../../src/local/stand-in/teams-stand-in.js';
import { TimeMachine } from '../../src/local/server/time-machine.js';
import { channel, people, startEchoBot, stillClock } from './echo-bot.js';
import { chromiumPath } from './chromium.js';

const suggestions = {
  sv: { chat: ['anmäl ärende'], channel: ['dagordning'] },
  en: { chat: ['register case'], channel: ['agenda'] },
};

let browser: Browser;
let bot: Awaited<ReturnType<typeof startEchoBot>>;
let teams: TeamsStandIn;
let page: Page;
let faults: string[];

beforeAll(async () => {
  browser = await chromium.launch({
    executablePath: chromiumPath(),
    args: ['--no-sandbox', '--disable-gpu'],
  });
  bot = await startEchoBot();
});
afterAll(async () => {
  await browser?.close();
  await bot?.close();
});

beforeEach(async () => {
  const clock = stillClock();
  teams = await createTeamsStandIn({ botUrl: bot.url, port: 0, people, channels: [channel], clock });
  let due = ['2026-05-12T06:00:00.000Z' as Instant];
  const time = new TimeMachine({
    clock,
    next: async (now) => due.find((at) => at > now),
    drain: async () => {
      if (due.every((at) => at > clock.now())) return;
      due = [];
      const chat = teams.conversations.find(`a:${people[0]?.objectId}`);
      if (chat !== undefined) teams.conversations.add(chat, { from: 'bot', text: 'En påminnelse' });
    },
    arrived: () => teams.conversations.posted,
  });
  servePage({ standIn: teams, time, morningOf: (date) => `${date}T06:00:00.000Z` as Instant, suggestions });
  faults = [];
  const context = await browser.newContext({ locale: 'sv-SE' });
  page = await context.newPage();
  page.setDefaultTimeout(6000);
  page.on('console', (message) => message.type() === 'error' && faults.push(message.text()));
  page.on('pageerror', (error) => faults.push(error.message));
  await page.goto(teams.url);
  await page.getByRole('button', { name: 'Karin Ek' }).waitFor();
});
afterEach(async () => {
  await page.context().close();
  await teams.close();
  expect(faults).toEqual([]);
});

const write = async (text: string) => {
  await page.getByRole('textbox', { name: /Skriv till Samråd/ }).fill(text);
  await page.getByRole('button', { name: 'Skicka' }).click();
};

const sendCard = (body: readonly object[]) => {
  const chat = teams.conversations.find(`a:${people[0]?.objectId}`);
  if (chat === undefined) throw new Error('no chat');
  const content = { type: 'AdaptiveCard', version: '1.5', body };
  const attachments = [{ contentType: 'application/vnd.microsoft.card.adaptive', content }];
  teams.conversations.add(chat, { from: 'bot', text: '', attachments });
};

const isWithin = async (one: Locator, around: Locator) => {
  const [inner, outer] = [await one.boundingBox(), await around.boundingBox()];
  if (inner === null || outer === null) return false;
  const fits = (at: number, size: number, from: number, room: number) =>
    at >= from && at + size <= from + room;
  return (
    fits(inner.x, inner.width, outer.x, outer.width) && fits(inner.y, inner.height, outer.y, outer.height)
  );
};

describe('the local page', () => {
  it('shows what is written and answered, with the card’s Markdown', async () => {
    await write('hej');
    await page.getByText('Du skrev hej').waitFor();
    expect(await page.locator('.card strong').textContent()).toBe('hej');
  });

  it('a press with an empty required field stays; a filled one goes on to the next step', async () => {
    await write('hej');
    await page.getByRole('button', { name: 'Nästa', exact: true }).click();
    await page.getByText('Skriv något.').waitFor();
    await page.getByLabel(/Varför/).fill('nyfiken');
    await page.getByRole('button', { name: 'Nästa', exact: true }).click();
    await page.getByText('Steg 2, echo.next: nyfiken').waitFor();
    await page.reload();
    await page.getByText('Steg 2, echo.next: nyfiken').waitFor();
  });

  it('an explanation unfolds in the card, and nothing is sent', async () => {
    await write('hej');
    await page.getByText('Du skrev hej').waitFor();
    const heard = bot.heard.length;
    await page.getByRole('button', { name: 'Mer', exact: true }).click();
    await page.getByText('Det här är varför.').waitFor();
    expect(bot.heard).toHaveLength(heard);
  });

  it('keeps what is typed in one card when another message arrives', async () => {
    await write('hej');
    await page.getByLabel(/Varför/).fill('halvskrivet');
    await page.getByRole('button', { name: '+ 1 dag' }).click();
    await page.getByText('En påminnelse').waitFor();
    expect(await page.getByLabel(/Varför/).inputValue()).toBe('halvskrivet');
  });

  it('keeps what is chosen in one card when another has the same question', async () => {
    const choices = ['På plats', 'Digitalt'].map((title) => ({ title, value: title }));
    const ask = { type: 'Input.ChoiceSet', id: 'mode', style: 'expanded', label: 'Hur?', choices };
    for (let n = 0; n < 2; n += 1) sendCard([{ ...ask, value: 'På plats' }]);
    const first = page.getByRole('radio', { name: 'På plats' });
    await first.nth(1).waitFor();
    expect([await first.nth(0).isChecked(), await first.nth(1).isChecked()]).toEqual([true, true]);
  });

  it('shows the answer to what is written below a card that is longer than the window', async () => {
    const lines = Array.from({ length: 60 }, (_, n) => ({ type: 'TextBlock', text: `Rad ${n + 1}` }));
    sendCard(lines);
    await page.reload();
    await page.getByText('Rad 1', { exact: true }).waitFor();
    await write('hej');
    const answer = page.getByText('Du skrev hej');
    await answer.waitFor();
    expect(await isWithin(answer, page.locator('#messages'))).toBe(true);
  });

  it('takes nothing before it knows who is there: what is typed too early breaks nothing', async () => {
    let open = (): void => undefined;
    const opened = new Promise<void>((resolve) => (open = resolve));
    await page.route('**/api/state*', async (route) => {
      await opened;
      await route.continue();
    });
    await page.reload({ waitUntil: 'domcontentloaded' });
    const at = await page.locator('#words').boundingBox();
    await page.mouse.click((at?.x ?? 0) + 10, (at?.y ?? 0) + 10);
    await page.keyboard.type('för tidigt');
    await page.keyboard.press('Enter');
    expect(new URL(page.url()).search).toBe('');
    open();
    await write('hej');
    await page.getByText('Du skrev hej').waitFor();
    expect(await page.getByText('för tidigt').count()).toBe(0);
  });

  it('another person sees the channel post with an unread mark, but not a private answer', async () => {
    await page.getByRole('button', { name: /Samverkan Habo/ }).click();
    await write('hej');
    await page.getByLabel(/Varför/).fill('hemligt');
    await page.getByRole('button', { name: 'Nästa', exact: true }).click();
    await page.getByText('Bara du ser detta').waitFor();
    await page.getByRole('button', { name: /Lena Åberg.*2 olästa/ }).click();
    await page.getByText('Du skrev hej').waitFor();
    expect(await page.getByText('hemligt').count()).toBe(0);
    await page.getByText('Kan inte chatta med Samråd').waitFor();
  });

  it('opens the private dialog from the channel and shows its closing word', async () => {
    await page.getByRole('button', { name: /Samverkan Habo/ }).click();
    await write('hej');
    await page.getByRole('button', { name: 'Privat' }).click();
    const dialog = page.getByRole('dialog', { name: 'Privat' });
    await dialog.getByLabel(/Varför/).fill('för att');
    await dialog.getByRole('button', { name: 'Svara' }).click();
    await page.getByText('Tack, för att').waitFor();
    expect(await dialog.isVisible()).toBe(false);
  });

  it('moves the clock to the next reminder and says what arrived', async () => {
    await page.getByText('Nästa händelse: tisdag 12 maj kl. 08.00').waitFor();
    await page.getByRole('button', { name: 'Till nästa påminnelse' }).click();
    await page.getByText('Ett nytt meddelande.').waitFor();
    await page.getByText('Inget är planerat.').waitFor();
    expect(await page.locator('#now-date').textContent()).toBe('tisdag 12 maj 2026');
  });

  it('refuses a date that is past and goes to one that is to come', async () => {
    await page.getByLabel('Till ett datum').fill('2026-06-01');
    await page.getByRole('button', { name: 'Gå dit' }).click();
    await page.getByText('måndag 1 juni 2026').waitFor();
  });

  it('speaks English when asked', async () => {
    await page.getByLabel('Språk').selectOption('en');
    await page.getByRole('button', { name: 'To the next reminder' }).waitFor();
    expect(await page.locator('html').getAttribute('lang')).toBe('en');
    await page.getByRole('button', { name: 'register case' }).click();
    await page.getByText('Du skrev register case').waitFor();
    expect(bot.heard.at(-1)?.locale).toBe('en-GB');
  });

  it('fits a phone: nothing scrolls sideways, and the clock opens and closes', async () => {
    await page.setViewportSize({ width: 390, height: 844 });
    await write('ett ganska långt meddelande som ska få plats på en telefon utan att sidan växer i sidled');
    await page.getByText(/Du skrev ett ganska/).waitFor();
    const overflow = () => page.evaluate('document.documentElement.scrollWidth - innerWidth');
    expect(await overflow()).toBeLessThanOrEqual(0);
    await page.getByRole('button', { name: /Klocka och tips/ }).click();
    await page.getByRole('button', { name: 'Till nästa påminnelse' }).waitFor();
    expect(await overflow()).toBeLessThanOrEqual(0);
    await page.getByRole('button', { name: 'Stäng' }).click();
    expect(await page.getByRole('button', { name: 'Till nästa påminnelse' }).isVisible()).toBe(false);
  });

  it('says so when Samråd does not answer', async () => {
    const deaf = await createTeamsStandIn({
      botUrl: 'http://127.0.0.1:1/api/messages',
      port: 0,
      people,
      channels: [channel],
      clock: stillClock(),
    });
    const time = new TimeMachine({
      clock: stillClock(),
      next: async () => undefined,
      drain: async () => undefined,
      arrived: () => 0,
    });
    servePage({ standIn: deaf, time, morningOf: () => undefined, suggestions });
    await page.goto(deaf.url);
    await write('hej');
    await page.getByText('Samråd svarar inte.').waitFor();
    await page.goto('about:blank');
    await deaf.close();
  });
});
