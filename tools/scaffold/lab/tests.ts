import type {LabNames} from '../new-lab.ts';

/** What the server draws. */
export function viewTest({name}: LabNames): string {
  return `import {renderToStaticMarkup} from 'react-dom/server';
import {describe, expect, it} from 'vitest';
import Lab from './${name}.island';

describe('the lab as the server draws it', () => {
  const html = renderToStaticMarkup(<Lab />);
  const text = html.replace(/<[^>]+>/g, '');

  // gap: what your lab says before anybody moved its control.
  it('says the figure at the initial load', () => {
    expect(text).toContain('At a load of 80\\u2009% a request takes 5.0 times its own service.');
  });

  it('draws the curve from its left end to its highest point, and carries no styles', () => {
    expect(html).toMatch(/points="0,95\\.00 .* 95,0\\.00"/);
    expect(html).not.toContain('style=');
  });
});
`;
}

/** What a reader does with it on the built site. */
export function browserTest({id}: LabNames): string {
  return `import {describe, expect, it} from 'vitest';
import {visit} from '../../support/browser.ts';

const {open} = visit();
const PAGE = '/labs/${id}/';

describe('the lab ${id}', () => {
  // gap: what your lab says with and without script; the name of its control.
  it('shows its figure and no control where there is no script', async () => {
    const page = await open(PAGE, {javaScriptEnabled: false});
    expect(await page.getByRole('figure').innerText()).toMatch(/load of 80.% a request takes 5\\.0 times/);
    expect(await page.getByRole('slider').count()).toBe(0);
  });

  it('follows its control, by keyboard', async () => {
    const page = await open(PAGE);
    const figure = page.getByRole('figure');
    await figure.locator('[data-alive]').waitFor();
    await figure.getByRole('slider', {name: 'Load'}).press('End');
    await expect.poll(() => figure.innerText()).toMatch(/load of 95.% a request takes 20 times/);
  });
});
`;
}
