import {copyFileSync, mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {dirname, join} from 'node:path';
import {afterEach, beforeEach, describe, expect, it} from 'vitest';
import {checkImports, rules} from './imports.ts';

const ROOT = join(import.meta.dirname, '..');

/** A tree that every rule passes; a plant replaces or adds files. */
const SOUND: Readonly<Record<string, string>> = {
  'src/domain/a.ts': `import * as z from 'zod'; export const a = z.string();`,
  'src/ui/Figure.tsx': `import {a} from '@site/src/domain/a'; export const Figure = () => <p>{String(a)}</p>;`,
  'src/features/labs/queue/Lab.tsx': `import {Figure} from '../../../ui/Figure'; export const Lab = Figure;`,
  'src/features/labs/cache/Lab.tsx': `import {Figure} from '@site/src/ui/Figure'; export const Lab = Figure;`,
  'src/pages/index.tsx': `export {Lab} from '@site/src/features/labs/queue/Lab';`,
  'src/pages/labs.tsx': `export const load = () => import('../features/labs/cache/Lab');`,
  'src/plugins/related/index.ts': `import {a} from '../../domain/a.ts'; export default a;`,
  'src/plugins/feeds/index.ts': `export const feeds = 1;`,
  'src/enhance/index.ts': `import {a} from '../domain/a.ts'; export const start = a;`,
  'src/checks/cli.ts': `import {a} from '../domain/a.ts'; export const run = a;`,
  'blog/2026-01-02-waits/reproduce/claims.mjs': `import {a} from '../../../src/domain/a.ts'; export default a;`,
  'tools/serve.ts': `import {createServer} from 'node:http'; export const serve = createServer;`,
};

/** For each rule, the ways to break it that must not pass, as files over the sound tree. */
const PLANTS: Readonly<Record<string, readonly Readonly<Record<string, string>>[]>> = {
  'domain-imports-domain': [
    {
      'src/domain/b.ts': `import type {Figure} from '@site/src/ui/Figure'; export type B = typeof Figure;`,
      'tools/x.ts': use('../src/domain/b.ts'),
    },
    {
      'src/domain/b.ts': `export * from '../site.ts';`,
      'src/site.ts': 'export const name = 1;',
      'tools/x.ts': use('../src/domain/b.ts'),
    },
  ],
  'ui-imports-domain': [
    {
      'src/ui/Figure.tsx': `import {Lab} from '../features/labs/cache/Lab.tsx'; export const Figure = Lab;`,
      'src/features/labs/cache/Lab.tsx': 'export const Lab = 1;',
    },
  ],
  'features-import-ui-and-domain': [
    {
      'src/features/labs/queue/Lab.tsx': `import Footer from '../../../theme/Footer'; export const Lab = Footer;`,
      'src/theme/Footer/index.tsx': 'export default 1;',
    },
    {
      'src/features/labs/queue/Lab.tsx': `import {start} from '../../../enhance/index.ts'; export const Lab = start;`,
    },
  ],
  'pages-and-theme-import-downwards': [
    {
      'src/pages/index.tsx': `import type related from '../plugins/related/index.ts'; export {Lab} from '../features/labs/queue/Lab'; export type R = typeof related;`,
    },
    {'src/theme/Footer/index.tsx': `export {serve} from '../../../tools/serve.ts';`},
  ],
  'plugins-import-domain': [
    {'src/plugins/related/index.ts': `import {Figure} from '../../ui/Figure.tsx'; export default Figure;`},
  ],
  'checks-import-domain': [
    {'src/checks/cli.ts': `import {Figure} from '../ui/Figure.tsx'; export const run = Figure;`},
  ],
  'tools-import-domain': [
    {'tools/serve.ts': `import {feeds} from '../src/plugins/feeds/index.ts'; export const serve = feeds;`},
  ],
  'deploy-imports-domain': [
    {'deploy/headers.ts': `import {feeds} from '../src/plugins/feeds/index.ts'; export const h = feeds;`},
  ],
  'enhance-imports-domain': [
    {'src/enhance/index.ts': `import {Figure} from '../ui/Figure.tsx'; export const start = Figure;`},
  ],
  'tests-import-tools': [
    {
      'tests/browser/home.test.ts': `import {Figure} from '../../src/ui/Figure.tsx'; export const f = Figure;`,
    },
  ],
  'notes-import-domain': [
    {'blog/2026-01-02-waits/reproduce/run.mjs': `import {serve} from '../../../tools/serve.ts'; serve();`},
  ],
  'nothing-imports-tests': [
    {'src/checks/cli.ts': `export {x} from './x.test.ts';`, 'src/checks/x.test.ts': 'export const x = 1;'},
  ],
  'islands-import-enhance': [
    {'src/islands/entry.ts': `import {Figure} from '../ui/Figure.tsx'; export const x = Figure;`},
  ],
  'islands-stand-alone': [
    {'src/features/x/Map.island.tsx': `import Link from '@docusaurus/Link'; export default Link;`},
    {
      'src/features/x/Map.island.tsx': `import {Row} from './Row.tsx'; export default Row;`,
      'src/features/x/Row.tsx': `import Link from '@docusaurus/Link'; export const Row = Link;`,
    },
  ],
  'labs-are-strangers': [
    {'src/features/labs/queue/Lab.tsx': `import {Lab as L} from '../cache/Lab'; export const Lab = L;`},
  ],
  'domain-is-pure': [
    {'src/domain/a.ts': `import {readFileSync} from 'node:fs'; export const a = readFileSync;`},
    {'src/domain/a.ts': `import type {ReactNode} from 'react'; export const a: ReactNode = 1;`},
    {'src/domain/a.ts': `import data from '@generated/globalData'; export const a = data;`},
  ],
  'enhance-has-no-framework': [
    {'src/enhance/index.ts': `import {createRoot} from 'react-dom/client'; export const start = createRoot;`},
  ],
  'browser-code-without-node': [
    {'src/ui/Figure.tsx': `import {join} from 'node:path'; export const Figure = join;`},
  ],
  'theme-stays-above': [
    {
      'src/features/labs/queue/Lab.tsx': `import Layout from '@theme/Layout'; export const Lab = () => <Layout>1</Layout>;`,
    },
  ],
  'packages-are-declared': [
    {'src/checks/cli.ts': `import {Element} from 'domhandler'; export const run = Element;`},
  ],
  'no-cycles': [
    {
      'src/domain/a.ts': `import {b} from './b.ts'; export const a = () => b;`,
      'src/domain/b.ts': `import {a} from './a.ts'; export const b = () => a;`,
    },
  ],
  'no-dead-modules': [
    {
      'src/domain/unused.ts': 'export const unused = 1;',
      'src/domain/unused.test.ts': `import {unused} from './unused.ts'; export const t = unused;`,
    },
  ],
};

/** A caller, so that a planted module is not also a dead one. */
function use(path: string): string {
  return `import * as planted from '${path}'; export const used = planted;`;
}

let tree: string;

beforeEach(() => {
  tree = mkdtempSync(join(tmpdir(), 'imports-'));
  symlinkSync(join(ROOT, 'node_modules'), join(tree, 'node_modules'));
  copyFileSync(join(ROOT, 'package.json'), join(tree, 'package.json'));
});

afterEach(() => rmSync(tree, {recursive: true}));

function write(files: Readonly<Record<string, string>>): void {
  for (const [path, text] of Object.entries(files)) {
    mkdirSync(dirname(join(tree, path)), {recursive: true});
    writeFileSync(join(tree, path), text);
  }
}

describe('the import rules', () => {
  it('pass a sound tree', async () => {
    write(SOUND);
    expect(await checkImports(tree)).toEqual({modules: Object.keys(SOUND).length, findings: []});
  });

  it.each(
    Object.entries(PLANTS).flatMap(([rule, plants]) => plants.map((plant, index) => ({rule, plant, index}))),
  )('reject a violation of $rule, and name it ($index)', async ({rule, plant}) => {
    write({...SOUND, ...plant});
    const {findings} = await checkImports(tree);
    expect([...new Set(findings.map((finding) => finding.rule))]).toEqual([rule]);
    expect(findings[0]?.fix).toMatch(/\w{3}/);
  });

  it('let types pass: of the stock theme, of a package that another brings, and in a circle', async () => {
    write({
      ...SOUND,
      'src/features/labs/queue/Lab.tsx': `import type {Props} from '@theme/Layout'; import type {Element} from 'domhandler'; export const Lab = (props: Props | Element) => props;`,
      'src/domain/a.ts': `import type {B} from './b.ts'; export const a: B = 1;`,
      'src/domain/b.ts': `import {a} from './a.ts'; export type B = typeof a;`,
    });
    expect((await checkImports(tree)).findings).toEqual([]);
  });

  it('have a planted violation each', () => {
    expect(Object.keys(PLANTS).toSorted()).toEqual(rules.forbidden?.map(({name}) => name).toSorted());
  });

  it('hold in this repository', {timeout: 30_000}, async () => {
    const {modules, findings} = await checkImports(ROOT);
    expect(findings).toEqual([]);
    expect(modules).toBeGreaterThan(40);
  });
});
