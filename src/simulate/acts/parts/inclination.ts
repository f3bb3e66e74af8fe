import type { LifeAction } from '../../../domain/life/life-actions.js';
import { type LifeScene, type LifeSubject, stageOf } from '../../../domain/life/reading/life-scene.js';
import type { Span } from '../../../domain/calendar/span.js';

const dayMs = 24 * 3600 * 1000;

/** How likely someone who sees it does it now: the nearer the last day the likelier; a stage that lasts long is left late. */
export function likely(
  { scene, subject }: { readonly scene: LifeScene; readonly subject: LifeSubject },
  action: LifeAction,
  actions: readonly LifeAction[],
): number {
  if (action.kind === 'task') return ofTask(scene, action);
  const exits = actions.filter(({ kind }) => kind === 'exit').length;
  const { guideline } = stageOf(scene.def, subject.life.stage);
  return (guideline === undefined ? 0.12 : 2 / daysIn(guideline)) / exits;
}

function ofTask({ now }: LifeScene, { turn }: Extract<LifeAction, { readonly kind: 'task' }>): number {
  const { due, done } = turn;
  if (done !== undefined) return 0.01;
  if (due === undefined) return 0.15;
  const days = (Date.parse(due) - Date.parse(now)) / dayMs;
  if (days > 40) return 0.01;
  if (days > 14) return 0.06;
  return days > 4 ? 0.25 : 0.6;
}

function daysIn(span: Span): number {
  const [[unit = '', n = 0] = []] = Object.entries(span);
  return n * ({ workingDays: 7 / 5, days: 1, weeks: 7, months: 30 }[unit] ?? 1);
}
