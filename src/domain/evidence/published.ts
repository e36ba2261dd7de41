import * as z from 'zod';
import type {Parsed} from '../content/finding.ts';
import {parseYaml} from '../content/yaml-source.ts';
import {claimFields} from './claim-fields.ts';
import {claimSource} from './claim-source.ts';
import type {StatedClaim} from './claim.ts';

/** SHA-256 of a text in UTF-8, as base64; handed in, so that this code knows no platform. */
export type Sha256 = (text: string) => string;

const digest = z
  .string()
  .regex(/^sha256-[A-Za-z0-9+/]{43}=$/, 'it is no digest, which is `sha256-` and 44 characters');

const state = z.strictObject({
  text: digest,
  /** The terminal sessions that the text shows, by name. */
  transcripts: z.record(z.string(), digest).default({}),
  claims: z.record(z.string(), claimSource),
});

const published = z.record(z.string().regex(/^r[1-9]\d*$/, 'write r1, r2, …'), state);

/** What a revision was when it was published. */
export type PublishedState = {
  readonly text: string;
  readonly transcripts: Readonly<Record<string, string>>;
  readonly claims: Readonly<Record<string, StatedClaim>>;
};
/** `published.json` of a case study: each published revision as it was. Written by `npm run publish`, never by hand. */
export type Published = Readonly<Record<string, PublishedState>>;

/** Reads `published.json`; JSON is read as the YAML that it is, so that mistakes have a line. */
export function parsePublished(source: string): Parsed<Published> {
  return parseYaml(source, published);
}

/** `published.json` as text: the same for the same revisions, whoever writes it. */
export function formatPublished(record: Published): string {
  const plain = Object.entries(record).map(([id, {text, transcripts, claims}]) => [
    id,
    {
      text,
      ...(Object.keys(transcripts).length === 0 ? {} : {transcripts}),
      claims: Object.fromEntries(Object.entries(claims).map(([name, claim]) => [name, claimFields(claim)])),
    },
  ]);
  return `${JSON.stringify(Object.fromEntries(plain), null, 2)}\n`;
}

/** The digest of a text as it is published: line ends as \n, no byte order mark, so that a checkout on any system gives the same. */
export function textDigest(source: string, sha256: Sha256): string {
  return `sha256-${sha256(source.replace(/^\uFEFF/, '').replaceAll('\r\n', '\n'))}`;
}
