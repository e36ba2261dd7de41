import type {RuleFinding} from './finding.ts';
import type {Input} from './input.ts';
import type {Site} from './site.ts';

type Described = {
  /** The name of its findings. Its folder is the same with `-` for `/`. */
  readonly id: string;
  /** One sentence for `--help`: what it holds. */
  readonly about: string;
  /** Why the rule exists and how to mend a finding, in Markdown: the help of a SARIF viewer. `about` stands in for it. */
  readonly help?: string;
  /** Where a rule finds several things: of each the name (a finding names it as `part`) and one sentence. */
  readonly parts?: Readonly<Record<string, string>>;
};

/** A check of content: a pure function from the site to findings. It reads nothing and prints nothing; see ../README.md. */
export type Rule = Described & {
  readonly kind?: 'site';
  readonly check: (site: Site, input: Input) => readonly RuleFinding[];
};

/** A check of files as they are: text or bytes, built pages, commits. It reads what the input offers, and prints nothing. */
export type FilesRule = Described & {
  readonly kind: 'files';
  /**
   * It takes long and looks at nothing but `files`, `built` and `commits`: a run on many files applies it in a thread of its own. The
   * module of the rule is its folder’s rule.ts, and its findings hold no `rewrite`.
   */
  readonly apart?: true;
  readonly check: (input: Input) => Promise<readonly RuleFinding[]>;
};

export type AnyRule = Rule | FilesRule;

/** The folder of a rule below rules/: its name, with `-` for the `/` that no folder’s name can hold. */
export function folderOf({id}: {readonly id: string}): string {
  return id.replaceAll('/', '-');
}
