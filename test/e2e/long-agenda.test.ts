import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { codeOn, habo, register, setUp } from './steps.js';
import { openTown, type Town } from './town.js';

/** Seven cases of twenty minutes and the statistics, where the meeting takes two hours. */
describe('an agenda longer than its meeting', () => {
  let town: Town;
  let groupId: string;
  const codes: string[] = [];
  const meeting = async (id = 'm-1') => (await town.store.ledger.read('meeting', groupId, id))?.value;
  const atNext = async () => {
    const rows = await Promise.all(codes.map((code) => town.store.ledger.read('case', groupId, code)));
    return rows.flatMap((row) => (row?.value.meetingId === 'm-2' ? [row.value.code] : []));
  };
  const carriedOver = async (code: string) =>
    (await town.store.ledger.read('case', groupId, code))?.value.carriedOver;
  const channel = () => town.arrived.findLast(({ to }) => to === 'channel')?.screen;

  beforeAll(async () => {
    town = await openTown({ now: '2026-04-01T07:00:00.000Z' });
    await town.move('maria', 'Maria Lund');
    await setUp(town, 'maria', habo);
    [groupId = ''] = await town.store.people.groupsOf(town.keyOf('maria'));
    for (let one = 0; one < 7; one += 1)
      codes.push(codeOn(await register(town, 'maria', { units: ['vårdcentral'], meeting: '12 maj' })));
  });
  afterAll(() => town.close());

  it('is told in the draft, with what can be done about it', async () => {
    await town.until('2026-05-05', '07:30');
    const draft = town.last('maria');
    expect(draft.said).toContain('7 ärenden');
    expect(draft.said).toContain('Punkterna tar 145 minuter, men mötet är 120 minuter.');
    for (const title of ['Korta alla till 15 min', 'Flytta 2 till nästa möte']) draft.button(title);
  });

  it('is published only after a question, says so in the channel, and no longer when it is shortened', async () => {
    const agenda = await town.send('maria', 'agenda.show', { groupId, meetingId: 'm-1' });
    const asked = await town.press('maria', agenda, 'Publicera');
    expect(asked.said).toContain('Vill du publicera den ändå?');
    expect((await meeting())?.agendaState).toBe('draft');
    await town.press('maria', asked, 'Publicera ändå');
    expect((await meeting())?.agendaState).toBe('published');
    expect(channel()?.said).toContain('145 minuter');
    const again = await town.send('maria', 'agenda.show', { groupId, meetingId: 'm-1' });
    const shorter = await town.press('maria', again, 'Korta alla till 15 min');
    expect(shorter.said).toContain('13.00–13.15');
    // The same press, sent once more, is answered as the first time.
    expect((await town.press('maria', again, 'Korta alla till 15 min')).said).toBe(shorter.said);
    expect(channel()?.said).toContain('13.00–13.15');
    expect(channel()?.said).not.toContain('145 minuter');
  });

  it('loses its last cases to the next meeting when the coordinator says so', async () => {
    const agenda = await town.send('maria', 'agenda.show', { groupId, meetingId: 'm-1' });
    await town.press('maria', agenda, 'Tillbaka till förslaget');
    const long = await town.send('maria', 'agenda.show', { groupId, meetingId: 'm-1' });
    await town.press('maria', long, 'Flytta 2 till nästa möte');
    const moved = await atNext();
    expect(moved).toHaveLength(2);
    for (const code of moved) {
      expect(long.said).toContain(code);
      expect(channel()?.said).not.toContain(code);
      expect(await carriedOver(code)).toBe(1);
      const log = await town.send('maria', 'events.show', { groupId, code });
      expect(log.said).toContain('förde ärendet till ett senare möte');
    }
    // Twice moves no other.
    await town.press('maria', long, 'Flytta 2 till nästa möte');
    expect(await atNext()).toEqual(moved);
    for (const code of moved) expect(await carriedOver(code)).toBe(1);
  });
});
