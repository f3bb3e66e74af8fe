import { parseArgs } from 'node:util';
import { z } from 'zod';
import { loadRoutines } from '../adapters/routines/load-routines.js';
import { type Deadline, deadline, endOfDay, type DeadlineRule } from '../domain/calendar/deadline.js';
import { parseLocalDate } from '../domain/calendar/dates/local-date.js';
import { parseLocalTime } from '../domain/calendar/dates/local-time.js';
import type { RoutineBook } from '../domain/routine/definition/routine-book.js';
import type { LocalDate } from '../domain/calendar/dates/time.js';
import type { Terminal } from './terminal.js';

const usage =
  'samrad deadline (--routine ID [--deadline registration] | --working-days N) --meeting 2026-01-13T13:00, or --stdin';
const days = 'workingDays: a whole number, 1–60';
const question = z
  .strictObject({
    meeting: z.string(),
    workingDays: z.int(days).min(1, days).max(60, days).optional(),
    routine: z.string().optional(),
    deadline: z.string().optional(),
  })
  .refine(({ workingDays, routine }) => (workingDays === undefined) !== (routine === undefined), {
    message: 'give either workingDays or routine',
  });
type Question = z.infer<typeof question>;
type Answer =
  | { readonly kind: 'deadline'; readonly deadline: Deadline }
  | { readonly kind: 'fault'; readonly fault: string };

/** `samrad deadline`: when registration closes, with every day that was counted or passed over, as JSON. */
export async function deadlineCommand(
  args: readonly string[],
  directory: string | undefined,
  terminal: Terminal,
): Promise<number> {
  const given = options(args);
  if (typeof given === 'string') {
    terminal.err(`${given}\n${usage}`);
    return 2;
  }
  const book = loadRoutines(directory);
  if (!given.stdin) return say(answer(given.question, book), terminal);
  let worst = 0;
  for await (const line of terminal.lines()) {
    if (line.trim() === '') continue;
    worst = Math.max(worst, sayLine(answer(parsed(line), book), terminal));
  }
  return worst;
}

function options(args: readonly string[]): { stdin: true } | { stdin: false; question: unknown } | string {
  try {
    const { values } = parseArgs({
      args: [...args],
      options: {
        meeting: { type: 'string' },
        routine: { type: 'string' },
        deadline: { type: 'string' },
        'working-days': { type: 'string' },
        stdin: { type: 'boolean' },
      },
    });
    if (values.stdin === true) return { stdin: true };
    const { 'working-days': working, stdin: _, ...rest } = values;
    return {
      stdin: false,
      question: { ...rest, ...(working === undefined ? {} : { workingDays: Number(working) }) },
    };
  } catch (error) {
    return error instanceof Error ? error.message : 'unknown option';
  }
}

function parsed(line: string): unknown {
  try {
    return JSON.parse(line) as unknown;
  } catch {
    return undefined;
  }
}

function answer(asked: unknown, book: RoutineBook): Answer {
  const read = question.safeParse(asked);
  if (!read.success) {
    const fault = read.error.issues
      .map(({ path, message }) => [...path.map(String), message].join(': '))
      .join('; ');
    return { kind: 'fault', fault };
  }
  const date = meetingDate(read.data.meeting);
  if (date === undefined) return { kind: 'fault', fault: 'meeting: a local time written 2026-01-13T13:00' };
  const rule = ruleOf(read.data, book);
  if (typeof rule === 'string') return { kind: 'fault', fault: rule };
  return { kind: 'deadline', deadline: deadline(rule, date) };
}

function meetingDate(meeting: string): LocalDate | undefined {
  const [date = '', time = '', ...rest] = meeting.split('T');
  return rest.length === 0 && parseLocalTime(time) !== undefined ? parseLocalDate(date) : undefined;
}

function ruleOf(
  { routine: id, workingDays, deadline: which = 'registration' }: Question,
  book: RoutineBook,
): DeadlineRule | string {
  if (workingDays !== undefined) return { rule: 'working-days-before', days: workingDays };
  const routine = book.all.find((each) => each.id === id);
  if (routine === undefined) return `routine: one of ${book.all.map((each) => each.id).join(', ')}`;
  return which === 'registration' ? routine.registration.deadline : 'deadline: registration is the only one';
}

function written({ date, at, time, counted, skipped }: Deadline): string {
  // The end of a day is printed as 24:00 of that day, so that date and local time agree.
  const local = `${date}T${time === endOfDay ? '24:00' : time}`;
  return JSON.stringify({ date, at, local, counted, skipped });
}

function say(given: Answer, terminal: Terminal): number {
  if (given.kind === 'deadline') terminal.out(written(given.deadline));
  else terminal.err(`${given.fault}\n${usage}`);
  return given.kind === 'deadline' ? 0 : 2;
}

function sayLine(given: Answer, terminal: Terminal): number {
  terminal.out(given.kind === 'deadline' ? written(given.deadline) : JSON.stringify({ error: given.fault }));
  return given.kind === 'deadline' ? 0 : 1;
}
