import type {
  Acknowledgement,
  CasePointer,
  Counted,
  Outcome,
} from '../../../domain/model/case/case-pointer.js';
import type {
  ChannelBinding,
  Group,
  GroupSettings,
  Member,
  PlannedMeeting,
  Unit,
} from '../../../domain/model/group/group.js';
import type { Booking } from '../../../domain/model/group/booking.js';
import type { AgendaChoices, AgendaPost, Meeting } from '../../../domain/model/group/meeting.js';
import type { DigestLine, EventRow, OutboxRow, Recipient, Timer } from '../../../domain/model/job/timer.js';
import type { Undelivered } from '../../../domain/model/job/undelivered.js';
import type { CountRow, PurgeRow, RetentionDecision } from '../../../domain/model/case/retention.js';
import type { RowKind } from '../../../domain/model/row.js';
import type { LocalMoment } from '../../../domain/calendar/dates/time.js';
import { call, subject } from './call-columns.js';
import { type Columns, type ColumnsOf, listOf, recordOf } from './columns.js';
import { done, groupLife, life, report, reportText } from './life-columns.js';

const recipient: ColumnsOf<Recipient> = { to: 'text', person: 'text', part: 'number' };

const group: ColumnsOf<Group> = {
  id: 'text',
  tenantId: 'text',
  name: 'text',
  routines: 'texts',
  state: 'text',
  plan: listOf<PlannedMeeting>({ id: 'text', kind: 'text', date: 'text', time: 'text' }),
  channel: recordOf<ChannelBinding>({
    channelId: 'text',
    teamId: 'text',
    serviceUrl: 'text',
    tenantId: 'text',
  }),
  settings: recordOf<GroupSettings>({
    minutes: 'number',
    mode: 'text',
    place: 'text',
    joinLink: 'text',
    statisticsLink: 'text',
    numbers: 'map',
    closedDays: 'texts',
  }),
  retention: recordOf<RetentionDecision>({
    reference: 'text',
    decidedOn: 'text',
    days: 'number',
    by: 'text',
    at: 'text',
  }),
  locale: 'text',
  createdBy: 'text',
  createdAt: 'text',
};

const unit: ColumnsOf<Unit> = { id: 'text', name: 'text', party: 'text' };

const member: ColumnsOf<Member> = {
  person: 'text',
  name: 'text',
  kind: 'text',
  unitId: 'text',
  role: 'text',
  coordinator: 'flag',
  state: 'text',
  deputy: 'text',
  since: 'text',
  decided: recordOf<NonNullable<Member['decided']>>({ by: 'text', accepted: 'flag', at: 'text' }),
};

const meeting: ColumnsOf<Meeting> = {
  id: 'text',
  kind: 'text',
  date: 'text',
  time: 'text',
  minutes: 'number',
  state: 'text',
  revision: 'number',
  movedFrom: recordOf<LocalMoment>({ date: 'text', time: 'text' }),
  agenda: recordOf<AgendaChoices>({ order: 'texts', minutes: 'map', fixedPoints: 'texts', lastEdit: 'text' }),
  agendaState: 'text',
  agendaRevision: 'number',
  posts: listOf<AgendaPost>({ part: 'number', activityId: 'text', conversationId: 'text', removed: 'flag' }),
  absent: 'texts',
  nothingMore: 'texts',
  toldNotNeeded: 'texts',
  presentUnits: 'texts',
  bookings: listOf<Booking>({ by: 'text', places: 'number', code: 'text', at: 'text' }),
  createdAt: 'text',
};

/** The pointer, the only storable shape of a case. */
const pointer: ColumnsOf<CasePointer> = {
  code: 'text',
  routine: 'text',
  routineVersion: 'number',
  type: 'text',
  anonymous: 'flag',
  state: 'text',
  life,
  categories: 'texts',
  units: 'texts',
  lateUnits: 'texts',
  registeringUnit: 'text',
  owner: 'text',
  registeredFor: 'text',
  meetingId: 'text',
  checklist: listOf<CasePointer['checklist'][number]>({ item: 'text', on: 'text' }),
  reference: 'text',
  acknowledgements: listOf<Acknowledgement>({
    unitId: 'text',
    by: 'text',
    answer: 'text',
    at: 'text',
    notedBy: 'text',
  }),
  consentShownOn: 'text',
  outcome: recordOf<Outcome>({
    id: 'text',
    carriedOnBy: 'texts',
    at: 'text',
    before: recordOf<NonNullable<Outcome['before']>>({
      stage: 'text',
      enteredAt: 'text',
      visit: 'number',
      done,
    }),
  }),
  counted: listOf<Counted>({ what: 'text', at: 'text' }),
  carriedOver: 'number',
  revision: 'number',
  createdAt: 'text',
  changedAt: 'text',
};

const timer: ColumnsOf<Timer> = {
  kind: 'text',
  subject,
  occurrence: 'text',
  at: 'text',
  usefulUntil: 'text',
  facts: 'map',
  state: 'text',
  recipients: listOf<Recipient>(recipient),
  slot: 'text',
  done: 'number',
  meetingRevision: 'number',
  faults: 'number',
};

const out: ColumnsOf<OutboxRow> = {
  kind: 'text',
  groupId: 'text',
  timerKey: 'text',
  subject,
  occurrence: 'text',
  facts: 'map',
  recipient: recordOf<Recipient>(recipient),
  slot: 'text',
  state: 'text',
  attempt: 'number',
  due: 'text',
  usefulUntil: 'text',
  leaseUntil: 'text',
  claim: 'text',
  repeat: 'flag',
  repeats: 'number',
  fallback: 'flag',
  noted: 'flag',
  activityId: 'text',
  reason: 'text',
  again: 'text',
  faults: 'number',
};

const line: ColumnsOf<DigestLine> = {
  slot: 'text',
  groupId: 'text',
  timerKey: 'text',
  kind: 'text',
  subject,
  facts: 'map',
  meetingRevision: 'number',
};

const undelivered: ColumnsOf<Undelivered> = {
  kind: 'text',
  subject,
  recipient: recordOf<Recipient>(recipient),
  at: 'text',
  why: 'text',
  usefulUntil: 'text',
  source: 'text',
  partition: 'text',
  rowId: 'text',
};

const event: ColumnsOf<EventRow> = { at: 'text', by: 'text', what: 'text', subject };

const purge: ColumnsOf<PurgeRow> = {
  state: 'text',
  at: 'text',
  doneAt: 'text',
  reference: 'text',
  decidedOn: 'text',
  days: 'number',
  codes: 'texts',
  meetings: 'texts',
  people: 'texts',
  messagesBefore: 'text',
  dutiesBefore: 'text',
  reports: 'texts',
  reportTexts: 'texts',
  counts: 'map',
  from: 'text',
  to: 'text',
};

const count: ColumnsOf<CountRow> = { year: 'text', routine: 'text', counts: 'map' };

/** The columns of every kind of row in the ledger. */
export const rowColumns: Readonly<Record<RowKind, Columns>> = {
  group,
  unit,
  member,
  meeting,
  case: pointer,
  life: groupLife,
  'life-report': report,
  'report-text': reportText,
  timer,
  out,
  line,
  undelivered,
  call,
  event,
  purge,
  count,
};
