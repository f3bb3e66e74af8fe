import type { Member } from '../model/group/group.js';
import { activeMember } from '../model/members.js';
import type { PersonScene, SceneNow } from '../routine/scene.js';
import { dutyEntries } from './duty-entries.js';
import { meetingEntries } from './meeting-entries.js';
import { dayOf, inOrder, type TermEntry, type TermWindow } from './term.js';

/** A group's term: every meeting, cancelled ones too, the last days to register, and the group's own duties. */
export function groupTerm(scene: SceneNow, window: TermWindow): readonly TermEntry[] {
  return entriesIn(scene, window);
}

/** The same as it concerns one member; nothing for someone who is not in the group. */
export function memberTerm(scene: PersonScene, window: TermWindow): readonly TermEntry[] {
  const member = activeMember(scene.snapshot, scene.by);
  return member === undefined ? [] : entriesIn(scene, window, member);
}

function entriesIn(scene: SceneNow, window: TermWindow, member?: Member): readonly TermEntry[] {
  const all = [...meetingEntries(scene, member), ...dutyEntries(scene, window, member)];
  return inOrder(all.filter((entry) => dayOf(entry) >= window.from && dayOf(entry) <= window.until));
}
