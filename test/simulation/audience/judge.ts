import type { Member } from '../../../src/domain/model/group/group.js';
import type { NoticeKind } from '../../../src/domain/model/job/notice-kind.js';
import type { PersonKey } from '../../../src/domain/model/person/person.js';
import type { Notice } from '../../../src/domain/notices/notice.js';
import { audiences } from './audiences.js';
import { judgeChannel } from './judge-channel.js';
import { type Known, mayKnowCase, mayKnowReport } from './entitled.js';
import type { Shown } from './recording-connector.js';
import { codesIn, isNamedIn, reportCodesIn } from './what-is-shown.js';

/** What someone who is not an active member may be told: the answer to a wish to join, and what became of a membership. */
const toOutsiders: readonly Notice['kind'][] = ['join-decided', 'membership-changed'];

/** What is shown to someone who is not entitled to it; empty when all who can see it are. */
export function judge(known: Known, shown: Shown): readonly string[] {
  const { seen } = shown;
  if (seen.by === 'channel') return judgeChannel(known, shown, seen.replaces);
  return judgeChat(known, shown, seen.by);
}

function judgeChat(known: Known, shown: Shown, person: PersonKey): readonly string[] {
  const { notice } = shown;
  const text = JSON.stringify(shown.activity);
  const reader = known.rows.member(person);
  const codes = [...codesIn(text), ...reportCodesIn(text)];
  const lines = notice.lines ?? [notice];
  if (reader === undefined) {
    const isOwn = lines.every(({ kind }) => toOutsiders.includes(kind));
    const isTold = isOwn && codes.length === 0 && namesIn(known, text, person).length === 0;
    return isTold ? [] : [`${notice.kind} to ${person}, who is not a member`];
  }
  return [
    ...codesIn(text)
      .filter((code) => !mayKnowCase(known, code, reader))
      .map((code) => `${notice.kind} names ${code} to ${placeOf(reader)}`),
    ...reportCodesIn(text)
      .filter((code) => !mayKnowAnyReport(known, code, reader))
      .map((code) => `${notice.kind} names ${code} to ${placeOf(reader)}`),
    ...references(known, text, reader),
    ...namesIn(known, text, person)
      .filter((one) => !mayReadOf(known, codes, one, reader))
      .map((one) => `${notice.kind} is about ${one.name}, to ${placeOf(reader)}`),
    ...lines
      .filter((line) => !audiences[line.kind as NoticeKind]?.({ known, line, reader }))
      .map((line) => `${line.kind} to ${placeOf(reader)}`),
  ];
}

function placeOf({ name, role, unitId, coordinator }: Member): string {
  return `${name} (${role} of ${unitId}${coordinator ? ', coordinates' : ''})`;
}

function mayKnowAnyReport(known: Known, code: string, reader: Member): boolean {
  const report = known.rows.snapshot().reports.find(({ value }) => value.code === code)?.value;
  return report !== undefined && mayKnowReport(known, report, reader);
}

/** The number of a case in the own system is for the registering unit alone. */
function references(known: Known, text: string, reader: Member): readonly string[] {
  return known.rows
    .everyCase()
    .filter(
      ({ reference, registeringUnit }) =>
        reference !== undefined && registeringUnit !== reader.unitId && text.includes(reference),
    )
    .map(({ code }) => `the reference of ${code} to ${placeOf(reader)}`);
}

/** Members other than the reader who are named, or meant by a button. */
function namesIn(known: Known, text: string, person: PersonKey): readonly Member[] {
  return known.rows.everyone().filter((one) => one.person !== person && isNamedIn(text, one));
}

/** Coordinators, whoever stands in for the one who is named, and who has taken over a case that was theirs to hand over. */
function mayReadOf(known: Known, codes: readonly string[], named: Member, reader: Member): boolean {
  if (reader.coordinator) return true;
  if (known.rows.membersOf(named.person).some(({ deputy }) => deputy === reader.person)) return true;
  return codes.some((code) => {
    const lately = known.rows.casesOf(code);
    const handedOver = lately.flatMap(({ owner, registeredFor }) => [owner, registeredFor]);
    return lately[0]?.owner === reader.person && handedOver.includes(named.person);
  });
}
