import { daysOf } from '../../life/check/span-days.js';
import type { Stage } from '../../life/reading/life-schema.js';
import type { Routine } from '../definition/routine-schema.js';
import type { LifeFault } from '../../life/check/life-fault.js';

/**
 * What the author should know: an open case goes so many days after its last change, and a stage may last longer. It
 * is not refused, since what people do in the stage counts as a change.
 */
export function retentionNotes({ retention: { openDays }, lives }: Routine): readonly LifeFault[] {
  const stages = lives.flatMap(({ about, stages }) => (about === 'case' ? stages : []));
  const waits = stages.flatMap((stage) => waitsOf(stage)).sort((a, b) => b.days - a.days);
  const [longest] = waits;
  if (longest === undefined || longest.days <= openDays) return [];
  return [
    {
      path: ['retention', 'openDays'],
      reason: `${longest.what} may take ${longest.days} days, and a case is purged ${openDays} days after the last thing that was done in it`,
      allowed: `${longest.days} or more, where nothing need be done in the case meanwhile`,
    },
  ];
}

/** How long a case may be in a stage with nothing to do for anyone: to its guideline, a last day, or an exit that comes by itself. */
function waitsOf(stage: Stage): readonly { readonly days: number; readonly what: string }[] {
  const { id, guideline, tasks, exits } = stage;
  const least = (span: Parameters<typeof daysOf>[0]) => Math.ceil(daysOf(span).least);
  return [
    ...(guideline === undefined ? [] : [{ days: least(guideline), what: `the guideline of ${id}` }]),
    ...tasks.flatMap(({ id: task, due }) =>
      due === undefined ? [] : [{ days: least(due.plus), what: `${task} of ${id}` }],
    ),
    ...exits.flatMap(({ id: exit, when }) =>
      when === undefined || when === 'all-done' ? [] : [{ days: least(when.plus), what: `${exit} of ${id}` }],
    ),
  ];
}
