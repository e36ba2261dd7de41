import {spawnSync} from 'node:child_process';
import {readdirSync, readFileSync, rmSync} from 'node:fs';
import {join} from 'node:path';
import {parseDocument} from 'htmlparser2';
import {afterAll, beforeAll, describe, expect, it} from 'vitest';
import {build, copyCheckout} from '../support/checkout.ts';
import {elements, textOf, withAttribute} from '../support/html.ts';

const folder = join(import.meta.dirname, '../../.cache/new-lab');

beforeAll(() => {
  copyCheckout(folder);
  const made = spawnSync(process.execPath, ['tools/scaffold/new.ts', 'lab', 'Queues near saturation'], {
    cwd: folder,
    encoding: 'utf8',
  });
  if (made.status !== 0) throw new Error(made.stderr);
  build(folder);
}, 240_000);

afterAll(() => rmSync(folder, {recursive: true, force: true}));

describe('a lab as `npm run new` makes it', () => {
  it('is a page whose island holds its figure before any script, and has a chunk of its own', () => {
    const file = join(folder, 'build/labs/queues-near-saturation/index.html');
    const page = parseDocument(readFileSync(file, 'utf8'));
    expect(elements(page, 'h1').map(textOf)).toEqual(['Queues near saturation']);
    const islands = withAttribute(page, 'data-island');
    expect(islands.map(({attribs}) => attribs['data-island'])).toEqual(['QueuesNearSaturation']);
    const [island] = islands;
    if (island === undefined) return expect.unreachable();
    expect(textOf(island)).toMatch(/At a load of 80.% a request takes 5\.0 times its own service\./);
    expect(elements(island, 'polyline')[0]?.attribs['points']).toMatch(/^0,95\.00 .* 95,0\.00$/);
    const scripts = join(folder, 'build/assets/js');
    const chunks = readdirSync(scripts).filter((name) =>
      readFileSync(join(scripts, name), 'utf8').includes('has no mean response time'),
    );
    expect(chunks).toHaveLength(1);
  });
});
