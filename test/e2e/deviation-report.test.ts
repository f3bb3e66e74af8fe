import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Screen } from './screen.js';
import { commonSv } from '../../src/text/sv/common.js';
import { setUp } from './steps.js';
import { type Arrived, openTown, type Town } from './town.js';

const code = /R-[A-Z2-9]{7}/;
const codeOn = (screen: Screen) => code.exec(screen.said)?.[0] ?? '';
const event = 'Kallelsen till samverkansmötet kom samma dag som mötet.';
const proposal = 'Kallelser skickas senast en vecka före.';
const solution = 'Den som sammankallar skickar kallelsen en vecka före och ringer om något ändras.';
const texts = [event, proposal, solution];

/** Two units with a deputy manager each, a unit manager each, a third unit, and the controller. */
async function openUnits(): Promise<{ readonly town: Town; readonly groupId: string }> {
  const town = await openTown({ now: '2026-03-02T08:00:00.000Z' });
  await town.move('anna', 'Anna Berg');
  for (const [who, name] of [
    ['olle', 'Olle Sand'],
    ['ulf', 'Ulf Dahl'],
    ['maj', 'Maj Lind'],
    ['rut', 'Rut Sjö'],
    ['karin', 'Karin Ek'],
    ['stina', 'Stina Falk'],
  ] as const) {
    await town.move(who, name);
  }
  await town.move('eva', 'Eva North', { locale: 'en-GB' });
  await setUp(town, 'anna', {
    ...{ routine: 'internal-collaboration', known: 'Intern samverkan', ownUnit: 'ÄoF Funktionsnedsättning' },
    ...{ first: '2026-03-17', until: '2026-12-30' },
  });
  const [groupId = ''] = await town.store.people.groupsOf(town.keyOf('anna'));
  const admit = async (who: string, words: string, unit: string, role: string) => {
    const form = await town.say(who, words, 'channel');
    const place = { unit: form.choice('unit', unit), role: form.choice('role', role) };
    const [ask] = form.buttons;
    await town.press(who, form, ask?.title ?? '', place, 'channel');
    const yes = { groupId, person: town.keyOf(who), answer: 'yes' };
    await town.send('anna', 'members.decide-join', yes);
  };
  const deputy = 'Biträdande enhetschef';
  await admit('olle', 'gå med', 'IoF Vuxen', deputy);
  await admit('rut', 'gå med', 'IoF Barn och unga', deputy);
  await admit('ulf', 'gå med', 'IoF Vuxen', 'Enhetschef');
  await admit('maj', 'gå med', 'ÄoF Äldre', 'Enhetschef');
  await admit('karin', 'gå med', 'IoF Vuxen', 'Handläggare');
  await admit('stina', 'gå med', 'IoF Vuxen', 'Verksamhetscontroller');
  await admit('eva', 'join', 'ÄoF Äldre', 'Deputy unit manager');
  await town.until('2026-03-02', '10:00');
  return { town, groupId };
}

const filled = (form: Screen, more: Record<string, string> = {}) => ({
  'ask-units': form.choice('ask-units', 'ÄoF Äldre'),
  'ask-deviation-kind': 'meetings',
  'ask-event-date': '2026-02-27',
  'ask-event': event,
  'ask-proposal': proposal,
  ...more,
});

describe('a deviation report, from the unit that noticed it to the controller', () => {
  let town: Town;
  let groupId: string;
  let report: string;
  let began: number;
  const show = (who: string) => town.send(who, 'reports.show', { groupId, code: report });
  const toldSince = (from: number) =>
    town.arrived.slice(from).flatMap(({ to, updated }) => (updated ? [] : [to]));
  const rows = async () => (await town.store.ledger.snapshot(groupId))?.reports ?? [];

  beforeAll(async () => {
    ({ town, groupId } = await openUnits());
    began = town.arrived.length;
  });
  afterAll(() => town.close());

  it('is begun by a deputy manager or above, and by nobody below', async () => {
    const list = await town.say('olle', 'avvikelse');
    expect(list.said).toContain('Det finns inga rapporter som du har del i.');
    const below = await town.say('karin', 'avvikelse');
    expect(below.buttons.map(({ title }) => title)).not.toContain('Skriv avvikelserapport');
    const sort = { groupId, routine: 'internal-collaboration', life: 'deviation' };
    expect((await town.send('karin', 'reports.new', sort)).said).toContain(commonSv.notAllowed);
    const made = { ...sort, code: 'R-BCDFGH3' };
    expect((await town.send('karin', 'reports.begin', made)).title).toBe('Det gick inte');
    expect(await rows()).toEqual([]);
  });

  it('refuses a text that names someone without saying it back, and keeps the rest of what was filled in', async () => {
    const form = await town.press('olle', await town.say('olle', 'avvikelser'), 'Skriv avvikelserapport');
    expect(form.fields.get('ask-units')?.choices.map(({ title }) => title)).not.toContain('IoF Vuxen');
    for (const named of ['Klienten Sven Svensson fick vänta.', 'Det gällde 19121212-1212.']) {
      const again = await town.press(
        'olle',
        form,
        'Skicka till den andra enheten',
        filled(form, { 'ask-event': named }),
      );
      expect(again.said).toContain('Texten ser ut att innehålla en personuppgift');
      expect(JSON.stringify(again.card)).not.toMatch(/Svensson|19121212/);
      expect(again.fields.get('ask-proposal')?.value).toBe(proposal);
      expect(again.fields.get('ask-event-date')?.value).toBe('2026-02-27');
    }
    expect(await rows()).toEqual([]);
  });

  it('says what is missing at its field, and that nobody in the other unit is on the same level', async () => {
    const form = await town.press('olle', await town.say('olle', 'avvikelser'), 'Skriv avvikelserapport');
    const empty = await town.press(
      'olle',
      form,
      'Skicka till den andra enheten',
      filled(form, { 'ask-event': ' ' }),
    );
    expect(empty.said).toContain('Svara på frågan.');
    expect(empty.fields.get('ask-proposal')?.value).toBe(proposal);
    const long = filled(form, { 'ask-proposal': 'Så här kan vi göra. '.repeat(110) });
    expect((await town.press('olle', form, 'Skicka till den andra enheten', long)).said).toContain(
      'högst 2000 tecken',
    );
    const boss = await town.press('ulf', await town.say('ulf', 'avvikelser'), 'Skriv avvikelserapport');
    const alone = { 'ask-units': boss.choice('ask-units', 'IoF Barn och unga') };
    const nobody = await town.press('ulf', boss, 'Skicka till den andra enheten', filled(boss, alone));
    expect(nobody.said).toContain('finns ingen på din nivå');
    expect(await rows()).toEqual([]);
  });

  it('is sent once however often it is pressed, and tells the other unit on the same level alone', async () => {
    const form = await town.press('olle', await town.say('olle', 'avvikelser'), 'Skriv avvikelserapport');
    const from = town.arrived.length;
    const sent = await town.press('olle', form, 'Skicka till den andra enheten', filled(form));
    report = codeOn(sent);
    const twice = await town.press('olle', form, 'Skicka till den andra enheten', filled(form));
    expect(twice.said).toBe(sent.said);
    expect(await rows()).toHaveLength(1);
    await town.samrad.ticker.tick();
    expect(toldSince(from)).toEqual(['eva']);
    const told = town.last('eva');
    expect(told.title).toBe(`Deviation report ${report} waits for you: Step 2: joint solution`);
    expect(texts.filter((one) => JSON.stringify(told.card).includes(one))).toEqual([]);
  });

  it('is seen by the units concerned on its level; the coordinator and the controller see only where it is', async () => {
    for (const who of ['olle', 'eva']) expect((await show(who)).said).toContain(event);
    for (const who of ['anna', 'stina']) {
      const state = await show(who);
      expect(state.said).toContain('Du ser bara var rapporten är');
      expect(state.said).toContain('Dialog mellan enheterna');
      expect(state.said).not.toMatch(/IoF Vuxen|Olle Sand|Kallels/);
      const act = { groupId, code: report, visit: 1, revision: 1, task: 'joint-solution' };
      expect((await town.send(who, 'reports.open', act)).said).toContain(commonSv.notAllowed);
      expect((await town.send(who, 'reports.act', { ...act, 'ask-solution': solution })).said).toContain(
        commonSv.notAllowed,
      );
    }
    for (const who of ['rut', 'ulf', 'maj', 'karin']) {
      const unknown = await town.send(who, 'reports.show', { groupId, code: 'R-BCDFGH3' });
      expect((await show(who)).said, who).toBe(unknown.said);
      const act = { groupId, code: report, visit: 1, revision: 1, exit: 'withdraw' };
      expect((await town.send(who, 'reports.act', act)).said, who).toBe(unknown.said);
    }
  });

  it('is shown in no channel, not to those who see it either', async () => {
    for (const [verb, more] of [
      ['reports.list', {}],
      ['reports.show', { code: report }],
    ] as const) {
      const card = await town.send('olle', verb, { groupId, ...more }, 'channel');
      expect(card.said).toContain('Rapporter öppnas bara i din egen chatt');
      expect(card.said).not.toContain(report);
    }
  });

  it('is changed before it is signed, by one at a time: what the other had typed is kept beside what stands now', async () => {
    const step = await town.press('eva', await show('eva'), 'Answer');
    const edit = await town.press('olle', await show('olle'), 'Ändra svaret');
    const better = `${event} En enhet kom inte.`;
    expect((await town.press('olle', edit, 'Spara', { 'ask-event': better })).title).toBe('Sparat');
    const late = await town.press('eva', step, 'Save', { 'ask-solution': solution });
    expect(late.said).toContain('Someone has changed the report since you opened it');
    expect(late.said).toContain(better);
    expect(late.fields.get('ask-solution')?.value).toBe(solution);
    expect((await town.press('eva', late, 'Save', {})).title).toBe('Saved');
    expect((await show('olle')).said).toContain(solution);
  });

  it('is signed by each unit, and signed anew when something is changed after; through a restart', async () => {
    const sign = async (who: string, title: string, back: string) => {
      const form = await town.press(who, await show(who), title);
      expect(form.said).toContain(solution);
      return await town.press(who, form, back);
    };
    await sign('eva', 'Done', 'Signature – ÄoF Äldre');
    expect((await show('olle')).said).toMatch(/Underskrift – ÄoF Äldre\nGjort/);
    await town.restart();
    const from = town.arrived.length;
    const edit = await town.press('olle', await show('olle'), 'Ändra svaret');
    const better = { 'ask-proposal': 'Kallelser skickas senast två veckor före.' };
    expect((await town.press('olle', edit, 'Spara', better)).title).toBe('Sparat');
    await town.until('2026-03-02', '11:00');
    // What was agreed on has changed: step 2 waits again, and nobody has signed.
    expect(toldSince(from)).toEqual(['eva']);
    expect((await rows())[0]?.value.life.done.map(({ task }) => task)).toEqual(['noticed']);
    const step = await town.press('eva', await show('eva'), 'Answer');
    expect(step.fields.get('ask-solution')?.value).toBe(solution);
    await town.press('eva', step, 'Save', {});
    const stale = await town.press('olle', await show('olle'), 'Gjort');
    const redone = await town.press('eva', await show('eva'), 'Change the answer');
    await town.press('eva', redone, 'Save', { 'ask-remains': 'Hur ersättare kallas.' });
    const unread = await town.press('olle', stale, 'Underskrift – IoF Vuxen');
    expect(unread.said).toContain('Hur ersättare kallas.');
    expect((await rows())[0]?.value.life.done.map(({ task }) => task)).toEqual(['noticed', 'joint-solution']);
  });

  it('is asked for when it waits, of those who are to act', async () => {
    const from = town.arrived.length;
    await town.until('2026-03-09', '12:00');
    const due = town.arrived.slice(from).filter(({ screen }) => /Underskrift|Signature/.test(screen.said));
    expect(due.map(({ to }) => to).sort()).toEqual(['eva', 'olle']);
    expect(
      texts.filter((one) => due.some(({ screen }) => JSON.stringify(screen.card).includes(one))),
    ).toEqual([]);
  });

  it('goes to the controller when all have signed, and ends when the controller has received it', async () => {
    for (const [who, title, back] of [
      ['olle', 'Gjort', 'Underskrift – IoF Vuxen'],
      ['eva', 'Done', 'Signature – ÄoF Äldre'],
    ] as const) {
      const form = await town.press(who, await show(who), title);
      const signed = await town.press(who, form, back);
      expect((await town.press(who, form, back)).said).toBe(signed.said);
    }
    await town.samrad.ticker.tick();
    expect(town.last('stina').title).toBe(
      `Avvikelserapport ${report} väntar på dig: Tagit emot rapporten för förvaring`,
    );
    expect((await town.say('stina', 'start')).said).toContain(`Rapport ${report} väntar på dig`);
    const whole = await show('stina');
    expect(whole.said).toContain(solution);
    const form = await town.press('stina', whole, 'Gjort');
    await town.press('stina', form, 'Tagit emot rapporten för förvaring');
    expect((await show('olle')).said).toContain('Mottagen');
    expect((await show('eva')).said).toContain('Received');
    const after = { groupId, code: report, visit: 1, revision: 5, exit: 'withdraw' };
    expect((await town.send('olle', 'reports.act', after)).title).toBe('Det gick inte');
  });

  it('was told of in chats alone, and never with what it says', async () => {
    await town.samrad.ticker.tick();
    const about = town.arrived.slice(began).filter(({ screen }: Arrived) => screen.said.includes(report));
    const news = about.filter(({ updated }) => !updated);
    expect(news.length).toBeGreaterThan(4);
    expect(news.filter(({ to }) => !['olle', 'eva', 'stina'].includes(to))).toEqual([]);
    expect(news.filter(({ screen }) => texts.some((one) => screen.said.includes(one)))).toEqual([]);
    expect(town.logged.filter((line) => texts.some((one) => line.includes(one)))).toEqual([]);
    expect((await town.send('anna', 'events.show', { groupId })).said).not.toMatch(/rapport/);
  });
});
