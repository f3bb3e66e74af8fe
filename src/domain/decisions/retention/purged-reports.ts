import { addDays } from '../../calendar/dates/local-date.js';
import type { Instant, LocalDate } from '../../calendar/dates/time.js';
import { toLocal } from '../../calendar/dates/zone.js';
import { statusOf } from '../../life/reading/life-status.js';
import type { Report, ReportCode } from '../../model/case/report.js';
import type { Routine } from '../../routine/definition/routine-schema.js';
import type { SceneNow } from '../../routine/scene.js';
import { loadedReportLife } from '../reports/report-scene.js';

/**
 * Reports that may go, and those of which only what is written may, by the routine that each follows. One that never came to
 * an end goes as a case that was left. Without its version nobody can tell, and it stays.
 */
export function purgedReports(
  scene: SceneNow,
  today: LocalDate,
): { readonly reports: readonly ReportCode[]; readonly reportTexts: readonly ReportCode[] } {
  const all = scene.snapshot.reports.flatMap(({ value }) => {
    const life = loadedReportLife(scene, value);
    return life === undefined ? [] : [{ report: value, ...lastDays(life.routine, value, life.scene.def) }];
  });
  const gone = all.filter(({ whole }) => whole < today);
  const emptied = all.filter(
    ({ report, text, whole }) => report.texts.length > 0 && text < today && whole >= today,
  );
  const codes = (of: typeof all) => of.map(({ report }) => report.code);
  return { reports: codes(gone), reportTexts: codes(emptied) };
}

/** The last day that the report is kept, and what is written in it. */
function lastDays(
  { retention }: Routine,
  { life, changedAt }: Report,
  def: Parameters<typeof statusOf>[0],
): { readonly whole: LocalDate; readonly text: LocalDate } {
  const { over } = statusOf(def, life);
  const after = (instant: Instant, days: number) => addDays(toLocal(instant).date, days);
  if (over === undefined) {
    const last = after(changedAt, retention.openDays);
    return { whole: last, text: last };
  }
  const days = Math.min(retention.reportTextDays, retention.reportDays);
  return { whole: after(over, retention.reportDays), text: after(over, days) };
}
