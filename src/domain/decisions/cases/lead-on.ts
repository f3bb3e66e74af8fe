import type { CaseEvent } from '../../model/case/case-event.js';
import type { Row } from '../../model/row.js';
import type { SceneNow } from '../../routine/scene.js';
import { type CaseFollowed, followCase } from '../case-events/follow-case.js';
import { withMeeting } from '../case-events/take-up.js';

/** What a step in a case's life is taken in. */
export interface CaseStep extends SceneNow {
  readonly row: Row<'case'>;
}

/** A case goes on in its life. Undefined when the stage needs a meeting and there is none. */
export function leadOn(step: CaseStep, events: readonly CaseEvent[]): CaseFollowed | undefined {
  const whole = withMeeting(step, step.row.value, events);
  return whole && followCase(step, step.row, whole);
}
