import {markdownFile, type Rival} from './rival.ts';

const config = `import {defineConfig, passthroughImageService} from 'astro/config';
import starlight from '@astrojs/starlight';

export default defineConfig({
  // There are no pictures, and the image library would be one more native package.
  image: {service: passthroughImageService()},
  integrations: [starlight({title: 'MSMSoft'})],
});
`;

const collections = `import {defineCollection} from 'astro:content';
import {docsLoader} from '@astrojs/starlight/loaders';
import {docsSchema} from '@astrojs/starlight/schema';

export const collections = {docs: defineCollection({loader: docsLoader(), schema: docsSchema()})};
`;

export const starlight: Rival = {
  name: 'starlight',
  packages: {kind: 'fetched', versions: {astro: '7.3.5', '@astrojs/starlight': '0.42.4'}},
  files: (pages) => ({
    'astro.config.mjs': config,
    'src/content.config.ts': collections,
    ...Object.fromEntries(
      pages.map((page) => [`src/content/docs${page.path}index.md`, markdownFile(page, page.markdown)]),
    ),
  }),
  command: 'astro/bin/astro.mjs',
  args: ['build'],
  env: {ASTRO_TELEMETRY_DISABLED: '1'},
  output: 'dist',
};
