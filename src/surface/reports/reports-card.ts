import { toLocal } from '../../domain/calendar/dates/zone.js';
import { stageOf } from '../../domain/life/reading/life-scene.js';
import type { ReportLife } from '../../domain/decisions/reports/report-scene.js';
import { namesOf } from '../../domain/model/members.js';
import { formatDate } from '../../text/dates.js';
import type { Text } from '../../text/text.js';
import type { ReportSeen, ReportsView } from '../../usecases/reports/look-at-reports.js';
import type { CardAction, CardModel, CardRow } from '../card/card-model.js';
import { withHome } from '../card/answer.js';

const shownAtOnce = 8;
const mostSorts = 2;

/** The reports that the caller has a part in, with where each is; what waits for the caller stands first. */
export function reportsCard(view: ReportsView, from: number, text: Text): CardModel {
  const { snapshot, sorts, reports } = view;
  const { id: groupId, name } = snapshot.group.value;
  const words = text.reports;
  const start = from < reports.length ? from : 0;
  const next = start + shownAtOnce;
  const page = (title: string, at: number): CardAction => ({
    title,
    verb: 'reports.list',
    data: { groupId, from: at },
    sendsInputs: false,
  });
  const write = sorts.filter(({ may }) => may).slice(0, mostSorts);
  return {
    template: 'home',
    locale: text.locale,
    title: words.title(name),
    summary: text.common.summary,
    lines: reports.length === 0 ? [{ text: words.none }] : [],
    rows: reports.slice(start, next).map((one) => rowOf(one, view, text)),
    actions: withHome(
      [
        ...write.map(({ routine, def }): CardAction => ({
          title: words.write(def.name?.[text.locale] ?? ''),
          verb: 'reports.new',
          data: { groupId, routine: routine.id, life: def.id },
          style: 'positive',
          sendsInputs: false,
        })),
        ...(next < reports.length ? [page(words.more, next)] : []),
        ...(start > 0 ? [page(words.first, 0)] : []),
      ],
      text,
    ),
  };
}

function rowOf({ life, whole, waiting }: ReportSeen, { snapshot }: ReportsView, text: Text): CardRow {
  const { report } = life;
  const { reports: words, locale } = text;
  const data = { groupId: snapshot.group.value.id, code: report.code };
  return {
    title: `${reportName(life, text)} ${report.code}`,
    lines: [
      { text: stateLine(life, text) },
      ...(whole
        ? [{ text: namesOf(snapshot, report.units).join(', '), style: 'subtle' as const }]
        : [{ text: words.stateOnly, style: 'subtle' as const }]),
      ...waiting.slice(0, 1).map(({ task }) => ({
        text: words.waits(report.code, task.name[locale]),
        style: 'warning' as const,
      })),
    ],
    actions: whole ? [{ title: words.show, verb: 'reports.show', data, sendsInputs: false }] : [],
  };
}

export function reportName({ scene }: ReportLife, { locale }: Text): string {
  return scene.def.name?.[locale] ?? '';
}

export function stageNameOf({ scene, report }: ReportLife, { locale }: Text): string {
  return stageOf(scene.def, report.life.stage).name[locale];
}

/** "Dialog mellan enheterna, sedan tisdag 12 maj". */
function stateLine(life: ReportLife, text: Text): string {
  const since = formatDate(toLocal(life.report.life.enteredAt).date, text.locale);
  const word = text.reports.facts.since;
  return `${stageNameOf(life, text)}, ${word.charAt(0).toLowerCase()}${word.slice(1)} ${since}`;
}
