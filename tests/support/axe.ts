import axe, {type AxeResults, type RunOptions} from 'axe-core';
import type {Page} from 'playwright-core';

/** Which rules of axe are asked: every one, best practices included, or those that look at colours. */
export type Scope = 'everything' | 'colours';

const OPTIONS: Readonly<Record<Scope, RunOptions>> = {
  // The size of touch targets is left off by default.
  everything: {resultTypes: ['violations'], rules: {'target-size': {enabled: true}}},
  colours: {
    resultTypes: ['violations'],
    runOnly: {type: 'rule', values: ['color-contrast', 'link-in-text-block']},
  },
};

/** Puts axe into a page. It is evaluated by the debugger, not as a script of the page: a content security policy does not stop it. */
export async function bringAxe(page: Page): Promise<void> {
  await page.evaluate(axe.source);
}

/** What axe, once brought, finds on a page as it stands, one line a finding: rule, element, what is wrong. */
export async function auditPage(page: Page, scope: Scope = 'everything'): Promise<readonly string[]> {
  const {violations} = await page.evaluate((options) => window.axe.run(document, options), OPTIONS[scope]);
  return violations.flatMap(({id, help, nodes}) =>
    nodes.map(
      ({target, failureSummary}) =>
        `${id} (${help}) at ${target.join(' ')}: ${(failureSummary ?? '').replaceAll(/\s+/g, ' ')}`,
    ),
  );
}

declare global {
  interface Window {
    readonly axe: {readonly run: (context: Document, options: RunOptions) => Promise<AxeResults>};
  }
}
