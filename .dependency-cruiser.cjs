/**
 * What may import what (DESIGN.md, "The house"), as rules of dependency-cruiser; `npm run lint:imports` checks them.
 * Each rule has a planted violation in tools/imports.test.ts: a rule without one fails that test.
 */

/** Everything that is ours: a rule that lists what a layer may import forbids the rest of this. */
const OURS = '^(src|tools|tests|deploy|blog)/|^[^/]+[.](ts|mts|tsx|js|mjs|cjs)$';
const TESTS = '[.]test[.]tsx?$';
/** The practice's name, address and navigation labels: facts, read by every layer but the pure one. */
const SITE = 'src/site[.]ts$';
/** Libraries that domain code may use: no DOM, no Node, no clock. Adding one here is a decision. */
const PURE_LIBRARIES =
  'node_modules/(@types/)?(zod|diff|yaml|unified|remark-[a-z]+|mdast|mdast-util-[a-z-]+|unist-util-[a-z-]+|github-slugger|leven|schema-dts|d3-scale|d3-shape)/';
/** Where `@theme/…` leads (tools/imports.ts). */
const STOCK_THEME = '@docusaurus/theme-classic/lib/theme/';
/** Everything that comes from outside of the repository: Node, packages, and what only Docusaurus's bundler resolves. */
const FOREIGN = ['core', 'npm', 'npm-dev', 'npm-no-pkg', 'npm-unknown', 'unknown', 'undetermined'];

/** A layer and what of ours it may import; whatever is left out is forbidden. */
function layer(name, from, allowed, comment) {
  return {
    name,
    comment,
    severity: 'error',
    from: {path: from},
    to: {path: OURS, pathNot: allowed.map((path) => `^${path}`)},
  };
}

module.exports = {
  forbidden: [
    layer(
      'domain-imports-domain',
      '^src/domain/',
      ['src/domain/'],
      'Domain code knows nothing of ours but itself. Pass what it needs as an argument.',
    ),
    layer(
      'ui-imports-domain',
      '^src/ui/',
      ['src/ui/', 'src/domain/', SITE],
      'Components know no content. Pass content as props, or move the component to features/.',
    ),
    layer(
      'features-import-ui-and-domain',
      '^src/features/',
      ['src/features/', 'src/ui/', 'src/domain/', 'src/islands/Island[.]tsx$', SITE],
      'Features stand on ui/ and domain/. What a page or the theme has, it passes down.',
    ),
    layer(
      'pages-and-theme-import-downwards',
      '^src/(pages|theme)/',
      ['src/(pages|theme|features|ui|domain|css)/', SITE],
      'Routes assemble features. What runs at build time reaches a page as data.',
    ),
    layer(
      'plugins-import-domain',
      '^src/plugins/',
      ['src/plugins/', 'src/domain/', SITE],
      'A plugin runs in Node at build time: no components. What it shares with them moves to domain/.',
    ),
    layer(
      'checks-import-domain',
      '^src/checks/',
      // The terminal grammar's tokenizer: prism-react-renderer brings React along, so it cannot stand in domain/.
      ['src/checks/', 'src/domain/', SITE, 'src/plugins/highlight/terminal[.]ts$'],
      'A check is a pure function of a page: move what it shares with the site to domain/.',
    ),
    layer(
      'tools-import-domain',
      '^tools/',
      ['tools/', 'src/domain/', SITE, '[.]dependency-cruiser[.]cjs$'],
      'Tools run in Node: no components, no plugins.',
    ),
    layer(
      'deploy-imports-domain',
      '^deploy/',
      ['deploy/', 'src/domain/', SITE],
      'Headers and redirects are data: no components, no plugins.',
    ),
    layer(
      'islands-import-enhance',
      '^src/islands/',
      ['src/islands/', 'src/enhance/'],
      'What brings islands to life knows none of them: it finds them by their file names.',
    ),
    {
      name: 'islands-stand-alone',
      comment: 'An island runs without Docusaurus and its contexts: take what it needs as data.',
      severity: 'error',
      from: {path: '[.]island[.]tsx$'},
      to: {path: ['^@docusaurus', '^@theme', 'node_modules/@docusaurus/'], reachable: true},
    },
    layer(
      'enhance-imports-domain',
      '^src/enhance/',
      ['src/enhance/', 'src/domain/'],
      'The browser script stays small: plain DOM and domain code.',
    ),
    layer(
      'tests-import-tools',
      '^tests/',
      ['tests/', 'tools/', 'src/domain/', SITE],
      'Tests of the built site see what readers see: pages, not modules.',
    ),
    layer(
      'notes-import-domain',
      '^blog/',
      // A note's experiment stands for itself: what two share moves to domain/, or to tools/reproduce/ where it runs things.
      ['blog/', 'src/domain/', 'tools/reproduce/'],
      'An experiment runs in Node and computes with domain code: no components, no plugins, of the tools reproduce/ alone.',
    ),
    {
      name: 'nothing-imports-tests',
      comment: 'A test is a leaf. Move what it shares to a file of its own.',
      severity: 'error',
      from: {},
      to: {path: TESTS},
    },
    {
      name: 'labs-are-strangers',
      comment: 'One lab never imports another: what two share moves to domain/ or ui/.',
      severity: 'error',
      from: {path: '^src/features/labs/([^/]+)/'},
      to: {path: '^src/features/labs/[^/]+/', pathNot: '^src/features/labs/$1/'},
    },
    {
      name: 'domain-is-pure',
      comment:
        'Domain code runs in Node, in the browser and in workers alike: no Node modules, and only pure libraries.',
      severity: 'error',
      from: {path: '^src/domain/', pathNot: TESTS},
      to: {dependencyTypes: FOREIGN, pathNot: PURE_LIBRARIES},
    },
    {
      name: 'enhance-has-no-framework',
      comment: 'The browser script stays small: no React, no Docusaurus, no library.',
      severity: 'error',
      from: {path: '^src/enhance/', pathNot: TESTS},
      to: {dependencyTypes: FOREIGN},
    },
    {
      name: 'browser-code-without-node',
      comment: 'This code is bundled for readers: Node modules do not exist there.',
      severity: 'error',
      from: {path: '^src/(ui|features|islands|pages|theme)/', pathNot: TESTS},
      to: {dependencyTypes: ['core']},
    },
    {
      name: 'theme-stays-above',
      comment:
        'Features and components do not know the theme: a route in pages/ (or pages/_routes/, named by a plugin) puts them into a Layout.',
      severity: 'error',
      from: {path: '^src/(ui|features)/'},
      // Its types are the stock theme's declarations: they say what a page is given.
      to: {path: ['^@theme', STOCK_THEME], dependencyTypesNot: ['type-only']},
    },
    {
      name: 'packages-are-declared',
      comment:
        'A package that another one happens to bring may be gone tomorrow: add it to package.json. Its types may come along.',
      severity: 'error',
      from: {},
      to: {
        dependencyTypes: ['npm-no-pkg', 'npm-unknown'],
        dependencyTypesNot: ['type-only'],
        pathNot: STOCK_THEME,
      },
    },
    {
      name: 'no-cycles',
      comment: 'Two modules that need each other are one, or lack a third.',
      severity: 'error',
      from: {},
      to: {circular: true, viaOnly: {dependencyTypesNot: ['type-only']}},
    },
    {
      name: 'no-dead-modules',
      comment: 'Nothing but its own test uses this module. Use it or remove it.',
      severity: 'error',
      // Entries: what Docusaurus, the browser or a command starts.
      from: {
        path: '^src/(pages|theme|plugins|enhance|islands|checks)/|^(tools|deploy|tests)/|^blog/[^/]+/reproduce/|^[^/]+[.]m?ts$|[.]worker[.]ts$|[.]island[.]tsx$',
        pathNot: TESTS,
      },
      to: {
        path: '^src/(domain|ui|features)/.*[.]tsx?$',
        pathNot: [TESTS, '[.]worker[.]ts$', '[.]island[.]tsx$', '[.]d[.]ts$'],
        reachable: false,
      },
    },
  ],
  options: {
    // TypeScript 7 has no JavaScript API for the default parser; acorn would guess at types. swc comes with @docusaurus/faster.
    parser: 'swc',
    tsPreCompilationDeps: true,
    doNotFollow: {path: 'node_modules'},
    // src, tools and tests have package.json files of their own, which only say that they are ES modules.
    combinedDependencies: true,
    exclude: {path: '/fixtures/'},
    enhancedResolveOptions: {
      exportsFields: ['exports'],
      conditionNames: ['import', 'node', 'default', 'types'],
    },
    skipAnalysisNotInRules: true,
  },
};
