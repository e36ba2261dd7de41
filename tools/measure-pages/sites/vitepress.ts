import {markdownFile, type Rival, type RivalPage} from './rival.ts';

export const vitepress: Rival = {
  name: 'vitepress',
  packages: {kind: 'fetched', versions: {vitepress: '1.6.4'}},
  files: (pages) => ({
    'site/.vitepress/config.mjs': configOf(pages),
    ...Object.fromEntries(
      pages.map((page) => [
        `site${page.path}index.md`,
        markdownFile(page, `# {{ $frontmatter.title }}\n\n${page.markdown}`),
      ]),
    ),
  }),
  command: 'vitepress/bin/vitepress.js',
  args: ['build', 'site'],
  env: {},
  output: 'site/.vitepress/dist',
};

/** The sidebar lists every page, as Starlight's does by itself. Links lead to pages that were left out as well. */
function configOf(pages: readonly RivalPage[]): string {
  const sidebar = pages.map(({path, title}) => ({text: title, link: path}));
  const config = {title: 'MSMSoft', ignoreDeadLinks: true, themeConfig: {sidebar}};
  return `export default ${JSON.stringify(config, null, 2)};\n`;
}
