import { actOnReport as decideAct, type ReportPress } from '../../domain/decisions/reports/act-on-report.js';
import { beginReport as decideBegin, type ReportWish } from '../../domain/decisions/reports/begin-report.js';
import { codeBase, codeLength } from '../../domain/model/case/case-code.js';
import type { Caller } from '../../domain/model/group/caller.js';
import { newReportCode, type ReportCode } from '../../domain/model/case/report.js';
import { decideInGroup, decideWith } from '../decide-in-group.js';
import type { Deps } from '../deps.js';

/** A code for a report that is still to be begun; nothing is stored of it. */
export function codeForReport({ ids }: Pick<Deps, 'ids'>): ReportCode {
  const code = newReportCode(ids.integers(codeLength, codeBase));
  // A run of digits could be taken for someone's number.
  return /\d{5}/.test(code) ? codeForReport({ ids }) : code;
}

export function beginReport(deps: Deps, { person }: Caller, groupId: string, wish: ReportWish) {
  return decideInGroup(deps, groupId, person, (scene) => decideBegin(scene, wish));
}

/** Does a task of a report's stage, or leads the report on. */
export function actOnReport(deps: Deps, { person }: Caller, groupId: string, press: ReportPress) {
  const read = () => deps.ledger.list('report-text', groupId, `${press.code}~`);
  return decideWith(deps, groupId, { by: person, read }, (scene, texts) => decideAct(scene, press, texts));
}
