import { reportWish } from './report-routine.js';
import type { RightsTown, Who } from './rights-town.js';

/** When the matrix is pressed: the day before the deadline is over, with the meeting over, or with the channel gone. */
export type When = 'before' | 'after the meeting' | 'without a channel';
export type Where = 'chat' | 'channel' | 'free channel';
export interface Press {
  readonly when?: When;
  readonly where?: Where;
  readonly data: (t: RightsTown, who: Who) => object;
}

const g = ({ groupId }: RightsTown) => ({ groupId });
const meeting = (t: RightsTown) => ({ ...g(t), meetingId: 'm-2' });
const past = (t: RightsTown) => ({ ...g(t), meetingId: 'm-1' });
const ownCase = (t: RightsTown) => ({ ...g(t), code: t.code });
const invited = (t: RightsTown) => ({ ...ownCase(t), visit: 1, task: 'invited', unit: 'u-2' });
const duty = (task: string) => (t: RightsTown) => ({
  ...g(t),
  ...{ life: 'verksam~duties', task, period: '2026-06-30' },
});
const called = (t: RightsTown) => ({ ...g(t), person: t.called });
const solution = (t: RightsTown) => ({
  ...g(t),
  ...{ code: t.report, visit: 1, revision: 1, task: 'joint-solution' },
});
const told = (t: RightsTown) => ({ ...g(t), code: t.late, kind: 'late-case-asked', ref: t.told });
const nothing = () => ({});
const state = ({ draft }: RightsTown) => draft.button('Nästa').data['answers'] as object;
const filled = (t: RightsTown) => ({
  ...state(t),
  checklist: ['consent', 'question', 'two-parties'],
  units: ['u-2'],
  categories: ['income'],
  meetingId: 'm-2',
});
/** A setup wizard of one's own, all but the last press. */
const answers = ({ setup, town }: RightsTown, who: Who) => ({
  ...(setup.button('Skapa gruppen').data['answers'] as object),
  groupId: 'g-nnnnnnnnnnnn',
  starter: town.keyOf(who),
});
const setupStep = (more: object = {}): Press => ({
  where: 'free channel',
  data: (t, who) => ({ answers: answers(t, who), ...more }),
});

/** For every button of the product the data that would do what it is for in the group of the matrix. */
export const presses: Readonly<Record<string, Press>> = {
  'menu.say': { data: () => ({ word: 'start' }) },
  'home.open': { data: nothing },
  'term.show': { data: nothing },
  'term.group': { data: g },
  'figures.show': { data: g },
  'term.renew': { data: () => ({ secret: 'bcdfghjkmn'.repeat(6), after: '' }) },
  'term.revoke': { data: () => ({ after: '' }) },
  'me.show': { data: nothing },
  'me.export': { data: nothing },
  'me.forget': { data: nothing },
  'me.confirm-forget': { data: nothing },

  'join.start': { where: 'channel', data: nothing },
  'join.ask': { where: 'channel', data: (t) => ({ ...g(t), unit: 'u-3', role: 'contact' }) },
  'members.show': { data: g },
  'members.new': { data: g },
  'members.add': {
    data: (t) => ({ ...g(t), who: t.town.objectIdOf('stranger'), unit: 'u-2', role: 'representative' }),
  },
  'members.edit': { data: (t) => ({ ...g(t), person: t.town.keyOf('caseworker') }) },
  'members.save': { data: (t) => ({ ...g(t), person: t.town.keyOf('caseworker'), role: 'representative' }) },
  'members.remove': { data: (t) => ({ ...g(t), person: t.town.keyOf('caseworker') }) },
  'members.decide-join': { data: (t) => ({ ...g(t), person: t.town.keyOf('asking'), answer: 'yes' }) },
  'members.leave': { data: g },
  'members.confirm-leave': { data: g },
  'members.appoint': { where: 'channel', data: (t) => ({ person: t.town.keyOf('registrant') }) },

  'register.start': { data: nothing },
  'register.next': { data: (t) => ({ answers: filled(t), step: 'review' }) },
  'register.previous': { data: (t) => ({ answers: filled(t), to: 'units' }) },
  'register.cancel': { data: nothing },
  // Buttons of cards of an earlier release.
  'register.type': { data: ({ groupId }) => ({ choice: `${groupId}~verksam~individual` }) },
  'register.checklist': { data: (t) => ({ state: state(t), checklist: 'consent,question,two-parties' }) },
  'register.units': { data: (t) => ({ state: filled(t), units: 'u-2', categories: 'income' }) },
  'register.reference': { data: (t) => ({ state: filled(t) }) },
  'register.meeting': { data: (t) => ({ state: filled(t), meetingId: 'm-2' }) },
  'register.back': { data: (t) => ({ state: filled(t), to: 'units' }) },
  'register.confirm': { data: (t) => ({ state: filled(t) }) },

  'cases.list': { data: nothing },
  'cases.search': { data: ({ code }) => ({ search: code }) },
  'cases.show': { data: ownCase },
  'cases.change': { data: ownCase },
  'cases.save-change': {
    data: (t) => ({ ...ownCase(t), units: 'u-2,u-3', categories: 'income', meetingId: 'm-2' }),
  },
  'cases.withdraw': { data: ownCase },
  'cases.confirm-withdraw': { data: ownCase },
  'cases.hand-over': { data: ownCase },
  'cases.confirm-hand-over': { data: (t) => ({ ...ownCase(t), to: t.town.keyOf('caseworker') }) },
  'cases.admit-late': { data: (t) => ({ ...g(t), code: t.late, answer: 'yes' }) },
  'cases.admit-units': { data: (t) => ({ ...g(t), code: t.done, units: 'u-3', answer: 'yes' }) },
  'life.open': { data: invited },
  'life.act': { data: invited },
  'bookings.show': { data: nothing },
  // The group of the matrix has no meetings with places: what is booked is told by the story of study visits.
  'bookings.form': { data: meeting },
  'bookings.save': { data: (t) => ({ ...meeting(t), places: '1' }) },
  'bookings.cancel': { data: meeting },
  'duties.show': { data: g },
  'duties.form': { data: duty('gathering') },
  'duties.done': { data: duty('gathering') },
  'duties.take-back': { data: duty('half-year-figures') },
  'reports.list': { data: g },
  'reports.new': { data: (t) => ({ ...g(t), routine: 'verksam', life: 'deviation' }) },
  'reports.begin': { data: (t) => reportWish(t.groupId, 'R-CCDFGH5') },
  'reports.show': { data: (t) => ({ ...g(t), code: t.report }) },
  'reports.open': { data: solution },
  'reports.act': { data: (t) => ({ ...solution(t), 'ask-solution': 'Vi ringer i tid.' }) },
  'ack.answer': { data: (t) => ({ ...ownCase(t), answer: 'known' }) },

  'meeting.show': { data: meeting },
  'absence.report': { data: meeting },
  'nothing.more': { data: meeting },
  'meeting.move': { data: meeting },
  'meeting.confirm-move': { data: (t) => ({ ...meeting(t), date: '2026-06-24', time: '10:00' }) },
  'meeting.cancel': { data: meeting },
  'meeting.confirm-cancel': { data: meeting },
  'agenda.show': { data: meeting },
  'agenda.edit': {
    data: (t) => ({ ...meeting(t), slot: 'statistics', change: 'longer', points: 'statistics' }),
  },
  'agenda.reset': { data: meeting },
  'agenda.publish': { data: meeting },
  'agenda.fit': { data: (t) => ({ ...meeting(t), how: 'shorten' }) },
  'meeting.outcomes': { when: 'after the meeting', data: past },
  'meeting.case': { when: 'after the meeting', data: (t) => ({ ...past(t), code: t.done }) },
  'meeting.record-outcome': {
    when: 'after the meeting',
    data: (t) => ({ ...past(t), code: t.done, outcome: 'no-further', consent: 'true' }),
  },
  'meeting.save-present': { when: 'after the meeting', data: (t) => ({ ...past(t), present: 'u-1' }) },

  'group.settings': { data: g },
  'group.save-settings': { data: (t) => ({ ...g(t), minutes: '75', mode: 'on-site', place: 'Rum 9' }) },
  'group.new-meeting': { data: g },
  'group.add-meeting': {
    data: (t) => ({ ...g(t), kind: 'case-meeting', date: '2026-12-01', time: '09:00' }),
  },
  'group.bind': { when: 'without a channel', where: 'free channel', data: g },
  'undelivered.show': { data: g },
  'undelivered.retry': { data: (t) => ({ ...g(t), ref: 'abcdefgh' }) },
  'undelivered.retry-all': { data: g },
  'snooze.show': { data: told },
  'snooze.choose': { data: (t) => ({ ...told(t), date: '2026-05-07', time: '08:00' }) },
  'snooze.back': { data: told },
  'calls.show': { data: g },
  'calls.done': { data: (t) => ({ ...g(t), ref: t.ref, done: true }) },
  'calls.new-person': { data: g },
  'calls.add-person': {
    data: (t) => ({ ...g(t), seed: 's-nnnnnnnnnnnn', name: 'Arne Sund', unit: 'u-3', role: 'contact' }),
  },
  'calls.person': { data: called },
  'calls.address': { data: (t) => ({ ...called(t), secret: 'cdfghjkmnb'.repeat(6), after: '' }) },
  'calls.revoke-address': { data: (t) => ({ ...called(t), after: '' }) },
  'calls.about': { data: called },
  'calls.link': { data: called },
  'calls.confirm-link': { data: (t) => ({ ...called(t), who: t.town.objectIdOf('stranger') }) },
  'events.show': { data: ownCase },
  'retention.show': { data: g },
  'retention.save': {
    data: (t) => ({ ...g(t), reference: 'SN 2026/7', decidedOn: '2026-03-02', days: '90' }),
  },

  'group.setup': { where: 'free channel', data: nothing },
  'group.next': setupStep({ step: 'preview', accepted: 'true' }),
  'group.previous': setupStep({ to: 'units' }),
  // Buttons of cards of an earlier release.
  'group.routines': setupStep({ routines: 'verksam' }),
  'group.name': setupStep({ knownGroup: 'verksam/habo' }),
  'group.units': setupStep(),
  'group.yourself': setupStep({ ownUnit: '0' }),
  'group.meeting': setupStep({ place: 'Kommunhuset' }),
  'group.dates': setupStep({ first: '2026-06-09', until: '2026-12-30' }),
  'group.preview': setupStep({ accepted: 'true' }),
  'group.back': setupStep({ to: 'units' }),
  'group.cancel': setupStep(),
};
