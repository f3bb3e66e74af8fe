import { isActive, type Member } from '../../../src/domain/model/group/group.js';
import type { CasePointer } from '../../../src/domain/model/case/case-pointer.js';
import type { Report } from '../../../src/domain/model/case/report.js';
import {
  type ExitText,
  fileOf,
  type FileText,
  livesAbout,
  type StageText,
  type WhoText,
} from './routine-file.js';
import type { RowsKnown } from './rows-known.js';

export interface Known {
  readonly files: readonly FileText[];
  readonly rows: RowsKnown;
}

/** What a who of a file is read against: whose units, and whose owner. */
export interface About {
  readonly file: FileText;
  readonly registering?: string;
  readonly concerned: readonly string[];
  readonly receiving?: string;
  readonly responsible?: string;
  readonly owners: readonly string[];
  /** The role that a report was begun with. */
  readonly level?: string;
}

/** The roles that someone has in a file: a role of another routine's file counts for nothing in it. */
export function rolesIn({ roles }: FileText, { role, coordinator }: Member): readonly string[] {
  const own = Object.hasOwn(roles, role) ? roles[role] : undefined;
  return [
    ...(own === undefined ? [] : [role]),
    ...(own?.speaksFor === 'unit' ? ['representative'] : []),
    ...(coordinator ? ['coordinator'] : []),
  ];
}

/** Everything that the who gives holds of the member. */
export function isMeant(known: Known, about: About, who: WhoText, member: Member): boolean {
  const { roles } = who;
  if (roles?.includes('deputy')) {
    const others = { ...who, roles: roles.filter((role) => role !== 'deputy') };
    return known.rows
      .everyone()
      .some((one) => isActive(one) && one.deputy === member.person && isMeant(known, about, others, one));
  }
  const { file, owners, level } = about;
  const held = rolesIn(file, member);
  return (
    (roles === undefined || roles.some((role) => held.includes(role))) &&
    (who.parties === undefined || who.parties.includes(known.rows.partyOf(member.unitId) ?? '')) &&
    (who.unit === undefined || unitsMeant(about, who.unit).includes(member.unitId)) &&
    (who.owner === undefined || owners.includes(member.person)) &&
    (who.level === undefined || level === undefined || held.includes(level))
  );
}

function unitsMeant(about: About, unit: NonNullable<WhoText['unit']>): readonly (string | undefined)[] {
  return unit === 'concerned' ? about.concerned : [about[unit]];
}

export function aboutCase({ files }: Known, pointer: CasePointer): About & { readonly stage: StageText } {
  const file = fileOf(files, pointer.routine, pointer.routineVersion);
  const stage = stageNamed(file, pointer.life?.stage ?? pointer.state);
  const receiving = pointer.life?.answers['receiving-unit'];
  return {
    ...{ file, stage, registering: pointer.registeringUnit, concerned: pointer.units },
    ...(receiving === undefined ? {} : { receiving }),
    responsible: stage.responsible === 'receiving' ? (receiving ?? '') : pointer.registeringUnit,
    owners: [pointer.owner, pointer.registeredFor ?? pointer.owner],
  };
}

function stageNamed(file: FileText, id: string): StageText {
  const stages = livesAbout(file, 'case').flatMap((life) => life.stages);
  const found = stages.find((one) => one.id === id);
  if (found === undefined) throw new Error(`${file.id} has no stage ${id}`);
  return found;
}

/** Speaks for the unit in the file: represents it, or is its contact where nobody does. */
export function speaksFor({ rows }: Known, file: FileText, member: Member): boolean {
  const held = rolesIn(file, member);
  if (held.includes('representative')) return true;
  const isRepresented = rows
    .everyone()
    .some(
      (one) => isActive(one) && one.unitId === member.unitId && rolesIn(file, one).includes('representative'),
    );
  return held.includes('contact') && !isRepresented;
}

/** Has a role that the file tells when the unit's cases are taken up. */
function comesFor(file: FileText, member: Member): boolean {
  const told = file.timerEventListeners.filter(({ tells }) => tells === 'your-time');
  return told.some(({ roles = [] }) => roles.some((role) => rolesIn(file, member).includes(role)));
}

/** The exit by which the case came where it is, wherever it led from. */
export function exitTaken(known: Known, pointer: CasePointer): readonly ExitText[] {
  const { file, stage } = aboutCase(known, pointer);
  const stages = livesAbout(file, 'case').flatMap((life) => life.stages);
  const lately = known.rows.casesOf(pointer.code).map((one) => aboutCase(known, one).stage.id);
  const left = stages.filter(({ id }) => id !== stage.id && lately.includes(id));
  const named = stages.flatMap(({ exits = [] }) => exits).filter(({ id }) => id === pointer.life?.via?.exit);
  return [...left.flatMap(({ exits = [] }) => exits), ...named];
}

/** Whether a member may know of a case as it stands in a row. */
function mayKnowRow(known: Known, pointer: CasePointer, member: Member): boolean {
  const about = aboutCase(known, pointer);
  const { stage, file, owners, registering, concerned } = about;
  const { tasks = [], exits = [] } = stage;
  if (owners.includes(member.person) || rolesIn(file, member).includes('coordinator')) return true;
  const leading = exits.flatMap(({ who }) => who ?? []);
  const isNamed = (all: readonly WhoText[]) => all.some((who) => isMeant(known, about, who, member));
  if (stage.unannounced === true) return isNamed(leading);
  const isOfUnit = [registering, ...concerned].includes(member.unitId);
  if (isOfUnit && (speaksFor(known, file, member) || comesFor(file, member))) return true;
  const doing = tasks.flatMap(({ who, chase = [] }) => [who, ...chase.map(({ tell }) => tell)]);
  const told = exitTaken(known, pointer).flatMap(({ tell = [] }) => tell);
  return isNamed([...leading, ...doing, ...told]);
}

/** Whether a member may know of the case: as it is, or as it was a moment ago, of which the parting message tells. */
export function mayKnowCase(known: Known, code: string, member: Member): boolean {
  return known.rows.casesOf(code).some((pointer) => mayKnowRow(known, pointer, member));
}

/** Whether a member may know that there is the report, and where it is. */
export function mayKnowReport(known: Known, report: Report, member: Member): boolean {
  const file = fileOf(known.files, report.routine, report.routineVersion);
  const life = livesAbout(file, 'report').find(({ id }) => id === report.lifeId);
  const stage = life?.stages.find(({ id }) => id === report.life.stage);
  const about: About = {
    ...{ file, registering: report.unitId, concerned: report.units, owners: [], level: report.level },
  };
  const seers = [...(life?.seenBy ?? []), ...(life?.stateSeenBy ?? []), ...(stage?.seenBy ?? [])];
  return seers.some((who) => isMeant(known, about, who, member));
}

/** Whoever is mentioned: a member, or someone whose place has changed just now. */
export function mayBeMentioned(known: Known, named: Member): boolean {
  return isActive(named) || known.rows.membersOf(named.person).length > 1;
}
