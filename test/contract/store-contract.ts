import { describe, expect, it } from 'vitest';
import type { Store } from '../../src/wiring/compose.js';
import type { CaseCode } from '../../src/domain/model/case/case-pointer.js';
import type { Group, Unit } from '../../src/domain/model/group/group.js';
import type { ContactReference, PersonKey } from '../../src/domain/model/person/person.js';
import type { OutboxRow, Timer } from '../../src/domain/model/job/timer.js';
import type { Call } from '../../src/domain/model/call.js';
import { type Undelivered, undeliveredId } from '../../src/domain/model/job/undelivered.js';
import { insert, remove, replace, touch } from '../../src/domain/model/row.js';
import type { Instant, LocalDate } from '../../src/domain/calendar/dates/time.js';

const at = (text: string) => text as Instant;
const someone = 'tenant|someone' as PersonKey;
const other = 'tenant|other' as PersonKey;

export const sampleGroup: Group = {
  id: 'g-1',
  tenantId: 'tenant',
  name: 'Grupp',
  routines: ['verksam'],
  state: 'active',
  plan: [],
  channel: {
    channelId: '19:a@thread.tacv2',
    teamId: 't',
    serviceUrl: 'http://127.0.0.1',
    tenantId: 'tenant',
  },
  settings: { minutes: 90, mode: 'on-site', place: 'Rum 2', closedDays: ['2026-07-01' as LocalDate] },
  locale: 'sv',
  createdBy: someone,
  createdAt: at('2026-05-01T08:00:00.000Z'),
};

const unit = (id: string): Unit => ({ id, name: `Enhet ${id}`, party: 'region' });
const timer = (moment: string, state: Timer['state'] = 'waiting'): Timer => ({
  kind: 'absence',
  subject: { meetingId: 'm-1' },
  occurrence: '1',
  at: at(moment),
  usefulUntil: at('2026-06-01T08:00:00.000Z'),
  facts: { routine: 'verksam' },
  state,
  recipients: [
    { to: 'person', person: someone },
    { to: 'channel', part: 1 },
  ],
  done: 0,
  meetingRevision: 2,
});
export const sampleTimer = timer('2026-05-02T08:00:00.000Z');
const message = (due: string, state: OutboxRow['state']): OutboxRow => ({
  kind: 'absence',
  groupId: 'g-1',
  timerKey: 'k',
  subject: {},
  occurrence: '1',
  facts: {},
  recipient: { to: 'person', person: someone },
  state,
  attempt: 0,
  due: at(due),
  usefulUntil: at('2026-06-01T08:00:00.000Z'),
  repeat: false,
  fallback: false,
});

/** What every store must do, whichever it is. `fresh` gives an empty one. */
export function storeContract(name: string, fresh: () => Promise<Store>): void {
  describe(`the ledger (${name})`, () => {
    it('gives back what was stored, field for field, and nothing that has no column', async () => {
      const { ledger } = await fresh();
      const stray = {
        ...sampleGroup,
        client: 'nobody',
        settings: { ...sampleGroup.settings, diagnosis: 'none' },
      };
      await ledger.commit([
        insert('group', 'g-1', 'g-1', stray),
        insert('timer', 'g-1', 't|1', timer('2026-05-02T08:00:00.000Z')),
      ]);
      expect((await ledger.read('group', 'g-1', 'g-1'))?.value).toEqual(sampleGroup);
      expect((await ledger.read('timer', 'g-1', 't|1'))?.value).toEqual(timer('2026-05-02T08:00:00.000Z'));
    });

    it('writes all of a transaction or nothing', async () => {
      const { ledger } = await fresh();
      await ledger.commit([insert('unit', 'g-1', 'u-1', unit('u-1'))]);
      const outcome = await ledger.commit([
        insert('unit', 'g-1', 'u-2', unit('u-2')),
        insert('unit', 'g-1', 'u-1', unit('u-1')),
      ]);
      expect(outcome).toEqual({ kind: 'conflict' });
      expect((await ledger.list('unit', 'g-1')).map(({ id }) => id)).toEqual(['u-1']);
    });

    it('lets the first of two writers win and tells the second', async () => {
      const { ledger } = await fresh();
      await ledger.commit([
        insert('unit', 'g-1', 'u-1', unit('u-1')),
        insert('unit', 'g-1', 'u-2', unit('u-2')),
      ]);
      const [first, second] = await ledger.list('unit', 'g-1');
      if (first === undefined || second === undefined) throw new Error('no rows');
      expect(await ledger.commit([replace(first, unit('u-9')), touch(second)])).toMatchObject({
        kind: 'committed',
      });
      expect(await ledger.commit([replace(first, unit('u-8'))])).toEqual({ kind: 'conflict' });
      // Touched: whoever relied upon it as it was must read again.
      expect(await ledger.commit([replace(second, unit('u-7'))])).toEqual({ kind: 'conflict' });
      expect((await ledger.read('unit', 'g-1', 'u-1'))?.value.id).toBe('u-9');
      expect(await ledger.commit([touch(first)])).toEqual({ kind: 'conflict' });
    });

    it('tells the new version of each row that stands after a transaction', async () => {
      const { ledger } = await fresh();
      await ledger.commit(['u-1', 'u-2', 'u-3'].map((id) => insert('unit', 'g-1', id, unit(id))));
      const [first, second, third] = await ledger.list('unit', 'g-1');
      if (first === undefined || second === undefined || third === undefined) throw new Error('no rows');
      const outcome = await ledger.commit([
        replace(first, unit('u-9')),
        touch(second),
        remove(third),
        insert('unit', 'g-1', 'u-4', unit('u-4')),
      ]);
      const told = outcome.kind === 'committed' ? outcome.etags : undefined;
      const standing = await ledger.list('unit', 'g-1');
      expect(told).toEqual(new Map(standing.map(({ id, etag }) => [`unit|${id}`, etag])));
      expect(await ledger.commit(standing.map((row) => touch(row)))).toMatchObject({ kind: 'committed' });
    });

    it('reads a group with its units and without its timers, and nothing where there is none', async () => {
      const { ledger } = await fresh();
      expect(await ledger.snapshot('g-1')).toBeUndefined();
      await ledger.commit([
        insert('group', 'g-1', 'g-1', sampleGroup),
        insert('unit', 'g-1', 'u-2', unit('u-2')),
        insert('unit', 'g-1', 'u-1', unit('u-1')),
        insert('timer', 'g-1', 't|1', timer('2026-05-02T08:00:00.000Z')),
      ]);
      await ledger.commit([insert('unit', 'g-2', 'u-3', unit('u-3'))]);
      const snapshot = await ledger.snapshot('g-1');
      expect(snapshot?.group.value.name).toBe('Grupp');
      expect(snapshot?.units.map(({ id }) => id)).toEqual(['u-1', 'u-2']);
      expect([snapshot?.members, snapshot?.meetings, snapshot?.cases]).toEqual([[], [], []]);
    });

    it('lists by the beginning of the id', async () => {
      const { ledger } = await fresh();
      await ledger.commit(
        ['a|1', 'a|2', 'ab|1', 'b|1'].map((id) =>
          insert('timer', 'g-1', id, timer('2026-05-02T08:00:00.000Z')),
        ),
      );
      expect((await ledger.list('timer', 'g-1', 'a|')).map(({ id }) => id)).toEqual(['a|1', 'a|2']);
    });

    it('takes a row away when nobody has changed it, and all of a transaction or nothing', async () => {
      const { ledger } = await fresh();
      await ledger.commit([
        insert('unit', 'g-1', 'u-1', unit('u-1')),
        insert('unit', 'g-1', 'u-2', unit('u-2')),
      ]);
      const [first, second] = await ledger.list('unit', 'g-1');
      if (first === undefined || second === undefined) throw new Error('no rows');
      await ledger.commit([replace(second, unit('u-9'))]);
      expect(await ledger.commit([remove(first), remove(second)])).toEqual({ kind: 'conflict' });
      expect(await ledger.list('unit', 'g-1')).toHaveLength(2);
      expect(await ledger.commit([remove(first), insert('unit', 'g-1', 'u-3', unit('u-3'))])).toMatchObject({
        kind: 'committed',
      });
      expect(await ledger.commit([remove(first)])).toEqual({ kind: 'conflict' });
      expect((await ledger.list('unit', 'g-1')).map(({ id }) => id)).toEqual(['u-2', 'u-3']);
    });

    it('refuses what is no transaction', async () => {
      const { ledger } = await fresh();
      const many = Array.from({ length: 101 }, (_, i) => insert('unit', 'g-1', `u-${i}`, unit('u')));
      await expect(ledger.commit(many)).rejects.toThrow('101');
      await expect(
        ledger.commit([insert('unit', 'g-1', 'u', unit('u')), insert('unit', 'g-2', 'u', unit('u'))]),
      ).rejects.toThrow('partitions');
      expect(await ledger.commit(many.slice(0, 100))).toMatchObject({ kind: 'committed' });
    });
  });

  describe(`the due index (${name})`, () => {
    it('tells what is due by now, oldest first, and when the next is', async () => {
      const { ledger, due } = await fresh();
      await ledger.commit([
        insert('timer', 'g-1', 't|late', timer('2026-05-03T08:00:00.000Z')),
        insert('timer', 'g-1', 't|early', timer('2026-05-01T08:00:00.000Z')),
        insert('timer', 'g-1', 't|fired', timer('2026-05-01T07:00:00.000Z', 'fired')),
        insert('out', 'g-1', 'o|1', message('2026-05-02T08:00:00.000Z', 'planned')),
      ]);
      const found = await due.due(at('2026-05-02T08:00:00.000Z'), 10);
      expect(found).toMatchObject([
        { at: '2026-05-01T08:00:00.000Z', partition: 'g-1', kind: 'timer', id: 't|early' },
        { at: '2026-05-02T08:00:00.000Z', partition: 'g-1', kind: 'out', id: 'o|1' },
      ]);
      expect(await due.due(at('2026-05-02T08:00:00.000Z'), 1)).toHaveLength(1);
      expect(await due.due(at('2026-05-01T07:59:59.999Z'), 10)).toEqual([]);
      expect(await due.next(at('2026-05-02T08:00:00.000Z'))).toBe('2026-05-03T08:00:00.000Z');
      expect(await due.next(at('2026-05-03T08:00:00.000Z'))).toBeUndefined();
    });

    it('finds the next among several of the same hour', async () => {
      const { ledger, due } = await fresh();
      await ledger.commit(
        ['20', '05', '40', '10', '55', '30'].map((minute) =>
          insert('timer', 'g-1', `t|${minute}`, timer(`2026-05-03T08:${minute}:00.000Z`)),
        ),
      );
      expect(await due.next(at('2026-05-03T08:00:00.000Z'))).toBe('2026-05-03T08:05:00.000Z');
      expect(await due.next(at('2026-05-03T08:30:00.000Z'))).toBe('2026-05-03T08:40:00.000Z');
    });

    it('forgets a message when it is settled', async () => {
      const { ledger, due } = await fresh();
      await ledger.commit([insert('out', 'g-1', 'o|1', message('2026-05-02T08:00:00.000Z', 'queued'))]);
      const row = await ledger.read('out', 'g-1', 'o|1');
      if (row === undefined) throw new Error('no row');
      await ledger.commit([replace(row, { ...row.value, state: 'sent' })]);
      expect(await due.due(at('2026-05-09T08:00:00.000Z'), 10)).toEqual([]);
    });

    it('forgets a purged row, and keeps one whose purging came too late', async () => {
      const { ledger, due } = await fresh();
      await ledger.commit([insert('timer', 'g-1', 't|1', timer('2026-05-02T08:00:00.000Z'))]);
      const row = await ledger.read('timer', 'g-1', 't|1');
      if (row === undefined) throw new Error('no row');
      await ledger.commit([touch(row)]);
      expect(await ledger.commit([remove(row)])).toEqual({ kind: 'conflict' });
      expect(await due.due(at('2026-05-02T08:00:00.000Z'), 10)).toHaveLength(1);
      const again = await ledger.read('timer', 'g-1', 't|1');
      if (again === undefined) throw new Error('no row');
      await ledger.commit([remove(again)]);
      expect(await due.due(at('2026-05-02T08:00:00.000Z'), 10)).toHaveLength(0);
    });

    it('keeps an entry whose row never came, until it is removed', async () => {
      const { due } = await fresh();
      const entry = {
        at: at('2026-05-02T08:00:00.000Z'),
        partition: 'g-1',
        kind: 'timer' as const,
        id: 't|1',
      };
      await due.put(entry);
      await due.put(entry);
      expect(await due.due(at('2026-05-02T08:00:00.000Z'), 10)).toMatchObject([entry]);
      await due.remove(entry);
      await due.remove(entry);
      expect(await due.due(at('2026-05-02T08:00:00.000Z'), 10)).toEqual([]);
    });

    it('fences a missing row: the late writer fails once and then begins again', async () => {
      const { ledger, due } = await fresh();
      const entry = {
        at: at('2026-05-02T08:00:00.000Z'),
        partition: 'g-1',
        kind: 'timer' as const,
        id: 't|1',
      };
      expect(await due.fence(entry)).toBe(false);
      expect(await due.fence(entry)).toBe(false);
      expect(await ledger.read('timer', 'g-1', 't|1')).toBeUndefined();
      expect(await ledger.list('timer', 'g-1')).toEqual([]);
      const late = [
        insert('timer', 'g-1', 't|1', timer('2026-05-02T08:00:00.000Z')),
        insert('unit', 'g-1', 'u-1', unit('u-1')),
      ];
      expect(await ledger.commit(late)).toEqual({ kind: 'conflict' });
      expect(await ledger.read('unit', 'g-1', 'u-1')).toBeUndefined();
      expect(await ledger.commit(late)).toMatchObject({ kind: 'committed' });
    });

    it('spares an entry that a late writer has written again while it was being fenced', async () => {
      const { ledger, due } = await fresh();
      const entry = {
        at: at('2026-05-02T08:00:00.000Z'),
        partition: 'g-1',
        kind: 'timer' as const,
        id: 't|1',
      };
      await due.put(entry);
      const [read] = await due.due(at('2026-05-09T08:00:00.000Z'), 10);
      if (read === undefined) throw new Error('no entry');
      expect(await due.fence(read)).toBe(false);
      const late = [insert('timer', 'g-1', 't|1', timer('2026-05-02T08:00:00.000Z'))];
      expect(await ledger.commit(late)).toEqual({ kind: 'conflict' });
      expect(await ledger.commit(late)).toMatchObject({ kind: 'committed' });
      await due.remove(read);
      expect(await due.due(at('2026-05-09T08:00:00.000Z'), 10)).toMatchObject([entry]);
    });

    it('fences a row that stands: whoever read it before must read again', async () => {
      const { ledger, due } = await fresh();
      await ledger.commit([insert('timer', 'g-1', 't|1', timer('2026-05-02T08:00:00.000Z'))]);
      const row = await ledger.read('timer', 'g-1', 't|1');
      if (row === undefined) throw new Error('no row');
      const entry = {
        at: at('2026-05-02T08:00:00.000Z'),
        partition: 'g-1',
        kind: 'timer' as const,
        id: 't|1',
      };
      expect(await due.fence(entry)).toBe(true);
      expect(await ledger.commit([replace(row, { ...row.value, state: 'firing' })])).toEqual({
        kind: 'conflict',
      });
      expect((await ledger.read('timer', 'g-1', 't|1'))?.value.state).toBe('waiting');
    });
  });

  describe(`case codes (${name})`, () => {
    const code = 'AAA' as CaseCode;
    it('are reserved once, used by their owner only, and found afterwards', async () => {
      const { codes } = await fresh();
      expect(await codes.reserve(code, someone, 'g-1')).toBe(true);
      expect(await codes.reserve(code, other, 'g-1')).toBe(false);
      expect(await codes.reservation(someone, 'g-1')).toBe(code);
      expect(await codes.use(code, other)).toBe(false);
      expect(await codes.use(code, someone)).toBe(true);
      expect(await codes.use(code, someone)).toBe(true);
      expect(await codes.reservation(someone, 'g-1')).toBeUndefined();
      expect(await codes.find(code)).toEqual({ code, owner: someone, groupId: 'g-1', state: 'used' });
      expect(await codes.find('BBB' as CaseCode)).toBeUndefined();
    });

    it('go to one of several people who want the same at once', async () => {
      const { codes } = await fresh();
      const owners = [someone, other, 'tenant|third' as PersonKey];
      const taken = await Promise.all(owners.map((owner) => codes.reserve(code, owner, 'g-1')));
      expect(taken.filter(Boolean)).toHaveLength(1);
      expect((await codes.find(code))?.owner).toBe(owners[taken.indexOf(true)]);
    });

    it('are one open draft per person and group, also from two devices at once', async () => {
      const { codes } = await fresh();
      const taken = await Promise.all(
        ['AAA', 'BBB', 'CCC'].map((each) => codes.reserve(each as CaseCode, someone, 'g-1')),
      );
      expect(taken.filter(Boolean)).toHaveLength(1);
      const kept = await codes.reservation(someone, 'g-1');
      const winner = ['AAA', 'BBB', 'CCC'][taken.indexOf(true)];
      expect(kept).toBe(winner);
      expect(await codes.reserve('DDD' as CaseCode, someone, 'g-2')).toBe(true);
    });
  });

  describe(`what is forgotten (${name})`, () => {
    const code = 'AAA' as CaseCode;
    it('frees a code, whether it was used or only reserved', async () => {
      const { codes } = await fresh();
      await codes.reserve(code, someone, 'g-1');
      await codes.use(code, someone);
      await codes.reserve('BBB' as CaseCode, someone, 'g-1');
      await codes.forget(code);
      await codes.forget(code);
      expect(await codes.find(code)).toBeUndefined();
      expect(await codes.reservation(someone, 'g-1')).toBe('BBB');
      await codes.release(someone, 'g-1');
      await codes.release(someone, 'g-1');
      expect(await codes.find('BBB' as CaseCode)).toBeUndefined();
      expect(await codes.reservation(someone, 'g-1')).toBeUndefined();
      expect(await codes.reserve(code, other, 'g-2')).toBe(true);
    });

    it('takes away where someone was and where they could be written to', async () => {
      const { people } = await fresh();
      await people.addToGroup(someone, 'g-1');
      await people.removeFromGroup(someone, 'g-1');
      expect(await people.formerGroupsOf(someone)).toEqual(['g-1']);
      await people.addToGroup(someone, 'g-1');
      expect([await people.groupsOf(someone), await people.formerGroupsOf(someone)]).toEqual([['g-1'], []]);
      await people.removeFromGroup(someone, 'g-1');
      await people.forgetGroup(someone, 'g-1');
      await people.forgetGroup(someone, 'g-1');
      expect(await people.formerGroupsOf(someone)).toEqual([]);
      await people.remember({ person: someone, serviceUrl: 'https://x.test/', tenantId: 't', locale: 'sv' });
      await people.forgetContact(someone);
      await people.forgetContact(someone);
      expect(await people.contact(someone)).toBeUndefined();
    });
  });

  describe(`a calendar address (${name})`, () => {
    const first = { hash: 'b'.repeat(64), changedAt: at('2026-05-01T08:00:00.000Z') };
    const second = { hash: 'c'.repeat(64), changedAt: at('2026-05-02T08:00:00.000Z') };
    async function inGroup() {
      const { people } = await fresh();
      await people.addToGroup(someone, 'g-1');
      await people.addToGroup(other, 'g-1');
      return people;
    }
    const addressOf = async (people: Store['people'], person = someone) =>
      (await people.about(person)).calendar;

    it('leads to its person until another takes its place, or it is taken back', async () => {
      const people = await inGroup();
      expect(await addressOf(people)).toBeUndefined();
      expect(await people.calendarOwner(first.hash)).toBeUndefined();
      expect(await people.changeCalendar(someone, undefined, first)).toBe(true);
      expect(await addressOf(people)).toMatchObject(first);
      expect(await people.calendarOwner(first.hash)).toBe(someone);
      expect(await people.changeCalendar(someone, await addressOf(people), second)).toBe(true);
      expect(await people.calendarOwner(first.hash)).toBeUndefined();
      expect(await people.calendarOwner(second.hash)).toBe(someone);
      const { changedAt } = first;
      expect(await people.changeCalendar(someone, await addressOf(people), { changedAt })).toBe(true);
      expect(await people.calendarOwner(second.hash)).toBeUndefined();
      expect((await addressOf(people))?.hash).toBeUndefined();
      expect(await people.groupsOf(someone)).toEqual(['g-1']);
    });

    it('is the same when the same one comes again, and is not changed from what has changed since', async () => {
      const people = await inGroup();
      await people.changeCalendar(someone, undefined, first);
      const read = await addressOf(people);
      expect(await people.changeCalendar(someone, undefined, { ...second, hash: first.hash })).toBe(true);
      expect(await addressOf(people)).toEqual(read);
      expect(await people.changeCalendar(someone, undefined, second)).toBe(false);
      expect(await people.changeCalendar(someone, read, second)).toBe(true);
      expect(await people.changeCalendar(someone, read, first)).toBe(false);
      expect(await people.calendarOwner(second.hash)).toBe(someone);
    });

    it('is never two people’s', async () => {
      const people = await inGroup();
      await people.changeCalendar(someone, undefined, first);
      expect(await people.changeCalendar(other, undefined, first)).toBe(false);
      expect(await people.calendarOwner(first.hash)).toBe(someone);
      expect(await addressOf(people, other)).toBeUndefined();
    });

    it('goes with the last group, or when it is forgotten, and nothing is left of it', async () => {
      const people = await inGroup();
      await people.addToGroup(someone, 'g-2');
      await people.changeCalendar(someone, undefined, first);
      await people.removeFromGroup(someone, 'g-1');
      expect(await people.calendarOwner(first.hash)).toBe(someone);
      await people.removeFromGroup(someone, 'g-2');
      expect([await addressOf(people), await people.calendarOwner(first.hash)]).toEqual([
        undefined,
        undefined,
      ]);
      await people.changeCalendar(other, undefined, second);
      await people.forgetCalendar(other);
      await people.forgetCalendar(other);
      expect([await addressOf(people, other), await people.calendarOwner(second.hash)]).toEqual([
        undefined,
        undefined,
      ]);
    });
  });

  describe(`notes of what did not arrive (${name})`, () => {
    const note: Undelivered = {
      kind: 'meeting-moved',
      subject: { meetingId: 'm-1' },
      recipient: { to: 'person', person: someone },
      at: at('2026-05-01T08:00:00.000Z'),
      why: 'not-reached',
      usefulUntil: at('2026-06-01T08:00:00.000Z'),
      source: 'out',
      partition: 'g-1',
      rowId: 'm-1|meeting-moved|2|p~tenant~someone',
    };
    it('come, go and come again with the message they tell of', async () => {
      const { ledger } = await fresh();
      const id = undeliveredId(note);
      const { recipient: _none, ...rest } = note;
      const ofTimer: Undelivered = { ...rest, source: 'timer' };
      await ledger.commit([insert('undelivered', 'g-1', id, note)]);
      await ledger.commit([insert('undelivered', 'g-1', undeliveredId(ofTimer), ofTimer)]);
      expect((await ledger.list('undelivered', 'g-1')).map(({ value }) => value)).toEqual([note, ofTimer]);
      const first = await ledger.read('undelivered', 'g-1', id);
      if (first === undefined) throw new Error('no note');
      expect((await ledger.commit([remove(first)])).kind).toBe('committed');
      expect(await ledger.read('undelivered', 'g-1', id)).toBeUndefined();
      expect((await ledger.commit([remove(first)])).kind).toBe('conflict');
      expect((await ledger.commit([insert('undelivered', 'g-1', id, note)])).kind).toBe('committed');
      expect((await ledger.commit([insert('undelivered', 'g-1', id, note)])).kind).toBe('conflict');
    });
  });

  it('keeps a call to someone without Teams, and that it was made', async () => {
    const { ledger } = await fresh();
    const person = '00000000-0000-0000-0000-000000000000|aaaaaaaa-bbbb-cccc-dddd-eeeeeeeeeeee' as const;
    const call = {
      ...{ kind: 'your-time', subject: { meetingId: 'm-1' }, occurrence: '1', facts: { unit: 'u-1' } },
      ...{ person, at: '2026-05-11T07:00:00.000Z', usefulUntil: '2026-05-12T11:00:00.000Z' },
    } as unknown as Call;
    await ledger.commit([insert('call', 'g-1', 'm-1|your-time|1|p~x', call)]);
    const read = await ledger.read('call', 'g-1', 'm-1|your-time|1|p~x');
    expect(read?.value).toEqual(call);
    const done = { ...call, meetingRevision: 2, done: { by: person, at: call.at } };
    if (read !== undefined) await ledger.commit([replace(read, done)]);
    expect((await ledger.list('call', 'g-1')).map(({ value }) => value)).toEqual([done]);
  });

  describe(`people (${name})`, () => {
    const contact: ContactReference = {
      person: someone,
      serviceUrl: 'https://smba.trafficmanager.net/emea/',
      tenantId: 'tenant',
      conversationId: 'a:1/2#3',
      locale: 'en',
    };
    it('are known by their groups and by where they can be written to', async () => {
      const { people } = await fresh();
      await people.addToGroup(someone, 'g-2');
      await people.addToGroup(someone, 'g-1');
      await people.addToGroup(someone, 'g-1');
      expect(await people.groupsOf(someone)).toEqual(['g-1', 'g-2']);
      await people.removeFromGroup(someone, 'g-2');
      expect(await people.groupsOf(someone)).toEqual(['g-1']);
      expect(await people.groupsOf(other)).toEqual([]);
      expect(await people.contact(someone)).toBeUndefined();
      await people.remember({ ...contact, unreachableSince: at('2026-05-01T08:00:00.000Z') });
      await people.remember(contact);
      expect(await people.contact(someone)).toEqual(contact);
    });

    it('are asked about at once: all that is kept of one, and where each of several can be written to', async () => {
      const { people } = await fresh();
      expect(await people.about(someone)).toEqual({ groups: [], formerGroups: [] });
      await people.addToGroup(someone, 'g-2');
      await people.addToGroup(someone, 'g-1');
      await people.removeFromGroup(someone, 'g-2');
      await people.remember(contact);
      await people.addToGroup(other, 'g-3');
      expect(await people.about(someone)).toEqual({ contact, groups: ['g-1'], formerGroups: ['g-2'] });
      expect(await people.contacts([someone, other])).toEqual(new Map([[someone, contact]]));
      expect(await people.contacts([])).toEqual(new Map());
    });

    it('are marked as unreachable without losing where they were, once, and only when known', async () => {
      const { people } = await fresh();
      const mark = { unreachableSince: at('2026-05-01T08:00:00.000Z'), unreachableWhy: 'refused' as const };
      expect(await people.markUnreachable(someone, mark)).toBe(false);
      expect(await people.contact(someone)).toBeUndefined();
      await people.remember(contact);
      expect(await people.markUnreachable(someone, mark)).toBe(true);
      const later = {
        unreachableSince: at('2026-05-02T08:00:00.000Z'),
        unreachableWhy: 'not-found' as const,
      };
      expect(await people.markUnreachable(someone, later)).toBe(true);
      expect(await people.contact(someone)).toEqual({
        ...contact,
        ...mark,
        unreachableTried: later.unreachableSince,
      });
      await people.remember(contact);
      expect(await people.contact(someone)).toEqual(contact);
    });

    it('meet in channels, whatever a channel is called', async () => {
      const { people } = await fresh();
      const channel = "19:a/b\\c#d?e%f!g'h@thread.tacv2";
      const teamId = '19:team/a';
      await people.bindChannel({ channelId: channel, teamId }, 'g-1');
      await people.bindChannel({ channelId: '19:other', teamId }, 'g-2');
      await people.bindChannel({ channelId: '19:elsewhere', teamId: '19:team/b' }, 'g-3');
      expect(await people.groupOfChannel(channel)).toBe('g-1');
      expect([...(await people.channelsOfTeam(teamId))].sort()).toEqual([channel, '19:other'].sort());
      await people.unbindChannel({ channelId: channel, teamId });
      expect(await people.groupOfChannel(channel)).toBeUndefined();
      expect(await people.channelsOfTeam(teamId)).toEqual(['19:other']);
    });
  });

  describe(`the queue (${name})`, () => {
    it('gives a hint to one taker at a time, and not again once it is done', async () => {
      const { queue } = await fresh();
      expect(await queue.take(10)).toEqual([]);
      await queue.offer({ partition: 'g-1', id: 'o|å' });
      await queue.offer({ partition: 'g-1', id: 'o|2' });
      const taken = await queue.take(10);
      expect(taken.map(({ hint }) => hint.id).sort()).toEqual(['o|2', 'o|å']);
      expect(await queue.take(10)).toEqual([]);
      for (const { done } of taken) await done();
      for (const { done } of taken) await done();
      expect(await queue.take(10)).toEqual([]);
    });
  });
}
