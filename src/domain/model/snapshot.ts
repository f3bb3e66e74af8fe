import type { CasePointer } from './case/case-pointer.js';
import type { GroupLife } from './group/group-life.js';
import type { Meeting } from './group/meeting.js';
import type { Report } from './case/report.js';
import type { Versioned } from './row.js';
import type { Group, Member, Unit } from './group/group.js';

/** Everything decisions about one group are made from: one partition, read once. */
export interface Snapshot {
  readonly group: Versioned<Group>;
  readonly units: readonly Versioned<Unit>[];
  readonly members: readonly Versioned<Member>[];
  readonly meetings: readonly Versioned<Meeting>[];
  readonly cases: readonly Versioned<CasePointer>[];
  readonly lives: readonly Versioned<GroupLife>[];
  readonly reports: readonly Versioned<Report>[];
}
