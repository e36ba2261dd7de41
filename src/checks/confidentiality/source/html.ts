import {Parser} from 'htmlparser2';
import type {View} from '../view/view.ts';
import type {Segment} from './segment.ts';

/** Elements that do not end a word. */
const inline = new Set([
  'a',
  'b',
  'i',
  'em',
  'strong',
  'span',
  'code',
  'mark',
  'small',
  'sub',
  'sup',
  'abbr',
  'wbr',
  'tspan',
  'u',
  's',
  'var',
  'kbd',
  'samp',
  'bdi',
  'data',
  'time',
  'dfn',
  'q',
  'cite',
]);
/** Elements whose text a machine wrote. */
const captures = new Set(['pre', 'samp', 'textarea']);
/** Attributes of drawings, styles and policies: numbers and hashes that no reader sees. */
const geometry =
  /^(?:d|points|viewbox|transform|x\d?|y\d?|cx|cy|r|rx|ry|width|height|class|style|fill|stroke.*|integrity|nonce|xmlns.*|dx|dy|offset|gradient\w*|patterntransform|sizes|values|keytimes|preserveaspectratio)$/i;

/**
 * An HTML page or an SVG drawing as its texts: tags do not break a word, attributes and comments stand behind, each on a line of its own.
 */
export function htmlSegments(source: string, isDrawing: boolean): readonly Segment[] {
  const capture = collector();
  const prose = isDrawing ? capture : collector();
  const extra = isDrawing ? capture : collector();
  let depth = 0;
  let silent = 0;
  const current = (): Collector => (depth > 0 ? capture : prose);
  const parser = new Parser(
    {
      onopentag(name, attributes) {
        if (!inline.has(name)) current().add('\n', parser.startIndex, parser.startIndex + 1);
        if (captures.has(name)) depth++;
        if (name === 'style' || (name === 'script' && attributes['type'] !== 'application/ld+json')) silent++;
        for (const [key, value] of Object.entries(attributes))
          if (value !== '' && !geometry.test(key))
            extra.add(`\n${value}\n`, parser.startIndex, parser.endIndex + 1);
      },
      onclosetag(name) {
        if (captures.has(name)) depth = Math.max(0, depth - 1);
        if (name === 'style' || name === 'script') silent = Math.max(0, silent - 1);
        if (!inline.has(name)) current().add('\n', parser.startIndex, parser.startIndex + 1);
      },
      ontext(data) {
        if (silent === 0) current().add(data, parser.startIndex, parser.endIndex + 1);
      },
      oncomment(data) {
        extra.add(`\n${data}\n`, parser.startIndex, parser.endIndex + 1);
      },
    },
    {decodeEntities: true, lowerCaseTags: true, recognizeSelfClosing: isDrawing},
  );
  parser.end(source);
  if (isDrawing) return [{kind: 'capture', view: capture.view()}];
  return [
    {kind: 'capture', view: capture.view()},
    {kind: 'prose', view: prose.view()},
    {kind: 'prose', view: extra.view()},
  ];
}

type Collector = {
  readonly add: (text: string, start: number, end: number) => void;
  readonly view: () => View;
};

/** Gathers pieces of text with their places: character by character where a piece is as long as its source. */
function collector(): Collector {
  const parts: string[] = [];
  const starts: number[] = [];
  const ends: number[] = [];
  return {
    add(text, start, end) {
      parts.push(text);
      const isSame = text.length === end - start;
      for (let index = 0; index < text.length; index++) {
        starts.push(isSame ? start + index : start);
        ends.push(isSame ? start + index + 1 : end);
      }
    },
    view: () => ({
      text: parts.join(''),
      hidden: undefined,
      start: (index) => starts[index] ?? 0,
      end: (index) => ends[index] ?? 0,
    }),
  };
}
