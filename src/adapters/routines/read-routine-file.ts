import { readFileSync, statSync } from 'node:fs';
import { type MemberNode, parse, type ValueNode } from '@humanwhocodes/momoa';
import { type ReadRoutine, readRoutine, type RoutineFault } from '../../domain/routine/read-routine.js';

/** Twenty times the largest known routine. */
const mostBytes = 500_000;
/** Several times the deepest known routine. */
const deepest = 30;

export interface RoutineFile {
  readonly outcome: ReadRoutine;
  /** What stands in it, as it was parsed; undefined where it could not be. */
  readonly json?: unknown;
  readonly text: string;
}

/** One routine file; that it is no JSON is a fault like others. @throws when the file cannot be read */
export function readRoutineFile(path: string): RoutineFile {
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
  return {
    text,
    json,
    outcome:
      outcome.kind === 'routine'
        ? { ...outcome, notes: outcome.notes.map((one) => atLine(one, text)) }
        : { kind: 'faults', faults: outcome.faults.map((one) => atLine(one, text)) },
  };
}

/** With the line of the key or the entry, or of what it is missing in. */
export function atLine(fault: RoutineFault, text: string): RoutineFault {
  let node: ValueNode = parse(text).body;
  let { line } = node.loc.start;
  for (const [key, index] of fault.path.matchAll(/\[(\d+)\]|[^.[\]]+/g)) {
    const member = index === undefined ? memberOf(node, key) : undefined;
    const inner = index === undefined ? member?.value : elementOf(node, Number(index));
    if (inner === undefined) break;
    node = inner;
    ({ line } = (member?.name ?? inner).loc.start);
  }
  return { ...fault, line };
}

function memberOf(node: ValueNode, key: string): MemberNode | undefined {
  if (node.type !== 'Object') return undefined;
  return node.members.find(({ name }) => name.type === 'String' && name.value === key);
}

function elementOf(node: ValueNode, index: number): ValueNode | undefined {
  return node.type === 'Array' ? node.elements[index]?.value : undefined;
}

function ofFile(value: string, allowed: string): RoutineFile {
  return { outcome: { kind: 'faults', faults: [{ path: '', value, allowed }] }, text: '' };
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
