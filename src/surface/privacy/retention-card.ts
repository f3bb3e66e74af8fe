import {
  daysRange,
  longestReference,
  type RetentionTyped,
} from '../../domain/decisions/retention/decide-retention.js';
import { type PurgeRow, isGoingOn } from '../../domain/model/case/retention.js';
import type { SetupFault } from '../../domain/decisions/set-up/setup-answers.js';
import { markOf } from '../../domain/model/job/opened.js';
import { toLocal } from '../../domain/calendar/dates/zone.js';
import { formatDate } from '../../text/dates.js';
import type { Text } from '../../text/text.js';
import type { RetentionView } from '../../usecases/retention/look-at-retention.js';
import type { CardField, CardLine, CardModel, CardRow } from '../card/card-model.js';
import { withHome } from '../card/answer.js';
import { faultAt } from '../form/write.js';

const mostCertificates = 5;

/** The group's retention decision, what has been purged by it, and the numbers that are left. */
export function retentionCard(
  view: RetentionView,
  text: Text,
  typed?: RetentionTyped,
  faults: readonly SetupFault[] = [],
): CardModel {
  const { id: groupId, name, retention } = view.snapshot.group.value;
  const words = text.privacy.retention;
  const stands =
    retention === undefined
      ? { text: words.missing, style: 'warning' as const }
      : { text: words.stands(retention.reference, dayOf(retention.decidedOn, text), retention.days) };
  return {
    template: 'home',
    locale: text.locale,
    title: words.title(name),
    summary: text.common.summary,
    lines: [stands, ...countLines(view, text)],
    rows: view.certificates.slice(0, mostCertificates).map((one) => certificateRow(one, text)),
    fields: fieldsOf(typed ?? typedNow(view), faults, text),
    actions: withHome(
      [
        {
          title: text.common.save,
          verb: 'retention.save',
          data: { groupId, opened: markOf(retention) },
          style: 'positive',
        },
        { title: text.setup.settings.open, verb: 'group.settings', data: { groupId }, sendsInputs: false },
        { title: text.figures.open, verb: 'figures.show', data: { groupId }, sendsInputs: false },
      ],
      text,
    ),
  };
}

function typedNow({ snapshot, proposedDays }: RetentionView): RetentionTyped {
  const { retention } = snapshot.group.value;
  if (retention === undefined) return { days: String(proposedDays) };
  return { reference: retention.reference, decidedOn: retention.decidedOn, days: String(retention.days) };
}

function dayOf(date: PurgeRow['decidedOn'], text: Text): string {
  return formatDate(date, text.locale, { year: true });
}

function countLines({ counts }: RetentionView, text: Text): readonly CardLine[] {
  const years = [...new Set(counts.map(({ year }) => year))].sort();
  return years.map((year) => {
    const own = counts.filter((one) => one.year === year);
    const sum = (wanted: (key: string) => boolean) =>
      own
        .flatMap((one) => Object.entries(one.counts))
        .reduce((total, [key, n]) => total + (wanted(key) ? n : 0), 0);
    const cases = sum((key) => key === 'cases');
    const meetings = sum((key) => key.startsWith('meetings.'));
    return { text: text.privacy.retention.counts(year, cases, meetings), style: 'subtle' as const };
  });
}

/** Counts, period and rule; nothing of what it was. */
function certificateRow(purge: PurgeRow, text: Text): CardRow {
  const words = text.privacy.retention;
  const { cases = 0, meetings = 0, messages = 0, people = 0, reports = 0, reportTexts = 0 } = purge.counts;
  const { from, to } = purge;
  const lines: CardLine[] = [
    { text: words.gone(cases, meetings, messages, people) },
    ...(reports + reportTexts === 0 ? [] : [{ text: words.goneReports(reports, reportTexts) }]),
    { text: words.by(purge.reference, purge.days), style: 'subtle' },
  ];
  if (from !== undefined && to !== undefined) {
    lines.push({ text: words.about(dayOf(from, text), dayOf(to, text)), style: 'subtle' });
  }
  if (isGoingOn(purge)) lines.push({ text: words.running, style: 'warning' });
  return { title: words.certificate(dayOf(toLocal(purge.at).date, text)), lines, actions: [] };
}

function fieldsOf(typed: RetentionTyped, faults: readonly SetupFault[], text: Text): readonly CardField[] {
  const words = text.privacy.retention;
  const more = (id: keyof RetentionTyped) => {
    const value = typed[id];
    return {
      id,
      label: words[id],
      ...(value === undefined ? {} : { value }),
      ...faultAt(id, faults, text.setup.faults),
    };
  };
  return [
    { ...more('reference'), type: 'text', maxLength: longestReference, hint: words.referenceHint },
    { ...more('decidedOn'), type: 'date' },
    { ...more('days'), type: 'number', ...daysRange },
  ];
}
