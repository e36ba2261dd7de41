import {revisionLine} from '../../../domain/evidence/revision.ts';
import {readFrontMatter} from '../../core/front-matter.ts';
import {errorAt, type RuleFinding} from '../../core/finding.ts';
import type {Page} from '../../core/site.ts';

/**
 * Revisions that main’s text of the note (`before`) has, and that are gone or say something else: they are published, and readers and the
 * errata cite them.
 */
export function changedRevisions({file, frontMatter}: Page, before: string): readonly RuleFinding[] {
  // What cannot be read is told by another rule.
  if (frontMatter === undefined || frontMatter.problems.length > 0) return [];
  const now = revisionsOf(frontMatter.value);
  return revisionsOf(readFrontMatter(before)?.value).flatMap((published): readonly RuleFinding[] => {
    const id = textOf(published, 'id');
    const index = now.findIndex((revision) => textOf(revision, 'id') === id);
    if (index === -1) {
      return [
        errorAt(
          file,
          frontMatter.placeOf(['revisions']),
          `The revision ${id} was published and is gone: readers and the errata cite it.`,
          `Put it back under \`revisions:\`: \`- ${line(published)}\`.`,
        ),
      ];
    }
    return (['date', 'kind', 'reason'] as const)
      .filter((name) => textOf(published, name) !== textOf(now[index], name))
      .map((name) =>
        errorAt(
          file,
          frontMatter.placeOf(['revisions', index, name]),
          `\`${name}\` of the revision ${id} was published as “${textOf(published, name)}”, and is “${textOf(now[index], name)}” here.`,
          `Write \`${name}: ${name === 'reason' ? JSON.stringify(textOf(published, name)) : textOf(published, name)}\` again. What was wrong in it is said by a further revision: \`${revisionLine(`r${now.length + 1}`)}\`.`,
        ),
      );
  });
}

function revisionsOf(frontMatter: unknown): readonly unknown[] {
  const list: unknown = Reflect.get(Object(frontMatter), 'revisions');
  return Array.isArray(list) ? list : [];
}

function textOf(revision: unknown, name: string): string {
  return String(Reflect.get(Object(revision), name) ?? '');
}

/** A revision as it is typed, its reason in quotes: it may hold a comma or a colon. */
function line(revision: unknown): string {
  const [id, date, kind] = ['id', 'date', 'kind'].map((name) => textOf(revision, name));
  return `{id: ${id}, date: ${date}, kind: ${kind}, reason: ${JSON.stringify(textOf(revision, 'reason'))}}`;
}
