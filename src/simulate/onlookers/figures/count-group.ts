import { daysBetween, weekday } from '../../../domain/calendar/dates/local-date.js';
import type { Instant } from '../../../domain/calendar/dates/time.js';
import { toLocal } from '../../../domain/calendar/dates/zone.js';
import { ownLives } from '../../../domain/decisions/lives/group-scene.js';
import { stageOf } from '../../../domain/life/reading/life-scene.js';
import {
  type CasePointer,
  isOpen,
  isRegistered,
  isWithdrawn,
  lifeOf,
} from '../../../domain/model/case/case-pointer.js';
import { isCancelled } from '../../../domain/model/group/meeting.js';
import { activeMembers } from '../../../domain/model/members.js';
import type { PersonKey } from '../../../domain/model/person/person.js';
import { acknowledgementOf, asksAcknowledgement } from '../../../domain/routine/definition/case-life.js';
import { meetingEnd } from '../../../domain/routine/meetings/meeting-moments.js';
import { routineOf } from '../../../domain/routine/definition/routine-of.js';
import { openCases } from '../../acts/lives.js';
import type { Onlooker, Watched } from '../laws/onlooker.js';
import { TaskCount } from './count-tasks.js';
import type { Figures } from './figures.js';

type Counts = Record<string, number>;

function add(counts: Counts, key: string): void {
  counts[key] = (counts[key] ?? 0) + 1;
}

/** Counts what happens in one group. */
export class GroupCount implements Onlooker {
  private readonly week = new Map<PersonKey, number>();
  private readonly perWeek: number[] = [];
  private readonly kinds: Counts = {};
  private readonly posts: Counts = {};
  private mentions = 0;
  private readonly registered = { 'in-time': 0, late: 0, 'no-meeting': 0 };
  private left = 0;
  private noMeeting = 0;
  private readonly cases = new Map<string, CasePointer>();
  private readonly asked = new Set<string>();
  private readonly given = new Set<string>();
  private readonly waits = new Map<string, number>();
  private queue = 0;
  private readonly tasks = new TaskCount();
  private readonly met = new Map<string, 'held' | 'cancelled'>();

  constructor(private readonly watched: Watched) {}

  heard({ envelope: { address, notice } }: Parameters<NonNullable<Onlooker['heard']>>[0]): void {
    if (address.to === 'channel') return add(this.posts, 'posted');
    if (address.to === 'post') return add(this.posts, 'updated');
    if (address.to === 'mention') this.mentions += 1;
    else add(this.kinds, notice.kind);
    const { person } = address.contact;
    this.week.set(person, (this.week.get(person) ?? 0) + 1);
  }

  noted(note: Parameters<NonNullable<Onlooker['noted']>>[0]): void {
    if (note.what === 'registered') this.registered[note.timing] += 1;
    if (note.what === 'refused-form') this.left += 1;
    if (note.what === 'none-left') this.noMeeting += 1;
  }

  wrote(changes: Parameters<NonNullable<Onlooker['wrote']>>[0]): void {
    for (const change of changes) {
      if (change.kind === 'case' && (change.op === 'insert' || change.op === 'replace')) {
        this.caseWritten(change.value);
      }
    }
  }

  private caseWritten(pointer: CasePointer): void {
    this.cases.set(pointer.code, pointer);
    const routine = routineOf(this.watched.world.routines, pointer);
    if (isRegistered(pointer) && asksAcknowledgement(routine, pointer)) {
      for (const unit of pointer.units) this.asked.add(`${pointer.code} ${unit}`);
    }
    for (const { unitId } of pointer.acknowledgements) this.given.add(`${pointer.code} ${unitId}`);
  }

  night(): void {
    const { world } = this.watched;
    const now = world.clock.now();
    const standing = world.sceneOf('|');
    const open = [...openCases(standing)].map(({ pointer, scene, subject }) => ({
      ...{ id: pointer.code, scene, subject },
      besides: acknowledgementOf(stageOf(scene.def, subject.life.stage))?.id,
    }));
    this.tasks.night([...open, ...ownLives(standing)], now);
    const waiting = open.filter(({ subject }) => subject.life.waits !== undefined);
    this.queue = Math.max(this.queue, waiting.length);
    for (const { id, subject } of waiting) this.waits.set(id, days(subject.life.waits?.since ?? now, now));
    for (const { value: meeting } of standing.snapshot.meetings) {
      if (isCancelled(meeting)) this.met.set(meeting.id, 'cancelled');
      else if (meetingEnd(meeting) <= now) this.met.set(meeting.id, 'held');
    }
    if (weekday(toLocal(now).date) !== 1) return;
    for (const { person } of activeMembers(standing.snapshot)) this.perWeek.push(this.week.get(person) ?? 0);
    this.week.clear();
  }

  end(): void {
    this.tasks.end(this.watched.world.clock.now());
  }

  figures(): Figures {
    const { world } = this.watched;
    const now = world.clock.now();
    const outcomes: Counts = {};
    const open: Counts = {};
    const leadDays: number[] = [];
    for (const pointer of this.cases.values()) {
      const life = lifeOf(pointer);
      if (isOpen(pointer)) add(open, life.stage);
      else if (isWithdrawn(pointer)) add(outcomes, 'withdrawn');
      else {
        add(outcomes, life.via?.exit ?? pointer.outcome?.id ?? life.stage);
        leadDays.push(days(pointer.createdAt, life.enteredAt));
      }
    }
    const met = [...this.met.values()];
    return {
      ...{ groups: 1, people: activeMembers(world.ledger.now()).length, perWeek: this.perWeek },
      ...{ kinds: this.kinds, posts: this.posts, mentions: this.mentions, registered: this.registered },
      ...{ outcomes, open, leadDays, tasks: this.tasks.counts },
      kvittens: {
        asked: this.asked.size,
        given: [...this.given].filter((one) => this.asked.has(one)).length,
      },
      ...{ waitDays: [...this.waits.values()], queues: [this.queue] },
      overdueDuties: this.tasks.overdue(now, (key) => key.includes('~')),
      meetings: {
        held: met.filter((one) => one === 'held').length,
        cancelled: met.filter((one) => one === 'cancelled').length,
      },
      ...{ left: this.left, noMeeting: this.noMeeting },
    };
  }
}

function days(from: Instant, to: Instant): number {
  return daysBetween(toLocal(from).date, toLocal(to).date);
}
