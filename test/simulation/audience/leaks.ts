import { jobs, noticeRule } from '../../../src/domain/jobs/jobs.js';
import type { CasePointer } from '../../../src/domain/model/case/case-pointer.js';
import type { ContactReference, PersonKey } from '../../../src/domain/model/person/person.js';
import type { AgendaPage } from '../../../src/domain/model/group/agenda-page.js';
import { isActive, type Member } from '../../../src/domain/model/group/group.js';
import type { NoticeKind } from '../../../src/domain/model/job/notice-kind.js';
import type { Recipient } from '../../../src/domain/model/job/timer.js';
import type { Snapshot } from '../../../src/domain/model/snapshot.js';
import type { Notice } from '../../../src/domain/notices/notice.js';
import type { NoticeRule, RuleWorld } from '../../../src/domain/notices/notice-rule.js';
import type { Envelope, Messenger } from '../../../src/ports/messenger.js';
import { channel } from '../../../src/simulate/people/set-up.js';
import type { Delivery } from '../../../src/usecases/delivery/context/delivery.js';

/** A fault of the product, planted. */
export type Leak = (deps: Delivery, messenger: Messenger) => Partial<Delivery>;

type Choose = (world: RuleWorld) => readonly Member[];

export const everyRow = ({ snapshot }: { readonly snapshot: Snapshot }) =>
  snapshot.members.map(({ value }) => value);

const toPerson = ({ person }: Member): Recipient => ({ to: 'person', person });

function isAmong(all: readonly Recipient[], one: Recipient): boolean {
  return all.some((each) => each.to === 'person' && one.to === 'person' && each.person === one.person);
}

/** The rule of the kind tells others as well, in the words that are meant for whom it tells. */
export function tellsAlso(kind: NoticeKind, choose: Choose): Leak {
  const rule = noticeRule(jobs[kind]) as NoticeRule;
  const leaking: NoticeRule = {
    ...rule,
    recipients: (world) => [...rule.recipients(world), ...choose(world).map(toPerson)],
    notice(world, recipient) {
      const meant = rule.recipients(world);
      const [first] = meant;
      return rule.notice(world, isAmong(meant, recipient) || first === undefined ? recipient : first);
    },
  };
  return () => ({ rules: { ...jobs, [kind]: leaking } });
}

/** What the rule of the kind says is changed. */
export function says(kind: NoticeKind, change: (notice: Notice, world: RuleWorld) => Notice): Leak {
  const rule = noticeRule(jobs[kind]) as NoticeRule;
  const leaking: NoticeRule = {
    ...rule,
    notice(world, recipient) {
      const notice = rule.notice(world, recipient);
      return notice && change(notice, world);
    },
  };
  return () => ({ rules: { ...jobs, [kind]: leaking } });
}

/** The messenger changes what it is given before it sends. */
export function sends(change: (envelope: Envelope, snapshot: Snapshot) => Envelope): Leak {
  return ({ ledger }, messenger) => ({
    messenger: {
      wouldHold: (envelope) => messenger.wouldHold(envelope),
      async send(envelope) {
        const snapshot = await ledger.snapshot(envelope.notice.groupId);
        return await messenger.send(snapshot === undefined ? envelope : change(envelope, snapshot));
      },
    },
  });
}

function caseOf({ snapshot, cause }: RuleWorld) {
  return snapshot.cases.find(({ value }) => value.code === cause.subject.code)?.value;
}

/** Representatives of units that the case does not concern. */
export const strangersToCase: Choose = (world) => {
  const pointer = caseOf(world);
  if (pointer === undefined) return [];
  const own = [pointer.registeringUnit, ...pointer.units];
  return everyRow(world).filter(
    (one) => isActive(one) && !one.coordinator && one.role === 'representative' && !own.includes(one.unitId),
  );
};

/** Colleagues of the owner who have no part in the case. */
export const colleagues: Choose = (world) => {
  const pointer = caseOf(world);
  return everyRow(world).filter(
    (one) =>
      isActive(one) &&
      !one.coordinator &&
      one.role === 'caseworker' &&
      one.unitId === pointer?.registeringUnit &&
      one.person !== pointer.owner,
  );
};

/** The other units of the case, in a matter between one unit and the owner. */
export const otherUnits: Choose = (world) => {
  const pointer = caseOf(world);
  return everyRow(world).filter(
    (one) => isActive(one) && !one.coordinator && pointer?.units.includes(one.unitId) === true,
  );
};

export const everyMember: Choose = (world) => everyRow(world).filter((one) => isActive(one));

/** A message that is meant for one person's chat stands in the channel. */
export function postsInChannel(kind: Notice['kind']): Leak {
  return sends((envelope) =>
    envelope.notice.kind === kind && envelope.address.to === 'person'
      ? { ...envelope, address: { to: 'channel', channel } }
      : envelope,
  );
}

/** A point of the agenda, changed. */
export function agendaWith(change: (page: AgendaPage, world: RuleWorld) => AgendaPage): Leak {
  return says('agenda-content', (notice, world) =>
    notice.agenda === undefined ? notice : { ...notice, agenda: change(notice.agenda, world) },
  );
}

export function anyCase({ cases }: Snapshot): CasePointer | undefined {
  return cases[0]?.value;
}

/** Everyone's chat is that of whoever was asked for before. */
export const mixedUpChats: Leak = ({ people }) => {
  let before: ContactReference | undefined;
  return {
    people: new Proxy(people, {
      get(target, name) {
        if (name !== 'contact') return (Reflect.get(target, name) as () => unknown).bind(target);
        return async (person: PersonKey) => {
          const own = await target.contact(person);
          const other = before;
          before = own;
          return own && { ...own, ...(other && { conversationId: other.conversationId }) };
        };
      },
    }),
  };
};
