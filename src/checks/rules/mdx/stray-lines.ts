import {visit} from 'unist-util-visit';
import {errorAt, type RuleFinding} from '../../core/finding.ts';
import {namesDeclaredIn, strayDeclaration} from '../../core/mdx-declarations.ts';
import type {Page} from '../../core/site.ts';

/** Lines that declare something and stand inside of a paragraph, a list or a quotation: MDX shows them to readers. */
export function strayLines({file, root, source, problems}: Page): readonly RuleFinding[] {
  const lines = source.split(/\r?\n/);
  const told = new Set(problems.map(({line}) => line));
  const findings: RuleFinding[] = [];
  visit(root, 'paragraph', ({position}) => {
    const {start, end} = position ?? {};
    for (let line = start?.line ?? 1; line <= (end?.line ?? 0); line++) {
      const text = lines[line - 1] ?? '';
      if (told.has(line) || namesDeclaredIn(text).length === 0) continue;
      const place = {line, column: text.search(/[^\s>]/) + 1};
      findings.push(errorAt(file, place, strayDeclaration.message, strayDeclaration.fix));
    }
  });
  return findings;
}
