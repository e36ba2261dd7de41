import {createRequire} from 'node:module';
import type {Plugin} from '@docusaurus/types';

const require = createRequire(import.meta.url);

/**
 * Leaves Infima, the stock theme's stylesheet, out: every rule on the site is ours (src/css and the components' own modules). The
 * theme has no option for it, so its client module resolves to an empty one.
 */
export default function bundling(): Plugin {
  return {
    name: 'bundling',
    configureWebpack: () => ({
      resolve: {alias: {[require.resolve('infima/dist/css/default/default.css')]: false}},
    }),
  };
}
