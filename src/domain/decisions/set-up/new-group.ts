import type { Locale } from '../../model/person/locale.js';
import { planAsk } from '../../timers/plan-nightly.js';
import { memberId } from '../../model/members.js';
import { type Change, insert } from '../../model/row.js';
import type { Instant } from '../../calendar/dates/time.js';
import type {
  ChannelBinding,
  Group,
  GroupSettings,
  Member,
  PlannedMeeting,
} from '../../model/group/group.js';
import type { PersonKey, PersonKind } from '../../model/person/person.js';
import { proposedMeetings, settledMeetings } from './proposed-meetings.js';
import { chosenRoutines } from './chosen-routines.js';
import { readNumbers } from './typed-numbers.js';
import type { SetupAnswers } from './setup-answers.js';
import type { SetupWorld } from './setup-step.js';

/** What a new group needs beside the answers. */
export interface Founding {
  readonly founder: { readonly person: PersonKey; readonly name: string; readonly kind: PersonKind };
  readonly channel: ChannelBinding;
  readonly locale: Locale;
  readonly now: Instant;
}

/**
 * The first rows of a group: itself with the plan of its meetings, its units, its first coordinator. Call only with
 * answers that have no fault. Ids come from the group's own id, so that confirming twice makes the same rows.
 */
export function newGroup(answers: SetupAnswers, world: SetupWorld, founding: Founding): readonly Change[] {
  const { groupId } = answers;
  const plan: PlannedMeeting[] = settledMeetings(answers, proposedMeetings(answers, world) ?? []).map(
    ({ kind, date, time }, index) => ({ id: `m-${index + 1}`, kind, date, time }),
  );
  const group: Group = {
    id: groupId,
    tenantId: founding.channel.tenantId,
    name: answers.name ?? '',
    routines: answers.routines ?? [],
    state: 'creating',
    plan,
    channel: founding.channel,
    settings: {
      minutes: Number(answers.minutes),
      mode: answers.mode === 'digital' ? 'digital' : 'on-site',
      ...(answers.place === undefined ? {} : { place: answers.place }),
      ...(answers.joinLink === undefined ? {} : { joinLink: answers.joinLink }),
      closedDays: [],
      ...settledNumbers(answers, world),
    },
    locale: founding.locale,
    createdBy: founding.founder.person,
    createdAt: founding.now,
  };
  const units = (answers.units ?? []).map(({ name, party }, index) => ({ id: unitId(index), name, party }));
  const coordinator: Member = {
    ...founding.founder,
    unitId: unitId(Number(answers.ownUnit)),
    role: answers.ownRole ?? '',
    coordinator: true,
    state: 'active',
    since: founding.now,
  };
  return [
    insert('group', groupId, groupId, group),
    ...units.map((unit) => insert('unit', groupId, unit.id, unit)),
    insert('member', groupId, memberId(coordinator.person), coordinator),
    planAsk(groupId, founding.now),
  ];
}

/** What the file proposes is not stored, so that a later proposal counts. */
function settledNumbers(answers: SetupAnswers, world: SetupWorld): Pick<GroupSettings, 'numbers'> {
  const read = readNumbers(chosenRoutines(answers, world), answers.numbers ?? {}, {});
  return read.faults !== undefined || Object.keys(read.numbers).length === 0 ? {} : { numbers: read.numbers };
}

function unitId(index: number): string {
  return `u-${index + 1}`;
}
