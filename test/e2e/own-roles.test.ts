import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { loadRoutines } from '../../src/adapters/routines/load-routines.js';
import type { Screen } from './screen.js';
import { codeOn, join, register, setUp } from './steps.js';
import { openTown, type Town } from './town.js';

/** Step after step: each test goes on where the one before it stopped. */
describe('a routine file that names roles of its own', () => {
  let town: Town;
  let groupId: string;
  let code: string;
  const life = async () => (await town.store.ledger.read('case', groupId, code))?.value.life;

  beforeAll(async () => {
    town = await openTown({ now: '2026-08-17T07:00:00.000Z', routines: loadRoutines('test/routines') });
    await town.move('maria', 'Maria Lund');
    await town.move('karin', 'Karin Ek');
    await town.move('samir', 'Samir Haddad');
    await town.move('olle', 'Olle Berg');
    await town.move('ida', 'Ida Holm', { locale: 'en-GB' });
    await setUp(town, 'maria', {
      ...{ routine: 'enrolment', known: 'Norra kretsen', ownUnit: 'Norra skolan' },
      ...{ first: '2026-09-08', until: '2026-12-15' },
    });
    [groupId = ''] = await town.store.people.groupsOf(town.keyOf('maria'));
  });
  afterAll(() => town.close());

  it('offers them, by the names of the file, to whoever asks to join and to the coordinator who adds or changes someone', async () => {
    const names = ['Handläggare', 'Representant', 'Handledare', 'Representant för ärenden'];
    const offered = (screen: Screen) => screen.fields.get('role')?.choices.map(({ title }) => title);
    expect(offered(await town.say('karin', 'gå med', 'channel'))).toEqual(names);
    expect(offered(await town.send('maria', 'members.new', { groupId }))).toEqual(names);
    const edit = await town.send('maria', 'members.edit', { groupId, person: town.keyOf('maria') });
    expect(offered(edit)).toEqual(names);
    await join(town, 'karin', { unit: 'Norra skolan', role: 'Handläggare' }, 'maria');
    await join(town, 'samir', { unit: 'Norra mottagningen', role: 'Representant för ärenden' }, 'maria');
    await join(town, 'olle', { unit: 'Norra skolan', role: 'Handledare' }, 'maria');
    expect(town.last('olle').said).toContain('Handledare');
    const form = await town.say('ida', 'join', 'channel');
    expect(offered(form)).toContain('Supervisor');
    const typed = { unit: form.choice('unit', 'Norra skolan'), role: form.choice('role', 'Supervisor') };
    await town.press('ida', form, 'Send the request', typed, 'channel');
    expect(town.last('maria').said).toContain('Handledare');
    expect((await town.say('maria', 'medlemmar')).texts).toContain('Handledare');
    await town.press('maria', town.last('maria'), 'Godkänn');
    expect(town.last('ida').said).toContain('Supervisor');
    expect((await town.say('maria', 'medlemmar')).said).toContain('Ida Holm – Norra skolan, handledare');
    expect((await town.say('ida', 'members')).said).toContain('Ida Holm – Norra skolan, supervisor');
    expect((await town.say('ida', 'about me')).said).toContain('Norra skolan, supervisor');
  });

  it('refuses a role that no file has, whatever the card says', async () => {
    const refused = await town.send('maria', 'members.save', {
      ...{ groupId, person: town.keyOf('olle') },
      ...{ unit: 'u-1', role: 'controller', coordinator: 'false' },
    });
    expect(refused.said).toContain('Välj en roll som finns i gruppen.');
  });

  it('lets a role that speaks for the unit hear of cases and answer, and no other', async () => {
    const from = town.arrived.length;
    code = codeOn(await register(town, 'karin', { units: ['mottagningen'] }));
    expect(town.last('samir').title).toBe('Ett ärende berör din enhet');
    expect(town.arrived.slice(from).some(({ to }) => ['olle', 'ida'].includes(to))).toBe(false);
    expect((await town.send('olle', 'ack.answer', { groupId, code, answer: 'known' })).said).not.toContain(
      'Tack!',
    );
    expect((await town.press('samir', town.last('samir'), 'Jag vet vem det gäller')).said).toContain('Tack!');
    const moved = { groupId, meetingId: 'm-1', date: '2026-09-08', time: '10:00' };
    const before = town.arrived.length;
    await town.send('maria', 'meeting.confirm-move', moved);
    const told = town.arrived
      .slice(before)
      .flatMap(({ to, screen }) => (/flytt/.test(screen.said) ? [to] : []));
    expect(told).toContain('samir');
    expect(told).not.toContain('olle');
  });

  it('tells its holders where the life says so, and only they do its task and lead the case on, in either language', async () => {
    await town.until('2026-09-08', '12:00');
    const asked = { groupId, meetingId: 'm-1', code };
    await town.send('maria', 'meeting.record-outcome', { ...asked, outcome: 'admit' });
    expect(town.last('olle').title).toBe(`Ärende ${code} är nu i läget Inskrivet`);
    expect(town.last('ida').said).toContain('Enrolled');
    const samir = await town.send('samir', 'cases.show', { groupId, code });
    expect(samir.said).toContain('Kartläggning');
    expect(samir.has('Gjort')).toBe(false);
    const reminded = await town.until('2026-09-28', '12:00');
    expect(reminded.map(({ to }) => to).sort()).toEqual(['ida', 'olle']);
    expect(reminded.map(({ screen }) => screen.said).join()).toContain('Kartläggning: inte gjort än');
    const card = await town.send('ida', 'cases.show', { groupId, code });
    const form = await town.press('ida', card, 'Done');
    const visit = form.button('Save').data['visit'];
    const task = { groupId, code, visit, task: 'mapping' };
    expect((await town.send('samir', 'life.act', task)).said).not.toContain('Sparat');
    expect((await life())?.done).toEqual([]);
    expect((await town.press('ida', form, 'Save')).title).toBe('Saved');
    expect((await life())?.done).toMatchObject([{ task: 'mapping', by: town.keyOf('ida') }]);
    const own = await town.send('olle', 'cases.show', { groupId, code });
    await town.press('olle', await town.press('olle', own, 'Avslutas'), 'Spara');
    expect((await life())?.stage).toBe('closed');
  });
});
