import type { PersonKey } from '../../domain/model/person/person.js';
import type { Snapshot } from '../../domain/model/snapshot.js';
import { activeMember, activeMembers } from '../../domain/model/members.js';
import type { Text } from '../../text/text.js';
import type { CardModel } from '../card/card-model.js';
import { refused } from '../card/answer.js';

/** Which colleague of the own unit takes over: one case, or all when no code is given. */
export function handOverForm(
  snapshot: Snapshot,
  person: PersonKey,
  code: string | undefined,
  text: Text,
): CardModel {
  const group = snapshot.group.value;
  const unitId = activeMember(snapshot, person)?.unitId;
  const colleagues = activeMembers(snapshot).filter((one) => one.unitId === unitId && one.person !== person);
  const list = { title: text.cases.toList, verb: 'cases.list' };
  if (colleagues.length === 0) return refused(text, text.cases.nobody, [list]);
  const data = { groupId: group.id, ...(code === undefined ? {} : { code }) };
  return {
    template: 'form',
    locale: text.locale,
    title: code === undefined ? text.cases.handOverAllTitle(group.name) : text.cases.handOverTitle(code),
    summary: text.common.summary,
    fields: [
      {
        id: 'to',
        label: text.cases.to,
        type: 'choice',
        required: true,
        errorMessage: text.teams.required,
        choices: colleagues.map((one) => ({ value: one.person, title: one.name })),
      },
    ],
    actions: [
      { title: text.cases.handOver, verb: 'cases.confirm-hand-over', data, style: 'positive' },
      { title: text.common.cancel, verb: 'cases.list', sendsInputs: false },
    ],
  };
}
