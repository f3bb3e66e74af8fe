import { unchanged } from '../../model/decision.js';
import { hasAsked, isActive } from '../../model/group/group.js';
import { memberRow } from '../../model/members.js';
import { replace, touch } from '../../model/row.js';
import type { PersonKey } from '../../model/person/person.js';
import { isJustDone } from '../../model/person/just-done.js';
import { joinDecidedNews } from './membership-news.js';
import { type MembershipDecision, refuse } from './membership-outcome.js';
import type { PersonScene } from '../../routine/scene.js';

export type JoinDecided =
  | { readonly kind: 'done'; readonly name: string; readonly accepted: boolean }
  /** Someone was first. `by` is the name of who, when still known in the group. */
  | {
      readonly kind: 'already-decided';
      readonly name: string;
      readonly accepted: boolean;
      readonly by?: string;
    };

/** A coordinator lets someone in or declines; whoever presses second is told who was first. */
export function decideJoin(
  scene: PersonScene,
  person: PersonKey,
  accepted: boolean,
): MembershipDecision<JoinDecided> {
  const { snapshot, now, by: coordinator } = scene;
  const row = memberRow(snapshot, person);
  if (row === undefined) return refuse('no-such-member');
  const { name, decided } = row.value;
  if (!hasAsked(row.value)) {
    const by = decided && memberRow(snapshot, decided.by)?.value.name;
    const was = decided?.accepted ?? isActive(row.value);
    // The same press, sent again.
    if (decided?.by === coordinator && was === accepted && isJustDone(decided.at, now)) {
      return unchanged({ kind: 'done', name, accepted });
    }
    return {
      changes: [],
      result: { kind: 'already-decided', name, accepted: was, ...(by === undefined ? {} : { by }) },
    };
  }
  const next = {
    ...row.value,
    state: accepted ? ('active' as const) : ('left' as const),
    since: now,
    decided: { by: coordinator, accepted, at: now },
  };
  const news = joinDecidedNews(scene, person, accepted);
  return {
    changes: [replace(row, next), news, touch(snapshot.group)],
    result: { kind: 'done', name, accepted },
  };
}
