import { isAboutUnits } from '../../life/check/check-report-life.js';
import type { AnswerFault } from '../../life/reading/life-answers.js';
import { membersOf } from '../../life/reading/life-members.js';
import type { Task } from '../../life/reading/life-schema.js';
import type { ReportLife } from './report-scene.js';

/** A unit where nobody is on the level of the report could never answer it. */
export function unitFaults({ report, scene, subject }: ReportLife, { asks }: Task): readonly AnswerFault[] {
  const question = asks.find(isAboutUnits);
  if (question === undefined) return [];
  const answering = membersOf(scene, subject, { unit: 'concerned', level: true });
  const isAnswered = (unit: string) => answering.some(({ unitId }) => unitId === unit);
  return report.units.every(isAnswered) ? [] : [{ question: question.id, code: 'no-such-level' }];
}
