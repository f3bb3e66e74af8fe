import type { GroupLife } from '../../../domain/model/group/group-life.js';
import type { Done, Life, Traced } from '../../../domain/model/case/life.js';
import type { Report, ReportText } from '../../../domain/model/case/report.js';
import { type ColumnsOf, listOf, recordOf } from './columns.js';

/** What has been done in a stage. */
export const done = listOf<Done>({
  task: 'text',
  unit: 'text',
  period: 'text',
  by: 'text',
  at: 'text',
  answers: 'map',
  notedBy: 'text',
});

/** What was done before exits with a trace. */
const trace = listOf<Traced>({
  stage: 'text',
  exit: 'text',
  task: 'text',
  unit: 'text',
  by: 'text',
  at: 'text',
  notedBy: 'text',
});

/** Where a case or a group is in its routine. */
export const life = recordOf<Life>({
  stage: 'text',
  enteredAt: 'text',
  visit: 'number',
  via: recordOf<NonNullable<Life['via']>>({ exit: 'text', by: 'text' }),
  waits: recordOf<NonNullable<Life['waits']>>({ for: 'text', since: 'text' }),
  done,
  trace,
  answers: 'map',
  settledBefore: 'text',
  began: 'map',
});

export const groupLife: ColumnsOf<GroupLife> = {
  routine: 'text',
  routineVersion: 'number',
  lifeId: 'text',
  life,
  revision: 'number',
  planned: 'map',
};

export const report: ColumnsOf<Report> = {
  code: 'text',
  routine: 'text',
  routineVersion: 'number',
  lifeId: 'text',
  life,
  unitId: 'text',
  units: 'texts',
  level: 'text',
  texts: 'texts',
  planned: 'texts',
  revision: 'number',
  createdAt: 'text',
  changedAt: 'text',
};

export const reportText: ColumnsOf<ReportText> = {
  report: 'text',
  question: 'text',
  text: 'text',
  by: 'text',
  writtenAt: 'text',
};
