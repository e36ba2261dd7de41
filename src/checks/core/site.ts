import type {Root} from 'mdast';
import type {SourceFinding} from '../../domain/content/finding.ts';
import type {Edit} from './finding.ts';
import type {YamlSource} from './yaml.ts';

/** A place in a source file, both 1-based. */
export type Place = {readonly line: number; readonly column: number};

/** A syntax mistake, with its mend, and what `--fix` does where that is safe. */
export type SyntaxProblem = SourceFinding & {readonly fix: string; readonly edit?: Edit};

export type Heading = {
  readonly depth: number;
  readonly text: string;
  readonly id: string;
  readonly explicit: boolean;
  readonly place: Place;
};

export type Link = {readonly url: string; readonly place: Place};

/** `alt` is undefined where none is written; `element` is true for `<img>`, which no loader resolves. */
export type Image = {
  readonly url: string | undefined;
  readonly alt: string | undefined;
  readonly element: boolean;
  readonly place: Place;
};

/** An attribute of an element: its text, or `undefined` where it is computed by an expression. */
export type Attribute = {readonly text: string | undefined; readonly place: Place};

/** A JSX element; `spread` is true where `{...rest}` may bring attributes that the source does not show. */
export type Element = {
  readonly name: string;
  readonly attributes: ReadonlyMap<string, Attribute>;
  readonly spread: boolean;
  readonly place: Place;
};

/** A fenced code block; `place` is where its first line of content starts. */
export type Fence = {readonly language: string; readonly value: string; readonly place: Place};

/** What the text of a page holds. `whole` is false where a syntax mistake hid a part, or an import brings headings in. */
export type Body = {
  /** The syntax tree, one for all rules: they must not change it. */
  readonly root: Root;
  readonly problems: readonly SyntaxProblem[];
  readonly whole: boolean;
  readonly headings: readonly Heading[];
  readonly links: readonly Link[];
  readonly images: readonly Image[];
  readonly elements: readonly Element[];
  readonly fences: readonly Fence[];
  /** Names that the page imports or exports itself, and may use as components. */
  readonly declared: ReadonlySet<string>;
};

export const pageKinds = ['doc', 'note', 'case-study', 'page', 'partial'] as const;
export type PageKind = (typeof pageKinds)[number];

/** One Markdown file. `scope` is the folder inside which relative `.mdx` links resolve (one edition, the notes, …). */
export type Page = Body & {
  readonly file: string;
  readonly kind: PageKind;
  readonly scope: string;
  /** The address, where the file has one of its own. */
  readonly route: string | undefined;
  readonly source: string;
  readonly frontMatter: YamlSource | undefined;
};

/** A YAML or JSON file that pages refer to. `slug` is the folder of a study. */
export type DataFile = {
  readonly file: string;
  readonly kind: 'authors' | 'tags' | 'series' | 'study' | 'published' | 'receipt' | 'editions' | 'versions';
  readonly slug?: string;
  readonly source: string;
  readonly yaml: YamlSource;
};

/** `case-studies/<slug>/transcripts/<name>.txt`; `id` is `<slug>/<name>`. */
export type TranscriptFile = {readonly file: string; readonly id: string; readonly source: string};

/** What an address leads to: a file of ours, whose headings are known, or a page that code makes, whose headings are not. */
export type Target =
  | {readonly kind: 'page'; readonly page: Page}
  | {readonly kind: 'draft'; readonly page: Page}
  | {readonly kind: 'made'};

/** Everything that the rules look at, read once. */
export type Site = {
  readonly pages: readonly Page[];
  readonly data: readonly DataFile[];
  readonly transcripts: readonly TranscriptFile[];
  readonly routes: ReadonlyMap<string, Target>;
  /** Every file of the content folders and static/, by its path from the root: images and downloads are looked up here. */
  readonly files: ReadonlySet<string>;
};
