import type {TextKind} from '../leak.ts';
import {plainView, type View} from '../view/view.ts';
import {htmlSegments} from './html.ts';
import {markdownSegments} from './markdown.ts';

/** A part of a file that is judged as one kind of text. */
export type Segment = {readonly kind: TextKind; readonly view: View};

const code =
  /\.(?:[cm]?[jt]sx?|css|py|sh|go|rs|java|c|cc|cpp|h|hpp|sql|bzl|map)$|(?:^|\/)(?:\.[\w.-]+|CODEOWNERS|LICENSE|Makefile|Dockerfile)$/;
/** Data outside of the content folders: configuration, written by us. */
const content = /^(?:docs|versioned_docs|blog|case-studies|static)\//;

/** The parts of a text file: what a machine wrote is a capture, what a person wrote is prose. */
export function segmentsOf(file: string, text: string): readonly Segment[] {
  if (/\.mdx?$/.test(file)) return markdownSegments(text);
  if (/\.html?$/.test(file)) return htmlSegments(text, false);
  if (file.endsWith('.svg')) return htmlSegments(text, true);
  if (/(?:^|\/)package-lock\.json$/.test(file)) return [{kind: 'capture', view: plainView(registries(text))}];
  const isOurs =
    code.test(file) || (!content.test(file) && /\.(?:ya?ml|json|jsonc|toml|txt|xml|ini|conf)$/.test(file));
  return [{kind: isOurs ? 'prose' : 'capture', view: plainView(text)}];
}

/** Of a lock file only the addresses: the rest is checksums, 700 kB of them. */
function registries(text: string): string {
  return text
    .split('\n')
    .map((line) => (line.includes('"resolved"') ? line : ''))
    .join('\n');
}
