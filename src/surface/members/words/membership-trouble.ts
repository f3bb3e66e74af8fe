import type { NameTrouble } from '../../../domain/decisions/membership/staff-name.js';
import type { Text } from '../../../text/text.js';
import type { Refusal } from '../../../usecases/members/decide-as-coordinator.js';

type Trouble = Refusal['kind'] | NameTrouble | 'not-in-team' | 'no-channel' | 'no-such-group';

/** The sentence for each reason why a change of members was not made. */
export function membershipSentence(kind: Trouble, text: Text): string {
  switch (kind) {
    case 'not-found':
    case 'no-such-group':
      return text.common.notFound;
    case 'not-allowed':
      return text.common.notAllowed;
    case 'changed-meanwhile':
      return text.common.changedMeanwhile;
    case 'no-such-unit':
    case 'no-such-role':
    case 'no-such-member':
    case 'already-member':
    case 'already-asked':
    case 'last-coordinator':
    case 'deputy-is-self':
    case 'not-a-representative':
    case 'too-many-members':
    case 'without-teams':
    case 'name-missing':
    case 'name-too-long':
    case 'name-personal':
    case 'not-in-team':
    case 'no-channel':
      return text.members.faults[kind];
  }
}
