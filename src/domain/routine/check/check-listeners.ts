import type { LifeFault } from '../../life/check/life-fault.js';
import type { Routine, TimerEventListener } from '../definition/routine-schema.js';

/** Messages whose moment lies on the wrong side of what they are about. */
export function listenerFaults({ timerEventListeners }: Routine): readonly LifeFault[] {
  return timerEventListeners.flatMap(({ tells, when: { from, workingDays } }, i) => {
    const path = ['timerEventListeners', i, 'when', 'workingDays'];
    const side = sides[tells];
    if (side === 'after-meeting') {
      return from === 'meeting' && workingDays < 0
        ? [{ path, allowed: '0 or more: not before the meeting that it is about' }]
        : [];
    }
    const late = workingDays > 0 && (from === 'meeting' || side === 'before-deadline');
    return late ? [{ path, allowed: `0 or less: not after ${whats[side]}` }] : [];
  });
}

const whats = { 'before-deadline': 'the last day to register', 'before-meeting': 'the meeting' };

const sides: Readonly<
  Record<TimerEventListener['tells'], 'before-deadline' | 'before-meeting' | 'after-meeting'>
> = {
  'registration-reminder': 'before-deadline',
  'attendance-not-needed': 'before-meeting',
  'agenda-draft': 'before-meeting',
  'agenda-publish': 'before-meeting',
  'your-time': 'before-meeting',
  'report-back': 'after-meeting',
  statistics: 'after-meeting',
};
