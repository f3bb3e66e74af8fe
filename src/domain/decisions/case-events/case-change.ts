import type { CaseEvent } from '../../model/case/case-event.js';
import type { CasePointer } from '../../model/case/case-pointer.js';

/** One case before and after the events of a decision; `undefined` before: it is new. */
export interface CaseChange {
  readonly before: CasePointer | undefined;
  readonly after: CasePointer;
  readonly events: readonly CaseEvent[];
}

/** True when something is otherwise that meetings, calls and clocks are counted from. */
export function isMoved({ before, after }: CaseChange): boolean {
  return (
    before === undefined ||
    before.state !== after.state ||
    before.meetingId !== after.meetingId ||
    before.units !== after.units ||
    before.life !== after.life
  );
}
