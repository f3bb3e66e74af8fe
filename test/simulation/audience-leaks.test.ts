import { describe, expect, it } from 'vitest';
import { isActive } from '../../src/domain/model/group/group.js';
import type { CaseCode } from '../../src/domain/model/case/case-pointer.js';
import type { LocalTime } from '../../src/domain/calendar/dates/time.js';
import { audienceOf } from './audience/audience.js';
import {
  agendaWith,
  anyCase,
  colleagues,
  everyMember,
  everyRow,
  type Leak,
  mixedUpChats,
  otherUnits,
  postsInChannel,
  says,
  sends,
  strangersToCase,
  tellsAlso,
} from './audience/leaks.js';

interface Planted {
  readonly fault: string;
  readonly leak: Leak;
  readonly found: RegExp;
  readonly routine?: string;
  readonly years?: number;
}

const from = '09:00' as LocalTime;

const planted: readonly Planted[] = [
  {
    fault: 'a case that is registered, to units that it does not concern',
    leak: tellsAlso('case-registered', strangersToCase),
    found: /case-registered names \S+ to/,
  },
  {
    fault: "what happened to someone's case, to colleagues",
    leak: tellsAlso('own-case', colleagues),
    found: /own-case names \S+ to .*caseworker/,
  },
  {
    fault: 'where a case is now, to every member',
    leak: tellsAlso('life-news', everyMember),
    found: /life-news names \S+ to/,
    routine: 'coordination-team',
  },
  {
    fault: 'a task that is due, to units that the case does not concern',
    leak: tellsAlso('task-due', strangersToCase),
    found: /task-due names \S+ to/,
    routine: 'coordination-team',
    years: 1 / 2,
  },
  {
    fault: "that someone's absence is noted, to every member",
    leak: tellsAlso('absence', everyMember),
    found: /absence is about/,
    years: 1 / 2,
  },
  {
    fault: "one unit's answer about a case, to the other units of the case",
    leak: tellsAlso('identity-missing', otherUnits),
    found: /identity-missing to/,
    years: 1 / 2,
  },
  {
    fault: "the group's figures, to those who have left it",
    leak: tellsAlso('statistics', (world) => everyRow(world).filter((one) => !isActive(one))),
    found: /statistics to .*, who is not a member/,
    years: 1,
  },
  {
    fault: 'a draft of the agenda, to every member',
    leak: tellsAlso('agenda-draft', everyMember),
    found: /agenda-draft to/,
  },
  {
    fault: 'a reminder to register, to roles that the file does not name',
    leak: tellsAlso('registration-reminder', (world) =>
      everyMember(world).filter(({ role }) => role === 'caseworker'),
    ),
    found: /registration-reminder to .*caseworker/,
  },
  {
    fault: 'that a report waits, to every member',
    leak: tellsAlso('report-news', everyMember),
    found: /report-news names \S+ to/,
    routine: 'internal-collaboration',
  },
  {
    fault: 'a message about a case, in the channel',
    leak: postsInChannel('case-registered'),
    found: /case-registered shows the channel \S+, outside an agenda/,
  },
  {
    fault: 'an absence, in the channel',
    leak: postsInChannel('absence'),
    found: /absence shows the channel the name of/,
    years: 1 / 2,
  },
  {
    fault: 'a mention that says which case it is about',
    leak: sends((envelope, snapshot) => {
      const code = anyCase(snapshot)?.code;
      if (envelope.address.to !== 'mention' || code === undefined) return envelope;
      return { ...envelope, notice: { ...envelope.notice, kind: 'identity-missing', code } };
    }),
    found: /shows the channel \S+ with the mention of/,
  },
  {
    fault: 'a case of another meeting, on an agenda',
    leak: agendaWith((page, { snapshot }) => {
      const other = snapshot.cases.find(({ value }) => value.meetingId !== page.meetingId)?.value;
      if (other === undefined) return page;
      const slot = { kind: 'case', id: other.code, code: other.code, from, to: from, unitNames: [] } as const;
      return { ...page, state: 'planned', slots: [...page.slots, slot] };
    }),
    found: /agenda-content shows the channel \S+, not of the meeting/,
  },
  {
    fault: 'a code that no case of the group has, on an agenda',
    leak: agendaWith((page) => {
      const code = 'KTM-482R' as CaseCode;
      const slot = { kind: 'case', id: code, code, from, to: from, unitNames: [] } as const;
      return { ...page, state: 'planned', slots: [...page.slots, slot] };
    }),
    found: /agenda-content shows the channel KTM-482R, not of the meeting/,
  },
  {
    fault: 'a unit that no case of the meeting concerns, on an agenda',
    leak: agendaWith((page, { snapshot }) => ({
      ...page,
      state: 'planned',
      attendance: snapshot.units.map(({ value }) => ({ unitName: value.name, from, to: from })),
    })),
    found: /agenda-content shows the channel .*, which no case of the meeting concerns/,
    years: 1 / 2,
  },
  {
    fault: 'what a case is about, on an agenda',
    leak: agendaWith((page, { routines }) => ({
      ...page,
      place: routines.all.find(({ id }) => id === 'verksam')?.registration.categories[0]?.name.sv ?? '',
    })),
    found: /agenda-content shows the channel “.*”, which is said of a case/,
  },
  {
    fault: "the number of a case in one unit's own system, to other units",
    leak: says('case-registered', (notice, { snapshot }) => {
      const reference = snapshot.cases.find(({ value }) => value.code === notice.code)?.value.reference;
      return reference === undefined ? notice : { ...notice, unitName: reference };
    }),
    found: /the reference of \S+ to/,
    years: 1 / 2,
  },
  {
    fault: "an address book in which one person's chat is another's",
    leak: mixedUpChats,
    found: /names \S+ to/,
  },
];

describe('a message that reaches someone whom the routine does not entitle to it is found', () => {
  it.each(planted)(
    '$fault',
    async ({ leak, found, routine = 'verksam', years = 1 / 4 }) => {
      const { exceptions } = await audienceOf({ routine, years, seed: 11, leak });
      expect(exceptions.join('\n')).toMatch(found);
    },
    120_000,
  );
});
