import { z } from 'zod';

interface Schema {
  readonly type?: string;
  readonly properties?: Readonly<Record<string, Schema>>;
  readonly items?: Schema;
  readonly anyOf?: readonly Schema[];
  readonly enum?: readonly string[];
  readonly const?: string;
  readonly pattern?: string;
  readonly maxLength?: number;
  readonly propertyNames?: Schema;
  readonly additionalProperties?: Schema | false;
}

/** What stands in the fields that nothing is planted in, by their names. */
export type Harmless = Readonly<Record<string, unknown>>;

/** One field of a form with a secret in it, and all else as it should be. */
export interface Planting {
  readonly field: string;
  readonly data: object;
}

/** Everything that can be typed or forged in a form, one field at a time: worked out from its schema, so that none is forgotten. */
export function plantings(form: z.ZodType, harmless: Harmless, secret: () => string): readonly Planting[] {
  const schema = z.toJSONSchema(form, { io: 'input', unrepresentable: 'any' }) as Schema;
  return planted(schema, '', harmless, secret).map(({ field, value }) => ({ field, data: value as object }));
}

interface Planted {
  readonly field: string;
  readonly value: unknown;
}

function planted(
  schema: Schema,
  field: string,
  harmless: Harmless,
  secret: () => string,
): readonly Planted[] {
  const deeper = (inner: Schema, name: string) =>
    planted(inner, field === '' ? name : `${field}.${name}`, harmless, secret);
  const { type, properties, items, anyOf, additionalProperties: more } = schema;
  if (anyOf !== undefined) return anyOf.flatMap((one) => planted(one, field, harmless, secret));
  if (type === 'object') {
    const own = ordinary(schema, harmless) as Record<string, unknown>;
    const inside = Object.entries(properties ?? {}).flatMap(([name, inner]) =>
      deeper(inner, name).map((one) => ({ field: one.field, value: { ...own, [name]: one.value } })),
    );
    // A key that nobody asked for; and for a map the keys themselves.
    const key = secret();
    const keyed = {
      field: `${field}.<key>`,
      value: { ...own, [key]: typeof more === 'object' ? ordinary(more, harmless) : key },
    };
    return [...inside, keyed];
  }
  if (type === 'array' && items !== undefined) {
    return deeper(items, '0').map((one) => ({ field: one.field, value: [one.value] }));
  }
  if (type === 'string' || type === undefined) return [{ field, value: fitted(secret(), schema) }];
  // A number may be someone's as well.
  if (type === 'number' || type === 'integer') return [{ field, value: Number(secret().replace(/\D/g, '')) }];
  return [];
}

/** In the clothes that the field asks for. */
function fitted(secret: string, { pattern, maxLength = 1000 }: Schema): string {
  const dressed = pattern?.includes('\\|') === true ? `t|${secret}` : secret;
  return dressed.length > maxLength ? dressed.replace(/\D/g, '').slice(-maxLength) : dressed;
}

function ordinary(schema: Schema, harmless: Harmless, name = ''): unknown {
  const { type, properties, items, anyOf, enum: choices, const: only } = schema;
  if (only !== undefined || choices !== undefined) return only ?? choices?.[0];
  if (name in harmless) return harmless[name];
  if (anyOf !== undefined) return ordinary(anyOf[0] ?? {}, harmless, name);
  if (type === 'object') {
    const own = Object.entries(properties ?? {});
    return Object.fromEntries(own.map(([key, inner]) => [key, ordinary(inner, harmless, key)]));
  }
  if (type === 'array') return [ordinary(items ?? {}, harmless, name)];
  if (type === 'boolean') return false;
  return type === 'number' || type === 'integer' ? 1 : 'x';
}
