import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Screen } from './screen.js';
import { openTown, type Town } from './town.js';

/** Names that the routine and the group give; everything else on a card is to be in English. */
const names =
  /VerkSam|Habo|vårdcentral|kommun|Arbetsförmedlingen|Försäkringskassan|Åsa|Samråd|Öberg|Mullsjö|Jönköping|ÄoF/g;

describe('someone who reads English', () => {
  let town: Town;
  let groupId: string;
  const seen: Screen[] = [];
  beforeAll(async () => {
    town = await openTown({ now: '2026-04-01T07:00:00.000Z' });
    await town.move('asa', 'Åsa Öberg', { locale: 'en-GB' });
    await town.move('samir', 'Samir Haddad', { locale: 'en-US' });
  });
  afterAll(() => town.close());

  /** Presses the button of a verb, whatever it is called. */
  async function on(
    who: string,
    screen: Screen,
    verb: string,
    typed: Record<string, string> = {},
    where: 'chat' | 'channel' = 'chat',
  ) {
    const button = screen.buttons.find((one) => one.verb === verb);
    if (button === undefined)
      throw new Error(`no ${verb} on “${screen.title}”: ${screen.buttons.map((one) => one.verb).join(', ')}`);
    const next = await town.press(who, screen, button.title, typed, where);
    seen.push(screen, next);
    return next;
  }

  it('sets up a group, registers, is reminded, publishes and notes outcomes', async () => {
    let screen = await town.say('asa', 'create group', 'channel');
    screen = await on('asa', screen, 'group.next', { routines: 'verksam' }, 'channel');
    screen = await on('asa', screen, 'group.next', { knownGroup: 'verksam/habo' }, 'channel');
    screen = await on('asa', screen, 'group.next', {}, 'channel');
    screen = await on('asa', screen, 'group.next', { ownUnit: '0' }, 'channel');
    screen = await on('asa', screen, 'group.next', { place: 'Habo' }, 'channel');
    screen = await on('asa', screen, 'group.next', { first: '2026-05-12', until: '2026-09-01' }, 'channel');
    screen = await on(
      'asa',
      screen,
      'group.next',
      screen.fields.has('accepted') ? { accepted: 'true' } : {},
      'channel',
    );
    [groupId = ''] = await town.store.people.groupsOf(town.keyOf('asa'));
    const join = await town.say('samir', 'join', 'channel');
    await on('samir', join, 'join.ask', { unit: 'u-2', role: 'representative' }, 'channel');
    await on('asa', town.last('asa'), 'members.decide-join');
    screen = await town.say('asa', 'register case');
    screen = await on('asa', screen, 'register.next');
    screen = await on('asa', screen, 'register.next', { checklist: 'consent,question' });
    screen = await on('asa', screen, 'register.next', { checklist: 'consent,question,two-parties' });
    screen = await on('asa', screen, 'register.next', { units: 'u-2', categories: 'income' });
    screen = await on('asa', screen, 'register.next', { reference: 'wrong' });
    screen = await on('asa', screen, 'register.next', { reference: 'IFO-2026-00001' });
    screen = await on('asa', screen, 'register.next');
    screen = await on('asa', screen, 'register.next');
    await on('samir', town.last('samir'), 'ack.answer');
    const shown = await on('asa', screen, 'cases.show');
    const change = await on('asa', shown, 'cases.change');
    await on('asa', change, 'cases.save-change', { categories: 'responsibility' });
    await on('asa', shown, 'cases.withdraw');
    await on('asa', shown, 'cases.hand-over');
    await town.until('2026-05-05', '09:00');
    const home = await town.say('asa', 'home');
    const agenda = await on('asa', home, 'agenda.show');
    await on('asa', agenda, 'agenda.edit', { points: 'opening,system-faults' });
    await on('asa', agenda, 'agenda.publish');
    const meeting = await on('asa', home, 'meeting.show');
    const move = await on('asa', meeting, 'meeting.move');
    await on('asa', move, 'meeting.confirm-move', { date: '2026-05-14' });
    await on('asa', move, 'meeting.confirm-move', { date: '2026-05-13' });
    await on('asa', meeting, 'meeting.cancel');
    await on('asa', home, 'members.show');
    await on(
      'samir',
      await town.send('samir', 'meeting.show', { groupId, meetingId: 'm-1' }),
      'absence.report',
    );
    await town.until('2026-05-13', '15:00');
    const list = await town.send('asa', 'meeting.outcomes', { groupId, meetingId: 'm-1' });
    const form = await on('asa', list, 'meeting.case');
    await on('asa', form, 'meeting.record-outcome', { outcome: 'carry-on', carriedOnBy: '' });
    await on('asa', form, 'meeting.record-outcome', { outcome: 'carry-on', carriedOnBy: 'u-2' });
    const members = await town.send('asa', 'members.show', { groupId });
    const duties = await on('asa', members, 'duties.show');
    await on('asa', duties, 'duties.done');
    await on('asa', await town.say('asa', 'duties'), 'duties.take-back');
    const ticked = { groupId, life: 'verksam~duties', task: 'gathering', period: '2026-06-30' };
    for (const verb of ['duties.form', 'duties.done']) seen.push(await town.send('samir', verb, ticked));
    seen.push(await town.send('asa', 'duties.form', ticked));
    await on('asa', members, 'members.edit', { person: town.keyOf('samir') });
    await on('asa', members, 'members.new');
    await on('asa', members, 'members.leave');
    const settings = await on('asa', members, 'group.settings');
    await on('asa', settings, 'group.save-settings', { closedDays: 'x' });
    await on('asa', settings, 'group.new-meeting');
    await town.until('2026-05-20', '09:00');
    for (const words of ['my cases', 'members', 'help', 'nonsense', 'join'])
      seen.push(await town.say('asa', words));
    expect(seen.length).toBeGreaterThan(70);
  });

  it('meets no Swedish word but names', () => {
    const all = [...seen, ...town.arrived.filter(({ to }) => to !== 'channel').map(({ screen }) => screen)];
    const swedish = all.flatMap(({ texts, buttons }) =>
      [...texts, ...buttons.map(({ title }) => title)].filter((line) =>
        /[åäöÅÄÖ]/.test(line.replace(names, '')),
      ),
    );
    expect([...new Set(swedish)]).toEqual([]);
  });
});
