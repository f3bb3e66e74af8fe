import { type CasePointer, isRegistered } from '../../model/case/case-pointer.js';
import { withUnits } from '../../model/case/late-units.js';
import type { CaseEdit } from './case-changed.js';
import type { Timeliness } from './open-meetings.js';

/**
 * Where the units of an edit go: those that come after the last day of the meeting's registration wait. When every unit is
 * another, the case itself is as late as one that is registered now.
 */
export function placeUnits(before: CasePointer, edit: CaseEdit, comes: Timeliness): CasePointer {
  const { units, meetingId } = edit;
  // A late case that is moved to a meeting that is still open waits for nobody.
  if (before.meetingId !== meetingId) return { ...withUnits(before, units), ...edit, state: 'registered' };
  const after = { ...before, ...edit };
  if (!isRegistered(before) || comes === 'in-time' || comes === 'no-meeting') {
    return withUnits(after, units);
  }
  const called = units.filter((unit) => before.units.includes(unit));
  if (called.length === 0) return { ...withUnits(after, units), state: 'waiting-late' };
  return withUnits(
    after,
    called,
    units.filter((unit) => !called.includes(unit)),
  );
}
