import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { connectAzureStore } from '../../src/adapters/storage/azure/azure-store.js';
import type { Screen } from './screen.js';
import { codeOn, habo, join, register, setUp } from './steps.js';
import { openTown, type Town } from './town.js';

const employment = 'Arbetsförmedlingen';
const insurance = 'Försäkringskassan';

/** On Azurite, step after step: each test goes on where the one before it stopped. */
describe('a unit that is added after the last day', () => {
  let town: Town;
  let groupId: string;
  let code: string;
  const pointer = async () => (await town.store.ledger.read('case', groupId, code))?.value;
  const cameTo = (who: string, from: number) =>
    town.arrived.slice(from).flatMap(({ to, screen }) => (to === who ? [screen.title] : []));
  const agenda = () => town.arrived.findLast(({ to }) => to === 'channel')?.screen.said;

  /** The registrant opens the form and chooses these units beside those that are there. */
  async function add(unit: string): Promise<Screen> {
    const form = await town.press(
      'karin',
      await town.send('karin', 'cases.show', { groupId, code }),
      'Ändra',
    );
    expect(form.said).toContain('Lägger du till en enhet får koordinatorn frågan om den ska kallas.');
    const standing = form.fields.get('units')?.value ?? '';
    return await town.press('karin', form, 'Spara', { units: `${standing},${form.choice('units', unit)}` });
  }

  beforeAll(async () => {
    const store = await connectAzureStore({
      kind: 'connection-string',
      connectionString: inject('azurite'),
      prefix: `e${randomUUID().replaceAll('-', '')}`,
    });
    town = await openTown({ now: '2026-04-01T07:00:00.000Z', store });
    await town.move('maria', 'Maria Lund');
    await town.move('karin', 'Karin Ek');
    await town.move('samir', 'Samir Haddad');
    await town.move('lena', 'Lena Åberg');
    await setUp(town, 'maria', habo);
    [groupId = ''] = await town.store.people.groupsOf(town.keyOf('maria'));
    await join(town, 'karin', { unit: 'Habo kommun', role: 'Handläggare' }, 'maria');
    await join(town, 'samir', { unit: 'Habo vårdcentral', role: 'Representant' }, 'maria');
    await join(town, 'lena', { unit: employment, role: 'Representant' }, 'maria');
    code = codeOn(await register(town, 'karin', { units: ['vårdcentral'], meeting: '12 maj' }));
    await town.until('2026-05-06', '09:00');
  });
  afterAll(() => town.close());

  it('waits: its registrant sees it, the coordinator is asked by name in the own chat, and the unit hears nothing', async () => {
    const from = town.arrived.length;
    const receipt = await add(employment);
    expect(receipt.title).toBe('Ändringen är sparad');
    expect(receipt.said).toContain(`Koordinatorn får frågan om ${employment} ska kallas.`);
    expect(await pointer()).toMatchObject({ lateUnits: [expect.any(String)], state: 'registered' });
    expect(town.last('maria').title).toBe('En enhet har lagts till för sent');
    expect(town.last('maria').said).toContain(`Ska ${employment} kallas till mötet?`);
    for (const who of ['samir', 'lena', 'channel']) expect(cameTo(who, from)).toEqual([]);
    const shown = await town.send('karin', 'cases.show', { groupId, code });
    expect(shown.said).toContain('Väntar på koordinatorns svar');
    expect((await town.say('karin', 'mina ärenden')).said).toContain(
      `Väntar på koordinatorns svar: ${employment}`,
    );
    expect((await town.say('maria', 'hej')).said).toContain(
      `Enhet som lagts till för sent att ta ställning till: ${code}.`,
    );
    const hidden = await town.send('lena', 'cases.show', { groupId, code });
    expect(hidden.said).not.toContain(code);
  });

  it('is called when the coordinator says yes, and the press that is sent again is answered as the first time', async () => {
    const question = town.arrived.findLast(
      ({ screen }) => screen.title === 'En enhet har lagts till för sent',
    )?.screen;
    if (question === undefined) throw new Error('the coordinator is asked');
    const from = town.arrived.length;
    const first = await town.press('maria', question, 'Ja, kalla');
    expect(first.title).toBe(`Ärende ${code} tas upp med de enheter som lagts till`);
    expect((await town.press('maria', question, 'Ja, kalla')).said).toBe(first.said);
    expect((await town.press('maria', question, 'Nej, kalla inte')).said).toContain('redan besvarad');
    expect(await pointer()).toMatchObject({ units: [expect.any(String), expect.any(String)] });
    expect(await pointer()).not.toHaveProperty('lateUnits');
    expect(cameTo('lena', from)).toEqual(['Ett ärende berör din enhet']);
    expect(cameTo('samir', from)).toEqual(['Ett ärende har ändrats']);
    expect(cameTo('karin', from)).toEqual(['Fler enheter är med i ditt ärende']);
    expect(town.last('karin').said).toContain(`Ditt ärende berör nu också ${employment}.`);
  });

  it('is on no agenda before the yes, and is dropped by a no, of which only its registrant hears, with the way on', async () => {
    await town.press(
      'maria',
      await town.send('maria', 'agenda.show', { groupId, meetingId: 'm-1' }),
      'Publicera',
    );
    const before = agenda();
    expect(before).toContain(employment);
    const from = town.arrived.length;
    await add(insurance);
    expect(agenda()).toBe(before);
    const answer = await town.press('maria', town.last('maria'), 'Nej, kalla inte');
    expect(answer.title).toBe(`Ärende ${code} tas upp utan de enheter som lagts till`);
    expect(agenda()).toBe(before);
    expect(await pointer()).not.toHaveProperty('lateUnits');
    for (const who of ['samir', 'lena', 'channel']) expect(cameTo(who, from)).toEqual([]);
    const told = town.last('karin');
    expect(told.said).toContain(`Ditt ärende tas upp utan ${insurance}.`);
    expect((await town.press('karin', told, 'Ändra')).title).toBe(`Ändra ärende ${code}`);
    const log = await town.send('maria', 'events.show', { groupId, code });
    expect(log.said).toContain('lät enheter som lagts till sent vara med i ärendet');
    expect(log.said).toContain('kallade inte enheter som lagts till sent i ärendet');
  });

  it('and about which nobody answers is dropped when the meeting begins, and its registrant is told', async () => {
    await town.until('2026-05-06', '10:00');
    await add(insurance);
    const came = await town.until('2026-05-12', '13:05');
    const told = came.filter(
      ({ to, screen }) => to === 'karin' && screen.title === 'Fler enheter kallas inte till mötet',
    );
    expect(told.map(({ at }) => at)).toEqual(['2026-05-12 13:00']);
    expect(await pointer()).toMatchObject({ state: 'registered', meetingId: 'm-1' });
    expect(await pointer()).not.toHaveProperty('lateUnits');
  });

  it('once the meeting has begun is refused in the form, which says what to do instead', async () => {
    const form = await town.press(
      'karin',
      await town.send('karin', 'cases.show', { groupId, code }),
      'Ändra',
    );
    const units = `${form.fields.get('units')?.value ?? ''},${form.choice('units', insurance)}`;
    const refused = await town.press('karin', form, 'Spara', { units });
    expect(refused.said).toContain('Mötet har börjat, och fler enheter kan inte kallas till det.');
  });
});

describe('late units and late cases, to a coordinator who reads English', () => {
  let town: Town;
  let groupId: string;
  const lastOf = (verb: string) => {
    const found = town.arrived.findLast(
      ({ to, screen }) => to === 'eva' && screen.buttons.some((one) => one.verb === verb),
    );
    if (found === undefined) throw new Error(`no ${verb} has come`);
    return found.screen;
  };
  const own = async (meeting: string, units: string[]) => {
    const code = codeOn(await register(town, 'maria', { units, meeting }));
    await town.send('maria', 'cases.confirm-hand-over', { groupId, code, to: town.keyOf('eva') });
    return code;
  };

  beforeAll(async () => {
    town = await openTown({ now: '2026-04-01T07:00:00.000Z' });
    await town.move('maria', 'Maria Lund');
    await town.move('eva', 'Eva Nord', { locale: 'en-GB' });
    await setUp(town, 'maria', habo);
    [groupId = ''] = await town.store.people.groupsOf(town.keyOf('maria'));
    const form = await town.say('eva', 'join', 'channel');
    const place = { unit: form.choice('unit', 'Habo kommun'), role: form.choice('role', 'Caseworker') };
    await town.press('eva', form, 'Send the request', place, 'channel');
    await town.press('maria', town.last('maria'), 'Godkänn');
    await town.send('maria', 'members.save', { groupId, person: town.keyOf('eva'), coordinator: 'true' });
  });
  afterAll(() => town.close());

  it('name the units that a yes calls, also when the case is the coordinator’s own', async () => {
    const code = await own('12 maj', ['vårdcentral']);
    await town.until('2026-05-06', '09:00');
    const edit = { groupId, code, units: 'u-2,u-3', categories: 'income', meetingId: 'm-1' };
    expect((await town.send('eva', 'cases.save-change', edit)).said).toContain(
      'shall be called. You will be told',
    );
    const asked = lastOf('cases.admit-units');
    expect(asked.said).toContain('to the meeting? The last day to register has passed.');
    const yes = await town.press('eva', asked, 'Yes, call');
    expect(yes.said).toContain(`Case ${code} will be taken up with the units that were added`);
    // What one press tells someone in several messages has no order among them.
    const heard = town.arrived.filter(({ to }) => to === 'eva').map(({ screen }) => screen.said);
    expect(heard.slice(-2).join('\n')).toContain('Your case now also concerns');
  });

  it('are asked about as they stand when a question of before named other units', async () => {
    const code = await own('12 maj', ['vårdcentral', employment]);
    const before = lastOf('cases.admit-late');
    expect(before.said).toMatch(/If you say yes, [^,]+ and [^,]+ will be called\./);
    const edit = { groupId, code, units: 'u-2,u-3,u-4', categories: 'income', meetingId: 'm-1' };
    expect((await town.send('eva', 'cases.save-change', edit)).said).toContain('saved');
    await town.until('2026-05-06', '09:10');
    expect(lastOf('cases.admit-late').said).toMatch(
      /If you say yes, [^,]+, [^,]+ and [^,]+ will be called\./,
    );
    const again = await town.press('eva', before, 'Yes, take it up');
    expect(again.title).toBe(`Case ${code}`);
    expect((await town.store.ledger.read('case', groupId, code))?.value.state).toBe('waiting-late');
    expect((await town.press('eva', again, 'Yes, take it up')).said).toContain(
      'will be taken up at the meeting',
    );
    // A card of an earlier release names neither units nor meeting.
    const third = await own('12 maj', ['vårdcentral']);
    const plain = await town.send('eva', 'cases.admit-late', { groupId, code: third, answer: 'yes' });
    expect(plain.said).toContain(`Case ${third} will be taken up at the meeting`);
  });
});
