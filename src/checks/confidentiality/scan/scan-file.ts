import type {Leak} from '../leak.ts';
import {segmentsOf} from '../source/segment.ts';
import {placer, type LineAndColumn} from './place.ts';
import {scan, scanView} from './scan.ts';

/** A leak with its place in a file. */
export type PlacedLeak = Leak & {readonly from: LineAndColumn; readonly to: LineAndColumn};

/** Every leak of a text file, by what its parts are. */
export function scanFile(file: string, text: string): readonly PlacedLeak[] {
  const place = placer(text);
  return segmentsOf(file, text)
    .flatMap(({kind, view}) => scanView(view, kind))
    .toSorted((a, b) => a.start - b.start)
    .map((leak) => ({...leak, from: place(leak.start), to: place(leak.end)}));
}

/** The leaks of a file’s path. Folders and names are judged as captures, `_` as the end of a word. */
export function scanPath(file: string): readonly Leak[] {
  const own = file
    .replaceAll(/[_/]/g, ' ')
    .replace(/\.(?:mdx?|txt|csv|json|ya?ml|log|svg|png|webp|jpe?g|gz|ts|tsx)$/, '');
  return scan(own, 'capture').map((leak) => ({...leak, value: file.slice(leak.start, leak.end)}));
}
