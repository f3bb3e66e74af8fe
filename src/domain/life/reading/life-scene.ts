import type { PersonKey } from '../../model/person/person.js';
import type { ChoiceList, LifeDef, Stage } from './life-schema.js';
import type { Instant, LocalDate, LocalTime } from '../../calendar/dates/time.js';
import type { Life } from '../../model/case/life.js';

/** A member as a life sees one: what sentries ask about. */
export interface LifeMember {
  readonly person: PersonKey;
  /** Roles in the routine's own words; `coordinator` beside the member's own. */
  readonly roles: readonly string[];
  readonly unitId: string;
  readonly party: string;
  readonly deputy?: PersonKey;
}

export interface LifeMeeting {
  readonly id: string;
  readonly kind: string;
  readonly date: LocalDate;
  readonly time: LocalTime;
  /** Grows with each move; what is counted from the meeting is then planned anew. */
  readonly revision?: number;
  /** Who has reported that they cannot come. */
  readonly absent?: readonly PersonKey[];
}

/** What a life is about, as far as its routine asks. */
export interface LifeSubject {
  readonly id: string;
  readonly life: Life;
  readonly owner?: PersonKey;
  readonly registeringUnit?: string;
  readonly receivingUnit?: string;
  /** The role of whoever began a report: the level on which its units answer. */
  readonly level?: string;
  /** Units concerned, and since when: of a case besides the registering one, of a report that one too. */
  readonly units: readonly { readonly id: string; readonly since: Instant }[];
  /** The meeting it is taken up at, and the last moment to register for it. */
  readonly meeting?: LifeMeeting;
  readonly registrationEnds?: Instant;
}

/** Everything that is decided from, for the lives of one definition in one group. */
export interface LifeScene {
  readonly def: LifeDef;
  readonly lists: readonly ChoiceList[];
  readonly members: readonly LifeMember[];
  readonly units: readonly string[];
  /** Numbers that the group has set, such as how many places there are. */
  readonly settings: Readonly<Record<string, number>>;
  /** Days that the group has closed. */
  readonly closed: readonly LocalDate[];
  /** The group's meetings that have not been cancelled. */
  readonly meetings: readonly LifeMeeting[];
  /** Every life of this definition in the group. */
  readonly subjects: readonly LifeSubject[];
  readonly now: Instant;
  /** True for a text that may name someone. */
  readonly holdsPersonalData: (text: string) => boolean;
}

/** @throws Error when a stored row names a stage that its version of the routine does not have */
export function stageOf(def: LifeDef, id: string): Stage {
  const stage = def.stages.find((one) => one.id === id);
  if (stage === undefined) throw new Error(`the life ${def.id} has no stage ${id}`);
  return stage;
}
