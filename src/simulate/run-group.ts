import { isWorkingDay } from '../domain/calendar/day-off.js';
import { addDays } from '../domain/calendar/dates/local-date.js';
import { later } from '../domain/calendar/dates/later.js';
import type { Instant, LocalDate, LocalTime } from '../domain/calendar/dates/time.js';
import { toInstant } from '../domain/calendar/dates/zone.js';
import type { Locale } from '../domain/model/person/locale.js';
import type { PersonKey } from '../domain/model/person/person.js';
import { isPlanned } from '../domain/model/group/meeting.js';
import { activeMember } from '../domain/model/members.js';
import { meetingEnd } from '../domain/routine/meetings/meeting-moments.js';
import type { Routine } from '../domain/routine/definition/routine-schema.js';
import type { RoutineBook } from '../domain/routine/definition/routine-book.js';
import type { Codes } from '../ports/ledger.js';
import { askToJoinGroup } from '../usecases/members/ask-to-join-group.js';
import { look } from './acts/look.js';
import { leave, takeOut } from './acts/turnover.js';
import type { Note, Visit } from './acts/parts/visit.js';
import type { Break, Law, Onlooker, Watched } from './onlookers/laws/onlooker.js';
import { castOf, somebody } from './people/cast.js';
import { isThere, type Person } from './people/person.js';
import { becomeKnown, inChannel, setUpGroup } from './people/set-up.js';
import { type Chance, chanceOf } from './world/chance.js';
import type { Heard } from './world/heard.js';
import { type Otherwise, World } from './world/world.js';

export interface GroupWish {
  readonly routine: Routine;
  readonly routines: RoutineBook;
  readonly seed: number;
  /** The group's number, from 1. */
  readonly nth: number;
  readonly from: LocalDate;
  readonly last: LocalDate;
  readonly locale: Locale;
  readonly codes: Codes;
  readonly onlookers: (watched: Watched) => readonly Onlooker[];
  readonly otherwise?: Otherwise;
}

const at = (date: LocalDate, time: string) => toInstant(date, time as LocalTime);

/** The years of one group: who is there looks at Samråd now and then, and does what there is to do. */
export class GroupYears {
  readonly breaks: Break[] = [];
  private readonly world: World;
  private readonly chance: Chance;
  private readonly groupId: string;
  private readonly onlookers: readonly Onlooker[];
  private people: Person[];
  private readonly unread = new Set<PersonKey>();
  private readonly gone = new Set<PersonKey>();
  /** Whether there is a group at all. */
  isSetUp = false;

  constructor(private readonly wish: GroupWish) {
    const { routine, routines, seed, nth, from, locale, codes, otherwise } = wish;
    this.chance = chanceOf(seed, nth, 1);
    this.groupId = `g-${String(nth)
      .padStart(12, 'a')
      .replace(/\d/g, (digit) => 'bcdefghjkm'[Number(digit)] ?? 'b')}`;
    this.people = [...castOf(routine, chanceOf(seed, nth, 2), from, locale).people];
    this.world = new World({
      ...{ routines, codes, start: at(from, '08:00'), chance: chanceOf(seed, nth, 3) },
      hasChat: (person) => this.people.some((one) => one.caller.person === person && one.hasChat),
      hear: (heard) => this.hear(heard),
      wrote: (changes) => this.tell((one) => one.wrote?.(changes)),
      logged: (level, event, fields) => this.tell((one) => one.logged?.(level, event, fields)),
      ...(otherwise === undefined ? {} : { otherwise }),
    });
    const broke = (law: Law, how: string) => this.broke(law, how);
    this.onlookers = wish.onlookers({ world: this.world, isVacant: () => this.isVacant(), broke });
  }

  async run(): Promise<void> {
    const { routine, seed, nth, from, last, locale } = this.wish;
    try {
      const cast = castOf(routine, chanceOf(seed, nth, 2), from, locale);
      const { groupId, chance } = this;
      await setUpGroup(this.world, { routine, groupId, cast, last, chance });
      this.isSetUp = true;
      for (let date = from; date <= last; date = addDays(date, 1)) await this.day(date);
      this.tell((one) => one.end?.());
    } catch (error) {
      this.broke('threw', error instanceof Error ? (error.stack ?? error.message) : String(error));
    }
  }

  private async day(date: LocalDate): Promise<void> {
    if (isWorkingDay(date)) {
      for (const { moment, person } of this.visitsOn(date)) {
        await this.world.until(moment);
        await this.visit(person);
      }
      await this.turnover(date);
    }
    await this.world.until(at(addDays(date, 1), '03:00'));
    this.tell((one) => one.night?.());
  }

  /** When each of those who are there looks, if they do. */
  private visitsOn(date: LocalDate) {
    const ends = this.world.ledger
      .now()
      .meetings.filter(({ value }) => isPlanned(value) && value.date === date)
      .map(({ value }) => later(meetingEnd(value), 600));
    return this.people
      .filter((person) => isThere(person, date) && !this.gone.has(person.caller.person))
      .flatMap((person) => {
        const morning = later(at(date, '07:30'), this.chance.between(0, 8 * 3600));
        const afterMeeting = person.coordinates && this.chance.happens(0.7) ? ends : [];
        return [morning, ...afterMeeting].map((moment) => ({ moment, person }));
      })
      .sort((a, b) => (a.moment < b.moment ? -1 : a.moment > b.moment ? 1 : 0));
  }

  private async visit(person: Person): Promise<void> {
    const { person: key } = person.caller;
    const looks = this.unread.has(key) ? 0.15 + 0.8 * person.care : person.looks;
    if (!this.chance.happens(looks) || activeMember(this.world.ledger.now(), key) === undefined) return;
    this.unread.delete(key);
    await look(this.visitOf(person));
    await this.world.settle();
  }

  private visitOf(person: Person): Visit {
    const { world, groupId, chance } = this;
    return { world, groupId, chance, person, note: (note) => this.note(note) };
  }

  /** Who leaves today, and who comes instead some days later. */
  private async turnover(date: LocalDate): Promise<void> {
    for (const person of this.people.filter(
      ({ leaves, caller }) => leaves === date && !this.gone.has(caller.person),
    )) {
      const by = this.people.find(
        (one) =>
          one !== person && activeMember(this.world.ledger.now(), one.caller.person)?.coordinator === true,
      );
      const forgets = by !== undefined && this.chance.happens(0.3);
      const left = forgets ? await takeOut(this.visitOf(by), person) : await leave(this.visitOf(person));
      if (!left) continue;
      this.gone.add(person.caller.person);
      const comes = addDays(date, this.chance.between(1, 21));
      const { leaves: _, ...next } = somebody(person, this.people.length, {
        chance: this.chance,
        from: comes,
        locale: this.wish.locale,
      });
      this.people = [...this.people, { ...next, comes: onWorkingDay(comes) }];
    }
    for (const person of this.people.filter(({ comes }) => comes === date)) {
      if (date === this.wish.from) continue;
      await becomeKnown(this.world, person);
      const { unitId, role } = person;
      await askToJoinGroup(this.world.deps, inChannel(person.caller), {
        groupId: this.groupId,
        unitId,
        role,
      });
      await this.world.settle();
    }
  }

  /** A place that someone has left and nobody has taken. */
  private isVacant(): boolean {
    const { members } = this.world.ledger.now();
    const active = new Set(
      members
        .filter(({ value }) => activeMember(this.world.ledger.now(), value.person))
        .map(({ value }) => value.person),
    );
    return this.people.some(({ caller }) => !active.has(caller.person) && !this.gone.has(caller.person));
  }

  private hear(heard: Heard): void {
    const { address } = heard.envelope;
    if (address.to === 'person' || address.to === 'mention') this.unread.add(address.contact.person);
    this.tell((one) => one.heard?.(heard));
  }

  private note(note: Note): void {
    if (note.what === 'broken') this.broke(note.law, note.how);
    this.tell((one) => one.noted?.(note));
  }

  private tell(of: (one: Onlooker) => void): void {
    for (const one of this.onlookers) of(one);
  }

  private broke(law: Law, how: string): void {
    const moment: Instant = this.world.clock.now();
    this.breaks.push({ law, how, at: moment });
  }
}

function onWorkingDay(date: LocalDate): LocalDate {
  return isWorkingDay(date) ? date : onWorkingDay(addDays(date, 1));
}
