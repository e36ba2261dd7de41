import {isNode, isReference, typeOf, valuesOf, type Node} from './json-ld.ts';
import type {Vocabulary} from './schema-org.ts';

const DATE = /^\d{4}-\d{2}-\d{2}(?:T\d{2}:\d{2}(?::\d{2}(?:\.\d+)?)?(?:Z|[+-]\d{2}:\d{2}))?$/;

/**
 * What schema.org would object to in one node: an unknown or superseded name, a property that its type has not, a value of another
 * kind than the property takes. `typeAt` tells what a reference leads to. Stricter than schema.org’s own advice, which lets plain text
 * stand for anything.
 */
export function objectionsTo(
  node: Node,
  vocabulary: Vocabulary,
  typeAt: (id: string) => string | undefined,
): readonly string[] {
  const type = typeOf(node);
  if (!vocabulary.isClass(type)) return [`${type} is no type`];
  return [
    ...superseded(type, vocabulary),
    ...Object.entries(node)
      .filter(([name]) => name !== '@type' && name !== '@id')
      .flatMap(([name, value]) => {
        const property = vocabulary.property(name);
        if (property === undefined) return [`${type}.${name} is no property`];
        const {domains, ranges} = property;
        return [
          ...superseded(name, vocabulary),
          ...(domains.some((domain) => vocabulary.isKindOf(type, domain)) ? [] : [`${type} has no ${name}`]),
          ...valuesOf(value)
            .filter((one) => !ranges.some((range) => fits(one, range, vocabulary, typeAt)))
            .map((one) => `${type}.${name} takes ${ranges.join(', ')}: not ${JSON.stringify(one)}`),
        ];
      }),
  ];
}

function superseded(name: string, {supersededBy}: Vocabulary): readonly string[] {
  const other = supersededBy(name);
  return other === undefined ? [] : [`${name} is superseded by ${other}`];
}

function fits(
  value: unknown,
  range: string,
  {isKindOf}: Vocabulary,
  typeAt: (id: string) => string | undefined,
): boolean {
  if (isNode(value)) {
    const type = isReference(value) ? typeAt(String(value['@id'])) : typeOf(value);
    return type !== undefined && isKindOf(type, range);
  }
  switch (range) {
    case 'Text':
      return typeof value === 'string' && value.trim() !== '';
    case 'URL':
      return typeof value === 'string' && URL.canParse(value);
    case 'Date':
    case 'DateTime':
      return typeof value === 'string' && DATE.test(value) && !Number.isNaN(Date.parse(value));
    case 'Integer':
      return Number.isInteger(value);
    case 'Number':
      return typeof value === 'number' && Number.isFinite(value);
    case 'Boolean':
      return typeof value === 'boolean';
    default:
      return false;
  }
}
