import type { LocalMoment } from '../../domain/calendar/dates/time.js';
import type { Caller } from '../../domain/model/group/caller.js';
import { type Snoozed, snoozeNotice, type Wanted, wantedPrefix } from '../../domain/snooze/snooze-notice.js';
import { decideWith } from '../decide-in-group.js';
import { countedCalls } from '../delivery/sending/compose-notice.js';
import type { Deps } from '../deps.js';

export type SnoozeView = Snoozed | { readonly kind: 'changed-meanwhile' };

/** A notice of a group, and when to be reminded of it. */
interface SnoozeWish {
  readonly groupId: string;
  readonly wanted: Wanted;
  readonly moment?: LocalMoment | undefined;
}

/** Reminds the caller of a notice again at the moment; without one, the moments there are. */
export async function snooze(
  deps: Deps,
  { person }: Pick<Caller, 'person'>,
  { groupId, wanted, moment }: SnoozeWish,
): Promise<SnoozeView> {
  const read = () => deps.ledger.list('timer', groupId, wantedPrefix(wanted));
  const view = await decideWith(deps, groupId, { by: person, read }, (scene, timers) =>
    snoozeNotice(scene, wanted, timers, moment),
  );
  if (view.kind === 'no-such-group') return { kind: 'notFound' };
  if (view.kind !== 'choices' && view.kind !== 'set') return view;
  const notice = await countedCalls(deps, groupId, view.notice);
  return notice === undefined ? { kind: 'gone' } : { ...view, notice };
}
