import {units} from '../quantity/units.ts';

/** A Prism grammar as data. Patterns carry their own `g` flag: Prism would otherwise write it into them. */
export type TerminalGrammar = {
  readonly [name: string]: {
    readonly pattern: RegExp;
    readonly greedy: true;
    readonly inside?: TerminalGrammar;
  };
};

/** Units that tools print and that no claim of ours is written in. */
const TOOL_UNITS = [
  'us',
  'μs',
  'KB',
  'KiB',
  'MiB',
  'GiB',
  'TiB',
  'ops/s',
  'Mbit/s',
  'Gbit/s',
  'MHz',
  'GHz',
  'day',
  'week',
];
const UNITS = [...Object.keys(units), ...TOOL_UNITS]
  .filter((unit) => unit !== '' && unit !== '×')
  .toSorted((a, b) => b.length - a.length)
  .join('|');

const SPACE = '[ \\u2009\\u00A0\\u202F]?';
const END = '(?![\\p{L}\\p{N}_/])';
const NUMBER = '(?:\\d{1,3}(?:,\\d{3})+|\\d+)(?:\\.\\d+)?';
/** `2.4 s`, `6 min 12 s`, `310 req/s/core`, `1.2 TB`, `18 %` */
const FIGURE = `${NUMBER}${SPACE}(?:${UNITS})${END}(?:(?<=h|min) ${NUMBER}${SPACE}(?:min|s)${END})*`;
const START = '(?<![\\p{L}\\p{N}_.,])';

/** `4.1 s → 380 ms`, `1,180 -> 3,680` */
const CHANGE = `${START}(?:${FIGURE}|${NUMBER}) *(?:→|->) *(?:${FIGURE}|${NUMBER}${END})`;
/** `−37 %`, `+3 ms`: a sign after a blank or a bracket, so that the range `3-7 %` is none. */
const SIGNED = `(?<=^|[\\s(\\[])[-−+]${SPACE}${FIGURE}`;
/** `6.4×`, `2x`, and not the product `2 × 4`. */
const MULTIPLE = `${START}${NUMBER}(?:${SPACE}×|x)${END}(?! ?\\d)`;
const LABELLED = `(?<=\\bp\\d{2,3}(?:\\.\\d{1,3})?[ :=≤<]{1,16})${NUMBER}(?![\\p{L}\\p{N}_.,])`;
const PERCENTILE = `${START}\\d{1,2}(?:st|nd|rd|th)(?= percentile)`;

const figures = {
  claim: {pattern: /\{claim:[^}\n]*\}?/g, greedy: true},
  delta: {pattern: new RegExp(`${CHANGE}|${SIGNED}|${MULTIPLE}`, 'gmu'), greedy: true},
  metric: {pattern: new RegExp(`${START}${FIGURE}|${LABELLED}|${PERCENTILE}`, 'gu'), greedy: true},
} as const satisfies TerminalGrammar;

/**
 * The grammar `terminal`, for Prism's tokenizer. What no rule takes is output. A command goes on after a line that ends in an odd
 * number of backslashes, and over lines that start with `> `. `\$ `, `\# ` and `\> ` at the start of a line are output.
 */
export const terminalGrammar = {
  command: {
    pattern: /^\$(?: .*)?$(?:(?<=(?<!\\)(?:\\\\)*\\)\n.*|\n>(?: .*)?$)*/gm,
    greedy: true,
    inside: {prompt: {pattern: /^[$>](?: |$)/gm, greedy: true}},
  },
  comment: {pattern: /^#(?: .*)?$/gm, greedy: true, inside: figures},
  escape: {pattern: /^\\(?=[$#>](?: |$))/gm, greedy: true},
  ...figures,
} as const satisfies TerminalGrammar;
