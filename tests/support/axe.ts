import axe, {type AxeResults, type RunOptions} from 'axe-core';
import type {Page} from 'playwright-core';

/** Every rule of axe, best practices included, and the size of touch targets, which axe leaves off by default. */
const OPTIONS: RunOptions = {resultTypes: ['violations'], rules: {'target-size': {enabled: true}}};

/**
 * What axe finds on a page as it stands, one line a finding: rule, element, what is wrong.
 * axe is evaluated by the debugger, not as a script of the page: a content security policy does not stop it.
 */
export async function auditPage(page: Page): Promise<readonly string[]> {
  await page.evaluate(axe.source);
  const {violations} = await page.evaluate((options) => window.axe.run(document, options), OPTIONS);
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
