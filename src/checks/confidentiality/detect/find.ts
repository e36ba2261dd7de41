import type {LeakKind, Match} from '../leak.ts';

/** What a pattern found: its text, its groups, and what stands around it on its line. */
export type Hit = {
  readonly text: string;
  readonly groups: Readonly<Record<string, string | undefined>>;
  readonly start: number;
  readonly end: number;
  readonly before: string;
  readonly after: string;
};

/**
 * The places where `pattern` (global) finds something that `isLeak` accepts. Where the pattern has a group `v`, that group is the
 * leak and the rest its context; it needs the flag `d` then.
 */
export function find(
  kind: LeakKind,
  text: string,
  pattern: RegExp,
  isLeak: (hit: Hit) => boolean = () => true,
): readonly Match[] {
  const found: Match[] = [];
  for (const match of text.matchAll(pattern)) {
    const [start, end] = match.indices?.groups?.['v'] ?? [match.index, match.index + match[0].length];
    const hit: Hit = {
      text: text.slice(start, end),
      groups: match.groups ?? {},
      start,
      end,
      before: lastLine(text.slice(Math.max(0, start - 200), start)),
      after: firstLine(text.slice(end, end + 200)),
    };
    if (isLeak(hit)) found.push({kind, start, end});
  }
  return found;
}

function lastLine(text: string): string {
  return text.slice(text.lastIndexOf('\n') + 1);
}

function firstLine(text: string): string {
  const end = text.indexOf('\n');
  return end === -1 ? text : text.slice(0, end);
}
