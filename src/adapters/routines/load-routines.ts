import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parse, type ValueNode } from '@humanwhocodes/momoa';
import { type ReadRoutine, readRoutine, type RoutineFault } from '../../domain/routine/read-routine.js';
import type { RoutineBook } from '../../domain/routine/routine-book.js';
import type { Routine } from '../../domain/routine/routine-schema.js';

export type FileFault = RoutineFault & { readonly file: string };

/** Routine files that cannot be used: every fault of every file. */
export class RoutineFaults extends Error {
  override readonly name = 'RoutineFaults';
  constructor(readonly faults: readonly FileFault[]) {
    super(
      faults
        .map(
          ({ file, line, path, value, allowed }) =>
            `${file}${line === undefined ? '' : `:${line}`}: ${path}: ${value}; ${allowed}`,
        )
        .join('\n'),
    );
  }
}

/** Twenty times the largest known routine. */
const mostBytes = 500_000;
/** Several times the deepest known routine. */
const deepest = 30;

const ownFiles = fileURLToPath(new URL('../../routines/', import.meta.url));

/**
 * The product's routines and those of a directory of one's own; a file of one's own takes the place of the product's
 * with the same id.
 * @throws RoutineFaults when any file is wrong
 */
export function loadRoutines(directory?: string): RoutineBook {
  const routines = new Map<string, Routine>();
  const faults: FileFault[] = [];
  for (const folder of [ownFiles, ...(directory === undefined ? [] : [directory])]) {
    const inFolder = new Map<string, string>();
    for (const file of readdirSync(folder)
      .filter((name) => name.endsWith('.json'))
      .sort()) {
      const outcome = readRoutineFile(join(folder, file));
      if (outcome.kind === 'faults') {
        faults.push(...outcome.faults.map((fault) => ({ file, ...fault })));
        continue;
      }
      const { routine } = outcome;
      const other = inFolder.get(routine.id);
      if (other !== undefined) {
        faults.push({
          file,
          path: 'id',
          value: JSON.stringify(routine.id),
          allowed: `an id that ${other} does not have`,
        });
      }
      inFolder.set(routine.id, file);
      routines.set(routine.id, routine);
    }
  }
  if (faults.length > 0) throw new RoutineFaults(faults);
  return bookOf([...routines.values()]);
}

/** One routine file; that it is no JSON is a fault like others. @throws when the file cannot be read */
export function readRoutineFile(path: string): ReadRoutine {
  const { size } = statSync(path);
  if (size > mostBytes) return ofFile(`the file, ${size} bytes`, `${mostBytes} bytes at most`);
  const text = readFileSync(path, 'utf8');
  if (depthOf(text) > deepest) return ofFile('the file', `lists and objects ${deepest} deep at most`);
  let json: unknown;
  try {
    json = JSON.parse(text);
  } catch (error) {
    return ofFile('the file', `JSON (${error instanceof Error ? place(error.message) : 'unreadable'})`);
  }
  const outcome = readRoutine(json);
  return outcome.kind === 'routine'
    ? outcome
    : { kind: 'faults', faults: outcome.faults.map((one) => atLine(one, text)) };
}

/** With the line of the value, or of what it is missing in. */
function atLine(fault: RoutineFault, text: string): RoutineFault {
  let node: ValueNode = parse(text).body;
  for (const [key, index] of fault.path.matchAll(/\[(\d+)\]|[^.[\]]+/g)) {
    const inner = index === undefined ? memberOf(node, key) : elementOf(node, Number(index));
    if (inner === undefined) break;
    node = inner;
  }
  return { ...fault, line: node.loc.start.line };
}

function memberOf(node: ValueNode, key: string): ValueNode | undefined {
  if (node.type !== 'Object') return undefined;
  return node.members.find(({ name }) => name.type === 'String' && name.value === key)?.value;
}

function elementOf(node: ValueNode, index: number): ValueNode | undefined {
  return node.type === 'Array' ? node.elements[index]?.value : undefined;
}

function ofFile(value: string, allowed: string): ReadRoutine {
  return { kind: 'faults', faults: [{ path: '', value, allowed }] };
}

/** How deep the values stand in one another, counted in the text: whatever walks the values would go as deep itself. */
function depthOf(text: string): number {
  let depth = 0;
  let most = 0;
  for (const [token] of text.matchAll(/"(?:[^"\\]|\\.)*"|[[\]{}]/g)) {
    if (token === '[' || token === '{') depth += 1;
    if (token === ']' || token === '}') depth -= 1;
    most = Math.max(most, depth);
  }
  return most;
}

/** Where JSON breaks; the platform's message repeats what stands there. */
function place(message: string): string {
  return /at position \d+(?: \(line \d+ column \d+\))?/.exec(message)?.[0] ?? 'unreadable';
}

export function bookOf(all: readonly Routine[]): RoutineBook {
  return {
    all,
    get(id) {
      const found = all.find((routine) => routine.id === id);
      if (found === undefined) throw new Error(`no routine ${id} is loaded`);
      return found;
    },
  };
}
