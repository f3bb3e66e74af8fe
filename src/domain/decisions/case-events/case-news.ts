import { stageOf } from '../../life/reading/life-scene.js';
import type { CaseEvent } from '../../model/case/case-event.js';
import {
  type CasePointer,
  isDecided,
  isRegistered,
  lifeOf,
  isRunning,
} from '../../model/case/case-pointer.js';
import type { OwnCaseNews } from '../../model/job/notice-kind.js';
import type { Change } from '../../model/row.js';
import { caseLifeOf } from '../../routine/definition/case-life.js';
import { routineOf } from '../../routine/definition/routine-of.js';
import type { GroupNow, SceneNow } from '../../routine/scene.js';
import type { CaseChange } from './case-change.js';
import { caseNotice, noticeAt } from './case-notice.js';

/** What is otherwise in a case, to the units that have been told of it. */
export function changeNews(scene: GroupNow, change: CaseChange): readonly Change[] {
  const { before, after, events } = change;
  if (before === undefined) return [];
  const kinds = events.flatMap((event) => changeKind(before, event) ?? []);
  return [...new Set(kinds)].map((kind) => caseNotice(scene, kind, after, { units: before.units }));
}

function changeKind(before: CasePointer, event: CaseEvent): 'case-changed' | 'case-withdrawn' | undefined {
  const { what } = event;
  if (what === 'carried') {
    // What is said of a cancelled meeting names the next; an agenda that is made to fit tells the owner.
    return event.because === 'outcome' || event.because === 'version-loaded' ? 'case-changed' : undefined;
  }
  // In a stage without a meeting its units know of it as well.
  if (what === 'withdrawn') return isRegistered(before) || isRunning(before) ? 'case-withdrawn' : undefined;
  if (!isRegistered(before)) return undefined;
  const isOther = what === 'changed' || (what === 'units-decided' && event.called.length > 0);
  return isOther ? 'case-changed' : undefined;
}

/** To the colleague who takes over. */
export function handOverNews(scene: GroupNow, { after, events }: CaseChange): readonly Change[] {
  return events.flatMap(({ what, by: from }) =>
    what === 'handed-over' ? [caseNotice(scene, 'case-handed-over', after, { from })] : [],
  );
}

/** What happened to a case, to its registrant and the colleague it was registered for, but not to who did it. */
export function ownNews(scene: GroupNow, change: CaseChange): readonly Change[] {
  const { after, events } = change;
  const { owner, registeredFor = owner, revision } = after;
  const found = events.flatMap((event) => {
    const what = ownWord(change, event);
    const { by } = event;
    return what === undefined || (owner === by && registeredFor === by) ? [] : [{ what, by }];
  });
  // A change that tells nobody else has no revision of its own.
  const occurrence = `${revision}~${scene.now.replaceAll(':', '')}`;
  return found.slice(0, 1).map((facts) => noticeAt(scene, after, { kind: 'own-case', facts, occurrence }));
}

function ownWord({ after }: CaseChange, event: CaseEvent): OwnCaseNews | undefined {
  const { what } = event;
  if (what === 'registered' || what === 'changed' || what === 'withdrawn') return what;
  if (what === 'units-waiting') return 'changed';
  if (what === 'outcome-noted' && isDecided(after)) return 'concluded';
  const isCarried = what === 'carried' && (event.because === 'outcome' || event.because === 'too-long');
  return isCarried ? 'carried' : undefined;
}

/** What a life's step has other words for: who registers, changes, answers or carries a case says where it then is. */
const saysWhere: ReadonlySet<CaseEvent['what']> = new Set([
  'registered',
  'changed',
  'admitted',
  'sent-on',
  'carried',
]);

/** Those whom the exits name hear where the case is now, and its owner where nothing else says it. */
export function lifeNews(scene: SceneNow, { before, after, events }: CaseChange): readonly Change[] {
  const steps = events.flatMap((event) => (event.what === 'entered' ? [event] : []));
  const [step] = steps;
  if (before === undefined || step === undefined || events.some(({ what }) => saysWhere.has(what))) return [];
  const exits = steps.flatMap(({ exit }) => (exit === undefined ? [] : [exit]));
  const concluded = isDecided(after) && events.some(({ what }) => what === 'outcome-noted');
  const { stage: from } = lifeOf(before);
  const def = caseLifeOf(routineOf(scene.routines, after));
  const tells = stageOf(def, from).exits.some(({ id, tell }) => exits.includes(id) && tell.length > 0);
  if (concluded && !tells) return [];
  const facts = { from, exits, by: step.by, own: !concluded, visit: lifeOf(after).visit };
  return [caseNotice(scene, 'life-news', after, facts)];
}
