import type {Page, Site} from './site.ts';

/** A file, read when it is asked for. `file` is its path from the root, with `/`. */
export type SourceFile = {
  readonly file: string;
  readonly bytes: () => Uint8Array;
  /** Its text without a byte order mark, or undefined where it is no UTF-8 text. */
  readonly text: () => string | undefined;
};

/** What became of a file since the merge base; `from` is its former path, `before` its former text. */
export type Change = {
  readonly kind: 'added' | 'changed' | 'deleted' | 'renamed';
  readonly file: string;
  readonly from?: string;
  readonly before: () => string | undefined;
};

/** A commit since the merge base, whose message would be published with it. */
export type Commit = {readonly id: string; readonly message: string};

/** Everything that a rule may look at. What is a function is read when it is first called, and then kept. */
export type Input = {
  readonly site: Site;
  /** The pages of the site that this run is about. A rule that judges each page for itself judges these: `--changed` is fast so. */
  readonly pages: readonly Page[];
  /**
   * The files that this run is about, of any kind: all that git tracks or would add (fixtures and corpora of checks left out), or
   * those that PATH… or --changed names.
   */
  readonly files: readonly SourceFile[];
  /** Any file of the repository that `files` would hold in a run on everything. */
  readonly file: (file: string) => SourceFile | undefined;
  /** The files of the built site, by their path from the root; undefined unless `--built FOLDER` names it. */
  readonly built: readonly SourceFile[] | undefined;
  /** What changed since the merge base with main, and the commits since; empty where git knows no base. */
  readonly changes: () => readonly Change[];
  readonly commits: () => readonly Commit[];
  /** The day that is judged by, as YYYY-MM-DD: BUILD_DAY, else today in UTC. */
  readonly today: string;
  readonly environment: Readonly<Record<string, string | undefined>>;
};

/** The text of a file of the repository or of the built site. */
export function textOf({file, built}: Input, name: string): string | undefined {
  return (file(name) ?? built?.find((page) => page.file === name))?.text();
}
