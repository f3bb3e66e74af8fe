import { noteRef } from '../../src/domain/model/job/undelivered.js';
import type { Where } from './rights-presses.js';
import { ownChannel, type RightsTown, type Who } from './rights-town.js';
import { setUp } from './steps.js';

/** One press whose data come a second time. */
export interface Resend {
  readonly name?: string;
  readonly who: Who;
  readonly where?: Where;
  /** What has to happen before, so that there is something to do. */
  readonly prepare?: (t: RightsTown) => Promise<unknown>;
  readonly data?: (t: RightsTown, who: Who) => object | Promise<object>;
  /** Why the second answer may have other words than the first. */
  readonly differs?: string;
}

const g = ({ groupId }: RightsTown) => ({ groupId });
const meeting = (t: RightsTown) => ({ ...g(t), meetingId: 'm-2' });
const late = (answer: string) => (t: RightsTown) => ({ ...g(t), code: t.late, answer });
const own = (t: RightsTown) => ({ ...g(t), code: t.code });
const member = (t: RightsTown, who: Who) => ({ ...g(t), person: t.town.keyOf(who) });
const called = (t: RightsTown) => ({ ...g(t), person: t.called });
const told = (t: RightsTown) => ({ ...g(t), code: t.late, kind: 'late-case-asked', ref: t.told });
const done = (t: RightsTown) => ({ ...g(t), meetingId: 'm-1', code: t.done });

const onItsWay = 'what is sent again is told to be on its way, as to a second coordinator';
const decision = { reference: 'SN 2026/7', decidedOn: '2026-03-02', days: '90' };

/** The meeting of 23 June is made shorter than its agenda. */
async function tooLong(t: RightsTown) {
  const minutes = { minutes: '15', mode: 'on-site', place: 'Rum 9' };
  await t.town.send('coordinator', 'group.save-settings', { ...g(t), ...minutes });
}

/** Teams refuses every word to the representative, in the chat and in the channel, until the coordinator is told. */
async function undelivered(t: RightsTown) {
  const { town } = t;
  const law = ({ path, body }: { readonly path: string; readonly body: unknown }) =>
    path.includes('a%3Arepresentative') || JSON.stringify(body ?? {}).includes('Samir')
      ? { status: 403 }
      : undefined;
  town.connector.laws.push(law);
  await town.send('registrant', 'cases.save-change', {
    ...own(t),
    ...{ units: 'u-2', categories: 'responsibility', meetingId: 'm-2' },
  });
  await town.until('2026-05-07', '10:00');
  town.connector.laws.splice(town.connector.laws.indexOf(law), 1);
}

/** A group with meetings that places are booked at, and the first of them. */
async function visits({ town }: RightsTown) {
  town.channel('19:besok@thread.tacv2');
  await setUp(town, 'elsewhere', {
    ...{ routine: 'knutpunkten-case', known: 'Knutpunkten Västervik', first: '2026-06-10' },
    ...{ until: '2026-08-30', ownUnit: 'Försörjningsstöd Västervik' },
  });
  town.channel(ownChannel);
}

async function visit({ town }: RightsTown) {
  for (const groupId of await town.store.people.groupsOf(town.keyOf('elsewhere'))) {
    const snapshot = await town.store.ledger.snapshot(groupId);
    const found = snapshot?.meetings.find(({ value }) => value.kind === 'study-visit');
    if (found !== undefined) return { groupId, meetingId: found.id };
  }
  throw new Error('no group has study visits');
}

/**
 * Beside the press of the rights matrix: the other things that the same button does, and the presses for which there is
 * nothing to do in the matrix.
 */
export const more: Readonly<Record<string, readonly Resend[]>> = {
  'term.revoke': [
    {
      name: 'an address is taken back',
      who: 'coordinator',
      prepare: (t) => t.town.send('coordinator', 'term.renew', { secret: 'b'.repeat(60), after: '' }),
      data: async (t) => (await t.town.send('coordinator', 'term.show', {})).button('Ta bort adressen').data,
    },
  ],
  'bookings.form': [{ who: 'elsewhere', prepare: visits, data: visit }],
  'bookings.save': [
    { who: 'elsewhere', prepare: visits, data: async (t) => ({ ...(await visit(t)), places: '2' }) },
  ],
  'bookings.cancel': [
    {
      who: 'elsewhere',
      prepare: async (t) => {
        await visits(t);
        await t.town.send('elsewhere', 'bookings.save', { ...(await visit(t)), places: '2' });
      },
      data: visit,
    },
  ],
  'members.save': [
    {
      name: 'a deputy is taken away',
      who: 'coordinator',
      data: (t) => ({ ...member(t, 'representative'), deputy: 'none' }),
    },
    {
      name: 'another unit, and coordinator',
      who: 'coordinator',
      data: (t) => ({ ...member(t, 'contact'), unit: 'u-2', coordinator: 'true' }),
    },
  ],
  'members.remove': [
    { name: 'who has a deputy', who: 'coordinator', data: (t) => member(t, 'representative') },
  ],
  'members.decide-join': [
    { name: 'no', who: 'coordinator', data: (t) => ({ ...member(t, 'asking'), answer: 'no' }) },
  ],
  'cases.admit-late': [{ name: 'no', who: 'coordinator', data: late('no') }],
  'cases.admit-units': [
    {
      name: 'no',
      who: 'coordinator',
      data: (t) => ({ ...g(t), code: t.done, units: 'u-3', answer: 'no' }),
    },
  ],
  'cases.confirm-hand-over': [
    {
      name: 'all of them',
      who: 'registrant',
      data: (t) => ({ ...g(t), to: t.town.keyOf('caseworker') }),
    },
  ],
  'cases.save-change': [
    {
      name: 'to another meeting',
      who: 'registrant',
      data: (t) => ({ ...own(t), units: 'u-2', categories: 'income', meetingId: 'm-3' }),
    },
    {
      name: 'a unit after the last day',
      who: 'registrant',
      data: (t) => ({
        ...g(t),
        code: t.done,
        ...{ units: 'u-2,u-3,u-4', categories: 'income', meetingId: 'm-1' },
      }),
    },
    {
      name: 'every unit exchanged after the last day',
      who: 'registrant',
      data: (t) => ({ ...g(t), code: t.done, units: 'u-4', categories: 'income', meetingId: 'm-1' }),
    },
  ],
  'ack.answer': [
    { name: 'not told', who: 'representative', data: (t) => ({ ...own(t), answer: 'not-told' }) },
    { name: 'not ours', who: 'representative', data: (t) => ({ ...own(t), answer: 'not-ours' }) },
  ],
  'absence.report': [
    {
      name: 'taken back',
      who: 'representative',
      prepare: (t) => t.town.send('representative', 'absence.report', meeting(t)),
      data: (t) => ({ ...meeting(t), undo: true }),
    },
  ],
  'nothing.more': [
    {
      name: 'taken back',
      who: 'representative',
      prepare: (t) => t.town.send('representative', 'nothing.more', meeting(t)),
      data: (t) => ({ ...meeting(t), undo: true }),
    },
  ],
  'agenda.edit': ['earlier', 'later', 'first', 'last', 'shorter'].map((change) => ({
    name: change,
    who: 'coordinator',
    data: (t) => ({ ...meeting(t), slot: 'statistics', change, points: 'statistics' }),
  })),
  'agenda.fit': ['shorten', 'carry'].map((how) => ({
    name: how,
    who: 'coordinator',
    prepare: tooLong,
    data: (t) => ({ ...meeting(t), how }),
  })),
  'agenda.publish': [
    {
      name: 'too long',
      who: 'coordinator',
      prepare: tooLong,
      data: (t) => ({ ...meeting(t), anyway: 'true' }),
    },
  ],
  'meeting.record-outcome': [
    {
      name: 'carried over',
      who: 'coordinator',
      data: (t) => ({ ...done(t), outcome: 'carried-over', consent: 'true' }),
    },
    {
      name: 'carried on by some',
      who: 'coordinator',
      data: (t) => ({ ...done(t), outcome: 'carry-on', carriedOnBy: 'u-2', consent: 'true' }),
    },
  ],
  'retention.save': [
    {
      name: 'taken back',
      who: 'coordinator',
      prepare: (t) => t.town.send('coordinator', 'retention.save', { ...g(t), ...decision }),
      data: g,
    },
  ],
  'snooze.choose': [
    {
      name: 'another moment instead',
      who: 'coordinator',
      prepare: (t) =>
        t.town.send('coordinator', 'snooze.choose', { ...told(t), date: '2026-05-07', time: '08:00' }),
      data: (t) => ({ ...told(t), date: '2026-05-08', time: '09:00' }),
    },
  ],
  'calls.done': [
    {
      name: 'not done after all',
      who: 'coordinator',
      prepare: (t) => t.town.send('coordinator', 'calls.done', { ...g(t), ref: t.ref, done: true }),
      data: (t) => ({ ...g(t), ref: t.ref, done: false }),
    },
  ],
  'calls.revoke-address': [
    {
      name: 'an address is taken back',
      who: 'coordinator',
      prepare: (t) =>
        t.town.send('coordinator', 'calls.address', {
          ...called(t),
          ...{ secret: 'b'.repeat(60), after: '' },
        }),
      data: async (t) =>
        (await t.town.send('coordinator', 'calls.person', called(t))).button('Ta bort adressen').data,
    },
  ],
  'undelivered.retry-all': [
    { name: 'one that did not arrive', who: 'coordinator', prepare: undelivered, differs: onItsWay },
  ],
  'undelivered.retry': [
    {
      name: 'one that did not arrive',
      who: 'coordinator',
      prepare: undelivered,
      differs: onItsWay,
      data: async (t) => {
        const [note] = await t.town.store.ledger.list('undelivered', t.groupId);
        return { ...g(t), ref: noteRef(note?.id ?? '') };
      },
    },
  ],
};
