import type { Outcome } from './crash-run.js';

export interface Comparison {
  /** Messages of the undisturbed run that nobody got. */
  readonly lost: readonly string[];
  /** Messages that somebody got and the undisturbed run has not. */
  readonly extra: readonly string[];
  /** What must not be, in words. */
  readonly faults: readonly string[];
}

/** A disturbed run against the undisturbed one; `explained`: to whom something may have been said once more. */
export function compare(run: Outcome, reference: Outcome, explained = inFlight(run)): Comparison {
  const [now, then] = [messages(run), messages(reference)];
  const lost = without(then, now);
  const extra = without(now, then);
  const faults = lost.map((one) => `lost: ${one}`);
  const unexplained = without(
    extra.map((one) => one.slice(0, one.indexOf(': '))),
    explained,
  );
  if (unexplained.length > 0) faults.push(`${unexplained.length} extra not explained: ${extra.join(' / ')}`);
  const marked = run.accepted.filter(({ repeat, reply }) => repeat && !reply).length;
  if (extra.length > marked) faults.push('an extra message is not marked');
  faults.push(...agendaFaults(run, reference));
  const rows = without(standing(reference), standing(run)).concat(
    without(standing(run), standing(reference)),
  );
  faults.push(...rows.slice(0, 4).map((row) => `the rows differ: ${row}`));
  return { lost, extra, faults };
}

/** What the outbox sent, by words and recipient; answers to presses and updates of posts are not among it. */
function messages({ accepted }: Outcome): readonly string[] {
  return accepted
    .filter(({ method, reply }) => method === 'POST' && !reply)
    .map(({ to, said }) => `${to}: ${said.replaceAll('\n', ' | ')}`);
}

/** To whom sends had gone that Teams had taken and storage did not know of, when the process died. */
function inFlight({ crashes, accepted }: Outcome): readonly string[] {
  return crashes.flatMap(({ sending, accepted: count }) =>
    sending.filter((place) =>
      accepted.slice(0, count).some(({ method, reply, to }) => method === 'POST' && !reply && to === place),
    ),
  );
}

/** The agenda stands in one post and says the same as undisturbed; a post without content is the only trace allowed. */
function agendaFaults(run: Outcome, reference: Outcome): readonly string[] {
  const [now, then] = [contents(run), contents(reference)];
  return JSON.stringify(now) === JSON.stringify(then)
    ? []
    : [`the agenda stands ${now.length} times and says ${now.join(' / ')}`];
}

function contents({ accepted }: Outcome): readonly string[] {
  const byPost = new Map<string, string>();
  for (const { method, activityId, said } of accepted) if (method === 'PUT') byPost.set(activityId, said);
  return [...byPost.values()].sort();
}

const stamps = /"\d{4}-\d{2}-\d{2}T[\d:.]+Z"/g;
const volatile = new Set(['etag', 'timestamp', 'agendaRevision', 'posts', 'activityId', 'claim', 'attempt']);

/** The rows that say how things are, without what differs from run to run. */
function standing({ rows }: Outcome): readonly string[] {
  return rows.flatMap((row) => {
    const kind = String(row['rowKey']).split('|')[0] ?? '';
    if (['out', 'event', 'timer', 'line'].includes(kind)) return open(row);
    const kept = Object.entries(row).filter(([name]) => !volatile.has(name));
    const text = JSON.stringify(Object.fromEntries(kept))
      .replace(/[B-Z2-9]{3}-[B-Z2-9]{4}/g, 'CODE')
      .replace(/127\.0\.0\.1:\d+/g, 'TEAMS');
    return [
      text
        .replaceAll('\\"', '"')
        .replace(stamps, '"…"')
        .replace(/\d{4}-\d{2}-\d{2}T[\d:.]+Z/g, '…'),
    ];
  });
}

const settled = new Set(['sent', 'uncertain', 'cancelled', 'fired', 'void', 'waiting', undefined]);

/** A message or timer that is not settled when everything is quiet; there should be none. */
function open(row: Readonly<Record<string, unknown>>): readonly string[] {
  const state = row['state'] as string | undefined;
  return settled.has(state) ? [] : [`${state} ${String(row['rowKey'])}`];
}

/** What is in the first list more often than in the second. */
function without(all: readonly string[], others: readonly string[]): readonly string[] {
  const left = [...others];
  return all.filter((one) => {
    const at = left.indexOf(one);
    if (at >= 0) left.splice(at, 1);
    return at < 0;
  });
}
