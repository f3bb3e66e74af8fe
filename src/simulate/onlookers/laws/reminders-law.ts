import { later } from '../../../domain/calendar/dates/later.js';
import type { Instant } from '../../../domain/calendar/dates/time.js';
import { nextWorkingMoment } from '../../../domain/calendar/working-moment.js';
import { ownLives } from '../../../domain/decisions/lives/group-scene.js';
import { timedClocks } from '../../../domain/decisions/lives/life-timers.js';
import { toldOf } from '../../../domain/life/reading/life-holders.js';
import type { LifeScene, LifeSubject } from '../../../domain/life/reading/life-scene.js';
import { isPlanned } from '../../../domain/model/group/meeting.js';
import { activeMembers, unitOf } from '../../../domain/model/members.js';
import type { PersonKey } from '../../../domain/model/person/person.js';
import type { Notice } from '../../../domain/notices/notice.js';
import {
  listenersOf,
  momentAt,
  registrationEnd,
  remindsOfRegistration,
} from '../../../domain/routine/meetings/meeting-moments.js';
import { rolesHeld } from '../../../domain/routine/definition/roles.js';
import { groupRoutines } from '../../../domain/routine/scene.js';
import { openCases } from '../../acts/lives.js';
import type { Onlooker, Watched } from './onlooker.js';
import { Received } from './received.js';

/** A reminder that is to come, to whom, and by what it is known when it has. */
interface Expected {
  /** Of the same reminder as long as it is to come: one that has moved is another. */
  readonly key: string;
  readonly at: Instant;
  readonly people: readonly PersonKey[];
  /** One of them at a time, in turn: whose turn it was at the moment, nobody can say the night after. */
  readonly rotates?: true;
  readonly isIt: (notice: Notice) => boolean;
  /** After this it is of no use any more. */
  readonly until?: Instant;
}

const daySeconds = 24 * 3600;
/** How long after its moment one may come: several are gathered for a minute. */
const slackSeconds = 900;

/**
 * For every task that is to be reminded of and every last day of registration: those whom the routine names have been
 * told by the first working hour after the moment. What has changed in between is left out: nobody can say when.
 */
export function remindersLaw({ world, broke }: Watched): Onlooker {
  const received = new Received();
  let pending: readonly Expected[] = [];

  function closedDays() {
    return world.ledger.now().group.value.settings.closedDays;
  }

  function settle(standing: readonly Expected[]): readonly Expected[] {
    const now = world.clock.now();
    return pending.filter((one) => {
      const still = standing.find(({ key }) => key === one.key);
      const goes = nextWorkingMoment(one.at, closedDays());
      if (still === undefined || (one.until !== undefined && goes >= one.until)) return false;
      if (now <= later(goes, slackSeconds)) return true;
      for (const person of forgotten(one, still)) broke('reminders', `${one.key} did not reach ${person}`);
      return false;
    });
  }

  function forgotten(one: Expected, still: Expected): readonly PersonKey[] {
    const got = (person: PersonKey) => received.has(person, later(one.at, -60), one.isIt);
    if (one.rotates) {
      const anyone = activeMembers(world.ledger.now()).some(({ person }) => got(person));
      return anyone ? [] : one.people;
    }
    return one.people.filter((person) => still.people.includes(person) && !got(person));
  }

  return {
    heard: (heard) => received.hear(heard),
    night() {
      const now = world.clock.now();
      const standing = [...ofCases(world), ...ofGroup(world), ...ofMeetings(world)];
      const coming = standing.filter(({ at }) => at > now && at <= later(now, daySeconds));
      pending = [...settle(standing), ...coming];
    },
  };
}

type Seen = Watched['world'];

function chases(
  id: string,
  scene: LifeScene,
  subject: LifeSubject,
  isAbout: (notice: Notice) => boolean,
): readonly Expected[] {
  return timedClocks(scene, subject).flatMap((clock): readonly Expected[] => {
    if (clock.kind !== 'chase') return [];
    const { turn, at, tell } = clock;
    return [
      {
        key: `${id} ${clock.key} ${at}`,
        at,
        people: toldOf(scene, subject, tell, turn).map(({ person }) => person),
        ...(tell.rotates === true ? { rotates: true } : {}),
        isIt: (notice) => isAbout(notice) && notice.taskName?.sv === turn.task.name.sv,
      },
    ];
  });
}

function ofCases(world: Seen): readonly Expected[] {
  return [...openCases(world.sceneOf('|'))].flatMap(({ pointer, scene, subject }) =>
    chases(pointer.code, scene, subject, ({ code }) => code === pointer.code),
  );
}

function ofGroup(world: Seen): readonly Expected[] {
  return ownLives(world.sceneOf('|')).flatMap(({ id, scene, subject }) =>
    chases(id, scene, subject, ({ code }) => code === undefined),
  );
}

function ofMeetings(world: Seen): readonly Expected[] {
  const standing = world.sceneOf('|');
  const { snapshot } = standing;
  const group = snapshot.group.value;
  return groupRoutines(standing).flatMap((routine) =>
    snapshot.meetings.flatMap(({ value: meeting }) => {
      if (!isPlanned(meeting)) return [];
      const own = listenersOf(routine, meeting.kind).filter(remindsOfRegistration);
      return own.map(({ id, when, roles, parties }): Expected => {
        const named = activeMembers(snapshot).filter(
          (one) =>
            (roles.length === 0 || rolesHeld(routine, one).some((role) => roles.includes(role))) &&
            (parties.length === 0 || parties.includes(unitOf(snapshot, one.unitId)?.party ?? '')) &&
            !meeting.nothingMore.includes(one.person),
        );
        return {
          key: `${meeting.id} ${meeting.revision} ${id}`,
          at: momentAt(when, routine, meeting, group),
          people: named.map(({ person }) => person),
          isIt: ({ daysLeft, meeting: about }) => daysLeft !== undefined && about?.id === meeting.id,
          until: registrationEnd(routine, meeting, group).at,
        };
      });
    }),
  );
}
