import type {Change} from './input.ts';
import {readPage} from './read-page.ts';
import type {AnyRule} from './rule.ts';
import type {Site} from './site.ts';
import {readYaml} from './yaml.ts';

/** Rules that find what a page refers to and is not there: it may be gone by a change of another file. */
const referring: ReadonlySet<string> = new Set(['links', 'references', 'receipts', 'images', 'claims']);

/** Whether a rule looks at every page where something that pages refer to is gone. */
export function isReferring({id}: Pick<AnyRule, 'id'>): boolean {
  return referring.has(id);
}

const content = /^(?:docs|versioned_docs|blog|case-studies|static|src\/pages)\//;
/** Their keys and names are what notes refer to. */
const lists = /^blog\/(?:tags|authors|series)\.yml$/;

/** Where claims are written, which other pages show. */
const withClaims = /^(?:case-studies\/[^/]+\/study|blog\/[^/]+\/receipt)\.yaml$/;

/**
 * Whether a change may have taken away what other pages refer to: a file or its path, a key of a list, a claim, an address, the id of a
 * heading.
 */
export function takesAway(changes: readonly Change[], {pages, data}: Site): boolean {
  return changes.some(({kind, file, from = file, before}) => {
    if (kind === 'added' || !content.test(from)) return false;
    if (kind !== 'changed' || lists.test(file)) return true;
    if (withClaims.test(file)) {
      const left = claimNames(data.find((other) => other.file === file)?.yaml.value);
      return claimNames(readYaml(before() ?? '').value).some((name) => !left.includes(name));
    }
    const now = pages.find((page) => page.file === file);
    if (now === undefined) return false;
    const then = readPage(file, before() ?? '');
    const ids = new Set(now.headings.map(({id}) => id));
    return then.route !== now.route || then.headings.some(({id}) => !ids.has(id));
  });
}

function claimNames(source: unknown): readonly string[] {
  return Object.keys(Object(Reflect.get(Object(source), 'claims')));
}
