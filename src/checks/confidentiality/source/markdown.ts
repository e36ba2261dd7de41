import {plainView} from '../view/view.ts';
import type {Segment} from './segment.ts';

const opening = /^[ \t>]*(?:[-*+] |\d+[.)] )?[ \t]*(?<mark>`{3,}|~{3,})[^`]*$/;

/** Markdown as two texts of the same length: its fences (and `<pre>`), and all that stands around them. */
export function markdownSegments(text: string): readonly Segment[] {
  const inside: string[] = [];
  const outside: string[] = [];
  let mark: string | undefined;
  for (const line of text.split('\n')) {
    const blank = line.replaceAll(/[^\r]/g, ' ');
    const closes =
      mark !== undefined && new RegExp(String.raw`^[ \t>]*${mark}[${mark[0] ?? ''}]*\s*$`).test(line);
    inside.push(mark === undefined || closes ? blank : line);
    outside.push(mark === undefined || closes ? line : blank);
    if (closes) mark = undefined;
    else mark ??= opening.exec(line)?.groups?.['mark'];
  }
  return [
    {kind: 'capture', view: plainView(inside.join('\n'))},
    {kind: 'prose', view: plainView(outside.join('\n'))},
  ];
}
