import { loadRoutines } from '../../../src/adapters/routines/load-routines.js';
import type { Instant, LocalDate } from '../../../src/domain/calendar/dates/time.js';
import type { Routine } from '../../../src/domain/routine/definition/routine-schema.js';
import type { Messenger } from '../../../src/ports/messenger.js';
import { simulate } from '../../../src/simulate/simulate.js';
import type { Otherwise } from '../../../src/simulate/world/world.js';
import type { Delivery } from '../../../src/usecases/delivery/context/delivery.js';
import { judge } from './judge.js';
import type { Known } from './entitled.js';
import { recordingMessenger } from './recording-connector.js';
import { type FileText, shippedFiles } from './routine-file.js';
import { RowsKnown } from './rows-known.js';

export interface AudienceWish {
  readonly routine: string;
  readonly seed: number;
  /** A part of a year is some months. */
  readonly years: number;
  readonly groups?: number;
  /** A fault that is planted: what it does otherwise than the product. */
  readonly leak?: (deps: Delivery, messenger: Messenger) => Partial<Delivery>;
}

export interface Audience {
  /** Activities that were judged. */
  readonly inChats: number;
  readonly inChannel: number;
  readonly kinds: ReadonlySet<string>;
  /** What was shown to someone who is not entitled to it, and when. */
  readonly exceptions: readonly string[];
  /** Laws of the simulation that did not hold. */
  readonly broken: readonly string[];
}

/** Judges every activity that the product's messenger sends or updates while groups live their time by a routine. */
export async function audienceOf(wish: AudienceWish): Promise<Audience> {
  const routines = loadRoutines();
  const routine: Routine = routines.get(wish.routine);
  const exceptions: string[] = [];
  const kinds = new Set<string>();
  const count = { inChats: 0, inChannel: 0 };
  let known: Known | undefined;
  const otherwise: Otherwise = (deps, hearing) => {
    const personOf = (objectId: string) =>
      known?.rows.everyone().find(({ person }) => person.endsWith(`|${objectId}`))?.person;
    const messenger = recordingMessenger(hearing, personOf, (shown) => {
      for (const { kind } of shown.notice.lines ?? [shown.notice]) kinds.add(kind);
      count[shown.seen.by === 'channel' ? 'inChannel' : 'inChats'] += 1;
      if (known === undefined) throw new Error('nobody looks on yet');
      exceptions.push(...judge(known, shown).map((what) => `${hearing.now()} ${what}`));
    });
    return { messenger, ...wish.leak?.(deps, messenger) };
  };
  const { breaks } = await simulate({
    ...{ routine, routines, seed: wish.seed, years: wish.years, groups: wish.groups ?? 1, otherwise },
    ...{ from: '2027-01-04' as LocalDate, locale: 'sv' },
    onlookers({ world }) {
      known = knownOf(routine, world.ledger, () => world.clock.now());
      const { rows } = known;
      return [{ wrote: (changes) => rows.wrote(changes) }];
    },
  });
  const broken = breaks.map(({ law, how, at }) => `${at} ${law}: ${how}`);
  return { ...count, kinds, exceptions, broken };
}

function knownOf({ id }: Routine, ledger: Parameters<typeof rowsOf>[0], now: () => Instant): Known {
  const files: readonly FileText[] = shippedFiles.filter((file) => file.id === id);
  return { files, rows: rowsOf(ledger, now) };
}

function rowsOf(
  ledger: { readonly now: () => ReturnType<RowsKnown['snapshot']> },
  now: () => Instant,
): RowsKnown {
  return new RowsKnown(now, () => ledger.now());
}
