import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { CasePointer } from '../../src/domain/model/case/case-pointer.js';
import type { Screen } from './screen.js';
import { codeOn, join, register, setUp } from './steps.js';
import { openTown, type Town } from './town.js';

/** Two units with people on each level, and one head of a department. */
async function openLevels(now: string, until: string) {
  const town = await openTown({ now });
  for (const [who, name] of [
    ['anna', 'Anna Berg'],
    ['karin', 'Karin Ek'],
    ['ulla', 'Ulla Dahl'],
    ['olle', 'Olle Sand'],
    ['nils', 'Nils Holm'],
    ['maj', 'Maj Lind'],
    ['harriet', 'Harriet Ask'],
  ] as const) {
    await town.move(who, name);
  }
  await setUp(town, 'anna', {
    ...{ routine: 'internal-collaboration', known: 'Intern samverkan', ownUnit: 'IoF Vuxen' },
    ...{ first: '2026-01-14', until },
  });
  const [groupId = ''] = await town.store.people.groupsOf(town.keyOf('anna'));
  const people = [
    ['karin', 'IoF Vuxen', 'Handläggare'],
    ['ulla', 'IoF Vuxen', 'Enhetschef'],
    ['harriet', 'IoF Vuxen', 'Avdelningschef'],
    ['olle', 'ÄoF Äldre', 'Biträdande enhetschef'],
    ['nils', 'ÄoF Äldre', 'Handläggare'],
    ['maj', 'ÄoF Äldre', 'Enhetschef'],
  ] as const;
  for (const [n, [who, unit, role]] of people.entries()) {
    await join(town, who, { unit, role }, 'anna');
    await town.until(now.slice(0, 10), `09:1${n}`);
  }
  return new Levels(town, groupId);
}

class Levels {
  code = '';
  constructor(
    readonly town: Town,
    readonly groupId: string,
  ) {}

  async register(who: string, type: string): Promise<Screen> {
    const receipt = await register(this.town, who, { units: ['ÄoF Äldre'], type });
    this.code = codeOn(receipt);
    return receipt;
  }

  async pointer(): Promise<CasePointer> {
    const row = await this.town.store.ledger.read('case', this.groupId, this.code);
    if (row === undefined) throw new Error(`no case ${this.code}`);
    return row.value;
  }

  stage = async () => (await this.pointer()).life?.stage;
  card = (who: string) => this.town.send(who, 'cases.show', { groupId: this.groupId, code: this.code });

  /** What a button for the task or the exit sends. */
  async press(who: string, what: object): Promise<Screen> {
    const visit = (await this.pointer()).life?.visit;
    return await this.town.send(who, 'life.act', { groupId: this.groupId, code: this.code, visit, ...what });
  }

  async does(who: string, ...tasks: readonly string[]): Promise<void> {
    const [unit = ''] = (await this.pointer()).units;
    for (const task of tasks) {
      const each = task.endsWith('*');
      const saved = await this.press(who, { task: task.replace('*', ''), ...(each ? { unit } : {}) });
      expect(saved.title, `${who}: ${task}`).toBe('Sparat');
    }
  }

  async takes(who: string, exit: string, typed: object = {}): Promise<void> {
    expect((await this.press(who, { exit, ...typed })).title, `${who}: ${exit}`).toBe('Sparat');
  }

  /** The card of the case says which unit answers for the person. */
  async responsible(unit: string): Promise<void> {
    expect((await this.card('olle')).said).toContain(`Ansvarig enhet\n${unit}`);
  }

  /** Moves to the meeting that takes up the case and notes what it came to. */
  async meets(outcome: string, typed: Record<string, string> = {}): Promise<void> {
    const { meetingId } = await this.pointer();
    const date = (await this.town.store.ledger.read('meeting', this.groupId, meetingId))?.value.date ?? '';
    await this.town.until(date, '16:00');
    const list = await this.town.press('anna', await this.town.say('anna', 'start'), 'Anteckna resultat');
    const form = await this.town.press('anna', list, 'Anteckna');
    const saved = await this.town.press('anna', form, 'Spara', { outcome, ...typed });
    expect(saved.title).toBe('Resultatet är sparat');
  }

  async adds(kind: string, date: string): Promise<void> {
    const wish = { groupId: this.groupId, kind, date, time: '10:00' };
    await this.town.send('anna', 'group.add-meeting', wish);
  }

  heard = (who: string) =>
    this.town.arrived
      .filter(({ to }) => to === who)
      .map(({ screen }) => screen.said)
      .join('\n');
}

describe('level 1, from caseworker to caseworker', () => {
  let here: Levels;
  beforeAll(async () => {
    here = await openLevels('2025-12-15T08:00:00.000Z', '2026-06-30');
  }, 60_000);
  afterAll(() => here.town.close());

  it('begins without a meeting, and the other unit’s deputy manager hears at once', async () => {
    const start = await here.town.say('karin', 'anmäl ärende');
    expect(start.said).toContain('Ingen väntar på ett möte');
    expect(start.fields.get('choice')?.choices.map(({ title }) => title)).toEqual([
      'Behov av en annan enhet, nivå 1',
    ]);
    await here.register('karin', 'annan enhet');
    expect(await here.pointer()).toMatchObject({
      state: 'running',
      meetingId: '',
      life: { stage: 'level-1' },
    });
    await here.town.until('2025-12-15', '10:00');
    expect(here.heard('olle')).toContain(here.code);
    expect(here.heard('maj')).not.toContain(here.code);
    await here.responsible('IoF Vuxen');
  });

  it('reminds of the appointment, lets nobody else make it, and asks for the meetings in order', async () => {
    const unit = 'u-3';
    expect((await here.press('nils', { task: 'appointed', unit })).title).not.toBe('Sparat');
    expect((await here.press('karin', { task: 'pre-meeting' })).title).not.toBe('Sparat');
    await here.town.until('2025-12-29', '12:00');
    expect(here.heard('olle')).toContain('Utsett en handläggare');
    await here.does('olle', 'appointed*');
    await here.does('karin', 'asked', 'pre-meeting');
    await here.town.restart();
    expect((await here.press('karin', { exit: 'raise' })).title).not.toBe('Sparat');
    await here.does('karin', 'three-party-meeting');
  });

  it('is solved, and over when the person and the other unit have been informed', async () => {
    const form = await here.town.press('karin', await here.card('karin'), 'Löst på nivå 1');
    expect((await here.town.press('karin', form, 'Spara')).title).toBe('Sparat');
    // Sent again it is answered as the first time.
    expect((await here.town.press('karin', form, 'Spara')).title).toBe('Sparat');
    expect(await here.stage()).toBe('informing');
    await here.does('karin', 'person-told');
    await here.does('nils', 'informed*');
    expect(await here.pointer()).toMatchObject({ state: 'decided', life: { stage: 'decided' } });
  });

  it('is taken back by whoever registered it, and then nobody can do anything', async () => {
    await here.register('karin', 'annan enhet');
    const data = { groupId: here.groupId, code: here.code };
    await here.town.send('karin', 'cases.confirm-withdraw', data);
    expect((await here.pointer()).state).toBe('withdrawn');
    expect((await here.press('olle', { task: 'appointed', unit: 'u-3' })).title).not.toBe('Sparat');
  });
});

describe('a case that is raised from level 1 to level 4 and handed over', () => {
  let here: Levels;
  beforeAll(async () => {
    here = await openLevels('2025-12-15T08:00:00.000Z', '2026-06-30');
    await here.register('karin', 'annan enhet');
    await here.does('olle', 'appointed*');
    await here.does('karin', 'pre-meeting', 'three-party-meeting');
  }, 60_000);
  afterAll(() => here.town.close());

  it('goes to level 2 when each unit agrees, and everyone sees who did', async () => {
    expect((await here.press('karin', { exit: 'raise' })).title).not.toBe('Sparat');
    await here.does('nils', 'agreed*');
    expect((await here.press('karin', { exit: 'raise' })).title).not.toBe('Sparat');
    expect((await here.press('karin', { task: 'agreed-own' })).title).not.toBe('Sparat');
    await here.does('anna', 'agreed-own');
    await here.takes('karin', 'raise');
    expect(await here.pointer()).toMatchObject({ state: 'registered', life: { stage: 'level-2' } });
    for (const who of ['olle', 'nils', 'anna', 'karin']) {
      const { said } = await here.card(who);
      expect(said).toContain('Lyft till nivå 2');
      expect(said).toContain('Fördes vidare måndag 15 december av Karin Ek');
      expect(said).toContain('ÄoF Äldre: måndag 15 december, Nils Holm');
    }
    await here.responsible('IoF Vuxen');
    await here.town.until('2025-12-18', '12:00');
    expect(here.heard('olle')).toContain('Nivå 2');
  });

  it('is raised to level 3 by what the meeting comes to and each unit confirms', async () => {
    await here.meets('raise');
    expect(await here.stage()).toBe('raising-3');
    expect((await here.press('maj', { task: 'agreed', unit: 'u-3' })).title).not.toBe('Sparat');
    await here.town.until('2026-01-21', '12:00');
    expect(here.heard('olle')).toContain('Enheten är överens om att lyfta ärendet');
    expect(here.heard('anna')).toContain('sista dagen har passerat');
    await here.does('olle', 'agreed*');
    await here.does('anna', 'agreed-own', 'reported');
    const none = await here.press('anna', { task: 'called' });
    expect(none.said).toContain('Det finns inget möte att ta upp ärendet på');
    await here.adds('level-3-meeting', '2026-01-28');
    await here.town.restart();
    await here.does('anna', 'called');
    expect(await here.pointer()).toMatchObject({ state: 'registered', life: { stage: 'level-3' } });
    expect((await here.card('maj')).said).toContain('Lyft till nivå 3');
    await here.town.until('2026-01-28', '08:00');
    expect(here.heard('maj')).toContain('Din tid på dagordningen');
    expect(here.heard('ulla')).toContain('Din tid på dagordningen');
    expect(here.heard('harriet')).not.toContain('Din tid på dagordningen');
  });

  it('is raised to level 4 by the unit managers, and the heads of departments are called', async () => {
    await here.meets('raise');
    expect((await here.press('olle', { task: 'agreed', unit: 'u-3' })).title).not.toBe('Sparat');
    await here.does('maj', 'agreed*');
    await here.does('ulla', 'agreed-own', 'reported');
    await here.adds('level-4-meeting', '2026-02-03');
    await here.does('anna', 'called');
    await here.town.until('2026-02-03', '08:00');
    expect(here.heard('harriet')).toContain('Din tid på dagordningen');
    await here.does('harriet', 'read');
    for (const level of ['2', '3', '4'])
      expect((await here.card('olle')).said).toContain(`Lyft till nivå ${level}`);
  });

  it('is handed over: responsibility passes only when all is done, and is shown at each step', async () => {
    await here.meets('handover', { 'ask-receiving-unit': 'u-3' });
    expect(await here.stage()).toBe('handover');
    await here.responsible('IoF Vuxen');
    expect((await here.press('olle', { task: 'received' })).title).not.toBe('Sparat');
    await here.does('karin', 'consent');
    await here.town.until('2026-02-11', '12:00');
    expect(here.heard('olle')).toContain('Mottagande enhet har bekräftat');
    await here.does('olle', 'received', 'appointed');
    await here.responsible('IoF Vuxen');
    await here.does('nils', 'contacted');
    await here.does('olle', 'joint-meeting', 'person-told');
    await here.responsible('IoF Vuxen');
    await here.does('anna', 'sent');
    expect(await here.pointer()).toMatchObject({ state: 'decided', life: { stage: 'passed' } });
    await here.responsible('ÄoF Äldre');
  });
});

describe('an acute case', () => {
  let here: Levels;
  beforeAll(async () => {
    here = await openLevels('2025-12-15T08:00:00.000Z', '2026-06-30');
  }, 60_000);
  afterAll(() => here.town.close());

  it('waits for no meeting: told at once, chased when there was no contact that day', async () => {
    await here.register('anna', 'Akut');
    expect(await here.pointer()).toMatchObject({ state: 'running', life: { stage: 'acute' } });
    await here.town.until('2025-12-15', '09:30');
    expect(here.heard('olle')).toMatch(/akut/i);
    expect(here.heard('olle')).toContain(here.code);
    expect((await here.press('anna', { exit: 'to-level-2' })).title).not.toBe('Sparat');
    await here.town.until('2025-12-16', '12:00');
    expect(here.heard('anna')).toContain(
      'Kontakt med enhetens biträdande enhetschef: sista dagen har passerat',
    );
  });

  it('goes on to level 2, or straight to a handover, when there has been contact', async () => {
    expect((await here.press('olle', { task: 'contact', unit: 'u-3' })).title).not.toBe('Sparat');
    await here.does('anna', 'contact*');
    await here.takes('anna', 'to-level-2');
    expect(await here.stage()).toBe('level-2');
    await here.register('anna', 'Akut');
    await here.does('anna', 'contact*');
    const wrong = await here.press('anna', { exit: 'handover', 'ask-receiving-unit': 'u-1' });
    expect(wrong.said).toContain('Välj något av det som visas');
    await here.takes('anna', 'handover', { 'ask-receiving-unit': 'u-3' });
    expect(await here.stage()).toBe('handover');
    await here.takes('anna', 'no-consent');
    expect(await here.stage()).toBe('informing');
  });
});

describe('a transfer', () => {
  let here: Levels;
  beforeAll(async () => {
    here = await openLevels('2025-12-15T08:00:00.000Z', '2026-12-31');
  }, 60_000);
  afterAll(() => here.town.close());

  it('that is announced in time comes to the next reconciliation meeting, and passes with the month', async () => {
    await here.register('anna', 'Överföring');
    expect((await here.press('anna', { task: 'noted', 'ask-change-month': 'maj' })).said).toContain(
      '2027-05',
    );
    expect((await here.press('anna', { task: 'noted', 'ask-change-month': '2026-08' })).title).toBe('Sparat');
    await here.town.until('2026-01-13', '12:00');
    expect(here.heard('anna')).toContain('Avisera överföringen: inte gjort än');
    await here.does('anna', 'announced');
    const { meetingId, life } = await here.pointer();
    expect(life?.stage).toBe('transfer');
    const meeting = (await here.town.store.ledger.read('meeting', here.groupId, meetingId))?.value;
    expect(meeting).toMatchObject({ kind: 'reconciliation', date: '2026-01-14' });
    await here.meets('together', { 'ask-receiving-unit': 'u-3' });
    await here.does('olle', 'appointed');
    await here.does('karin', 'planned');
    await here.town.until('2026-07-31', '23:00');
    await here.responsible('IoF Vuxen');
    await here.town.until('2026-08-01', '08:00');
    await here.responsible('ÄoF Äldre');
    await here.does('olle', 'received');
    await here.does('nils', 'contacted');
    expect(await here.stage()).toBe('passed');
    await here.responsible('ÄoF Äldre');
  });

  it('that is announced late has been asked for, and the convener has heard', async () => {
    await here.register('anna', 'Överföring');
    expect((await here.press('anna', { task: 'noted', 'ask-change-month': '2027-05' })).title).toBe('Sparat');
    await here.town.until('2026-11-03', '12:00');
    expect(here.heard('anna')).toContain('Avisera överföringen: sista dagen har passerat');
    expect((await here.card('anna')).said).toContain('Skulle ha gjorts senast lördag 31 oktober');
    await here.does('anna', 'announced');
    expect(await here.stage()).toBe('transfer');
  });
});
