import { addMonths } from '../../domain/calendar/dates/local-date.js';
import type { Instant } from '../../domain/calendar/dates/time.js';
import { toLocal } from '../../domain/calendar/dates/zone.js';
import type { CalendarAddress } from '../../domain/model/person/calendar-address.js';
import type { Caller } from '../../domain/model/group/caller.js';
import { activeMember } from '../../domain/model/members.js';
import type { Snapshot } from '../../domain/model/snapshot.js';
import { groupTerm, memberTerm } from '../../domain/term/group-term.js';
import type { TermEntry, TermWindow } from '../../domain/term/term.js';
import type { Deps } from '../deps.js';
import { ownGroup, ownGroups } from '../group/own-groups.js';

/** What comes in one group, as the caller may see it. */
export interface TermView {
  readonly snapshot: Snapshot;
  readonly entries: readonly TermEntry[];
}

export interface GroupTermView extends TermView {
  readonly coordinates: boolean;
}

export interface OwnTerm {
  readonly groups: readonly TermView[];
  readonly address: CalendarAddress | undefined;
  /** Where the bot is reached from a calendar; undefined while nobody has set it. */
  readonly publicUrl: string | undefined;
}

/** What comes in each of the caller's groups, as it concerns the caller. */
export async function lookAtOwnTerm(deps: Deps, caller: Caller): Promise<OwnTerm> {
  const [snapshots, { calendar }] = await Promise.all([
    ownGroups(deps, caller),
    deps.people.about(caller.person),
  ]);
  const now = deps.clock.now();
  const groups = snapshots.map((snapshot) => ({
    snapshot,
    entries: memberTerm({ snapshot, routines: deps.routines, now, by: caller.person }, coming(now)),
  }));
  return { groups, address: calendar, publicUrl: deps.publicUrl };
}

/** A group's term: all of it for who coordinates it, for another member what concerns the member. */
export async function lookAtGroupTerm(
  deps: Deps,
  caller: Caller,
  groupId: string,
): Promise<GroupTermView | undefined> {
  const snapshot = await ownGroup(deps, caller, groupId);
  const member = snapshot && activeMember(snapshot, caller.person);
  if (snapshot === undefined || member === undefined) return undefined;
  const now = deps.clock.now();
  const scene = { snapshot, routines: deps.routines, now, by: caller.person };
  const entries = member.coordinator ? groupTerm(scene, coming(now)) : memberTerm(scene, coming(now));
  return { snapshot, entries, coordinates: member.coordinator };
}

/** From today, a year ahead. */
function coming(now: Instant): TermWindow {
  const from = toLocal(now).date;
  return { from, until: addMonths(from, 12) };
}
