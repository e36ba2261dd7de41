import type * as z from 'zod';

/** What a schema says of a field to who writes it: what belongs there, and a line to copy. */
export type DescribedField = {
  readonly description?: string | undefined;
  readonly example?: string | undefined;
};

type Inner = {
  readonly valueType?: z.ZodType;
  readonly element?: z.ZodType;
  readonly innerType?: z.ZodType;
  readonly in?: z.ZodType;
};

/** The schema of the value at `path`: through the values of a record, the items of a list and the fields of an object. */
function schemaAt(schema: z.ZodType, path: readonly PropertyKey[]): z.ZodType | undefined {
  let current: z.ZodType | undefined = schema;
  for (const key of path) {
    const written = unwrap(current);
    const {valueType, element}: Inner = Object(written?.def);
    current = valueType ?? element ?? shapeOf(written)[String(key)];
  }
  return current;
}

/** What is written for a field: without its being optional, its default, and what it is turned into. */
function unwrap(schema: z.ZodType | undefined): z.ZodType | undefined {
  let current = schema;
  for (;;) {
    const inner: Inner = Object(current?.def);
    const next = inner.innerType ?? inner.in;
    if (next === undefined) return current;
    current = next;
  }
}

function shapeOf(schema: z.ZodType | undefined): Readonly<Record<string, z.ZodType>> {
  return schema !== undefined && 'shape' in schema ? (schema.shape as Record<string, z.ZodType>) : {};
}

/** The fields of the mapping at `path`, in the order of the schema; none where its names are free, or it is no mapping. */
export function fieldsAt(
  schema: z.ZodType,
  path: readonly PropertyKey[] = [],
): Readonly<Record<string, z.ZodType>> {
  return shapeOf(unwrap(schemaAt(schema, path)));
}

/** What is said of the field at `path`; an item of a list is said what is said of the list. */
export function describedAt(schema: z.ZodType, path: readonly PropertyKey[]): DescribedField {
  const depth = path.findLastIndex((part) => typeof part === 'string');
  return describedField(schemaAt(schema, path.slice(0, depth + 1)));
}

/** What is said of a field. */
export function describedField(schema: z.ZodType | undefined): DescribedField {
  const {description, example}: {readonly description?: string; readonly example?: unknown} =
    schema?.meta() ?? {};
  return {description, example: typeof example === 'string' ? example : undefined};
}

/** Whether a mapping must have the field. */
export function isNeeded(schema: z.ZodType): boolean {
  return !schema.safeParse(undefined).success;
}
