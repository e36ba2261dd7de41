import {kinds, type PageWeight, type Weighed} from '../replay/measured.ts';

export type Unit = 'B' | '';
/** One figure of a page that is the same on every machine: bytes, or a count. */
export type Figure = {readonly name: string; readonly unit: Unit; readonly value: number};

/** All figures of a page, always the same ones in the same order. Sizes are brotli unless they say raw. */
export function figuresOf({responses, elements, inlineScript}: PageWeight): readonly Figure[] {
  const before = responses.filter(({afterIntent}) => !afterIntent);
  const after = responses.filter(({afterIntent}) => afterIntent);
  const scripts = before.filter(({kind}) => kind === 'script');
  return [
    ...kinds.flatMap((kind) => {
      const ofKind = before.filter((response) => response.kind === kind);
      return [bytes(kind, sum(ofKind, 'brotli')), bytes(`${kind} raw`, sum(ofKind, 'raw'))];
    }),
    bytes('script before intent', sum(scripts, 'brotli') + inlineScript),
    bytes('after intent', sum(after, 'brotli')),
    {name: 'requests', unit: '', value: before.length},
    {name: 'elements', unit: '', value: elements},
  ];
}

function bytes(name: string, value: number): Figure {
  return {name, unit: 'B', value};
}

function sum(responses: readonly Weighed[], size: 'brotli' | 'raw'): number {
  return responses.reduce((total, response) => total + response[size], 0);
}

/** HTML and CSS and all the rest that comes before the reader acts, brotli. */
export function totalBytes(weight: PageWeight): number {
  return sum(
    weight.responses.filter(({afterIntent}) => !afterIntent),
    'brotli',
  );
}
