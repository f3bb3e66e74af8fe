import type { Text } from '../../../text/text.js';
import type { ActionData, CardAction } from '../../card/card-model.js';

/** The answer to a case that came too late; says which units and which meeting the question named. */
export function lateActions(
  data: {
    readonly groupId: string;
    readonly code: string;
    readonly units: string;
    readonly meetingId?: string;
  },
  { cases }: Text,
): readonly CardAction[] {
  const { letIn, notLetIn } = cases.notice;
  return yesAndNo('cases.admit-late', { ...data }, letIn, notLetIn);
}

/** The answer about units that came too late, and about no others. */
export function lateUnitActions(
  data: { readonly groupId: string; readonly code: string; readonly units: string },
  { cases }: Text,
): readonly CardAction[] {
  const { callUnits, leaveUnits } = cases.notice;
  return yesAndNo('cases.admit-units', { ...data }, callUnits, leaveUnits);
}

function yesAndNo(verb: string, data: ActionData, yes: string, no: string): readonly CardAction[] {
  return [
    { title: yes, verb, data: { ...data, answer: 'yes' }, style: 'positive' },
    { title: no, verb, data: { ...data, answer: 'no' }, style: 'default' },
  ];
}
