import { z } from 'zod';
import { routineSchema } from '../definition/routine-schema.js';

/** What is read of a JSON Schema. */
interface Node {
  readonly properties?: Readonly<Record<string, Node>>;
  readonly additionalProperties?: Node | boolean;
  readonly items?: Node;
  readonly anyOf?: readonly Node[];
  readonly oneOf?: readonly Node[];
}

let root: Node | undefined;

/** Keys that the object at the place may have; of several forms those of the one that it is most like. */
export function knownKeys(path: readonly PropertyKey[], keys: readonly string[]): readonly string[] {
  root ??= z.toJSONSchema(routineSchema, { io: 'input' }) as Node;
  const forms = path
    .reduce<readonly Node[]>((nodes, key) => nodes.flatMap((node) => below(node, key)), formsOf(root))
    .flatMap(({ properties }) => (properties === undefined ? [] : [Object.keys(properties)]));
  const like = (form: readonly string[]) => form.filter((key) => keys.includes(key)).length;
  const most = Math.max(0, ...forms.map(like));
  return [...new Set(forms.filter((form) => like(form) === most).flat())];
}

function formsOf(node: Node): readonly Node[] {
  const inner = [...(node.anyOf ?? []), ...(node.oneOf ?? [])];
  return inner.length === 0 ? [node] : inner.flatMap(formsOf);
}

function below({ properties = {}, additionalProperties, items }: Node, key: PropertyKey): readonly Node[] {
  if (typeof key === 'number') return items === undefined ? [] : formsOf(items);
  const name = String(key);
  const own = Object.hasOwn(properties, name) ? properties[name] : undefined;
  if (own !== undefined) return formsOf(own);
  return typeof additionalProperties === 'object' ? formsOf(additionalProperties) : [];
}
