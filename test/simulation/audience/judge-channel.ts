import type { CasePointer } from '../../../src/domain/model/case/case-pointer.js';
import type { Meeting } from '../../../src/domain/model/group/meeting.js';
import { aboutCase, type Known, mayBeMentioned } from './entitled.js';
import type { Shown } from './recording-connector.js';
import { saidOfCases } from './routine-file.js';
import { codesIn, holdsMoment, isNamedIn, reportCodesIn, textsOf } from './what-is-shown.js';

/**
 * What stands in the channel and may not, since all members of the group read it: an agenda has the codes of the cases of
 * its meeting with their units, a mention says that there is something, and neither says more.
 */
export function judgeChannel(known: Known, shown: Shown, replaces: string | undefined): readonly string[] {
  const text = JSON.stringify(shown.activity);
  const named = known.rows.everyone().filter((one) => isNamedIn(text, one));
  const found = [
    ...reportCodesIn(text).map((code) => `the report ${code}`),
    ...references(known, text).map((code) => `the reference of ${code}`),
    ...wordsOfCases(known, shown).map((word) => `“${word}”, which is said of a case`),
  ];
  const about = mentionedIn(shown);
  const more = about === undefined ? ofAgenda(known, shown, replaces) : ofMention(known, shown, about);
  const others = named.filter(({ person }) => !about?.some((one) => person.endsWith(one)));
  return [...found, ...more, ...others.map(({ name }) => `the name of ${name}`)].map(
    (what) => `${shown.notice.kind} shows the channel ${what}`,
  );
}

function references(known: Known, text: string): readonly string[] {
  return known.rows
    .everyCase()
    .filter(({ reference }) => reference !== undefined && text.includes(reference))
    .map(({ code }) => code);
}

/** Stages, tasks, exits and categories, which are said of a case or a person. */
function wordsOfCases(known: Known, { activity }: Shown): readonly string[] {
  const words = new Set(known.files.flatMap(saidOfCases));
  return textsOf(activity).filter((text) => words.has(text.replace(/^.*: /, '')));
}

/** The object ids of those who are mentioned; undefined where nobody is. */
function mentionedIn({ activity }: Shown): readonly string[] | undefined {
  const ids = [...JSON.stringify(activity).matchAll(/"mentioned":\{"id":"([^"]+)"/g)].map(
    ([, id = '']) => id,
  );
  return ids.length === 0 ? undefined : ids;
}

/** One person, who is to know that there is something, and not what. */
function ofMention(known: Known, { activity }: Shown, ids: readonly string[]): readonly string[] {
  const text = JSON.stringify(activity);
  const [named] = known.rows.everyone().filter(({ person }) => person.endsWith(ids[0] ?? ' '));
  const units = known.rows.snapshot().units.filter(({ value }) => text.includes(value.name));
  const meetings = known.rows.snapshot().meetings.filter(({ id }) => text.includes(id));
  return [
    ...(ids.length === 1 ? [] : [`${ids.length} mentions in one post`]),
    ...(named !== undefined && mayBeMentioned(known, named)
      ? []
      : ['a mention of someone who is not a member']),
    ...codesIn(text).map((code) => `${code} with the mention of ${named?.name ?? '?'}`),
    ...units.map(({ value }) => `${value.name} with a mention`),
    ...meetings.map(({ id }) => `the meeting ${id} with a mention`),
    ...(textsOf(activity).some(holdsMoment) ? ['a moment with a mention'] : []),
  ];
}

/** The agenda of one meeting: its cases' codes, each with its own units. */
function ofAgenda(known: Known, shown: Shown, replaces: string | undefined): readonly string[] {
  const { meetings, units } = known.rows.snapshot();
  const text = JSON.stringify(shown.activity);
  const meeting = meetings.find(({ value }) =>
    value.posts.some(({ activityId }) => activityId === replaces && replaces !== undefined),
  )?.value;
  const codes = codesIn(text);
  const shownUnits = units.filter(({ value }) => holdsUnit(text, value.name));
  if (meeting === undefined) {
    return [
      ...codes.map((code) => `${code}, outside an agenda`),
      ...shownUnits.map(({ value }) => `${value.name}, outside an agenda`),
    ];
  }
  const taken = codes.map((code) => ({ code, pointer: takenUp(known, code, meeting) }));
  const concerned = taken.flatMap(({ pointer }) =>
    pointer === undefined ? [] : [pointer.registeringUnit, ...pointer.units],
  );
  const isOutsider = ({ id }: { readonly id: string }) => !concerned.includes(id);
  return [
    ...taken.flatMap(({ code, pointer }) => (pointer === undefined ? [`${code}, not of the meeting`] : [])),
    // An agenda in parts tells on its first when each unit is wanted.
    ...shownUnits
      .filter((unit) => isOutsider(unit) && !isWanted(known, meeting, unit.id))
      .map(({ value }) => `${value.name}, which no case of the meeting concerns`),
  ];
}

/** As a word of its own: “Enhet 1” is no part of “Enhet 12”. */
function holdsUnit(text: string, name: string): boolean {
  const at = text.indexOf(name);
  return at >= 0 && !/\d/.test(text.charAt(at + name.length));
}

/** The case as it is or was a moment ago, where all may know of it and the meeting takes it up or has. */
function takenUp(known: Known, code: string, meeting: Meeting): CasePointer | undefined {
  return known.rows
    .casesOf(code)
    .find(
      (one) =>
        one.meetingId === meeting.id &&
        (one.outcome !== undefined || aboutCase(known, one).stage.agenda !== undefined) &&
        aboutCase(known, one).stage.unannounced !== true,
    );
}

function isWanted(known: Known, { id }: Meeting, unitId: string): boolean {
  return known.rows
    .everyCase()
    .some(
      ({ meetingId, registeringUnit, units }) =>
        meetingId === id && [registeringUnit, ...units].includes(unitId),
    );
}
