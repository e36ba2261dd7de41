import type {RuleFinding} from './finding.ts';
import type {Site} from './site.ts';

/** A check: a pure function from the site to findings. It reads nothing and prints nothing; see ../README.md. */
export type Rule = {
  /** The name of its folder, and of its findings. */
  readonly id: string;
  /** One sentence for `--help`: what it holds. */
  readonly about: string;
  readonly check: (site: Site) => readonly RuleFinding[];
};
