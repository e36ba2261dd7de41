import {createRequire} from 'node:module';
import type {LoadContext, Plugin} from '@docusaurus/types';

const require = createRequire(import.meta.url);

/** Two settings that the bundler needs and that no option of Docusaurus covers. */
export default function bundling({generatedFilesDir}: LoadContext): Plugin {
  return {
    name: 'bundling',
    configureWebpack: () => ({
      // Infima, the stock theme's stylesheet, stays out: every rule on the site is ours (src/css and the components' own modules).
      resolve: {alias: {[require.resolve('infima/dist/css/default/default.css')]: false}},
      // Docusaurus generates modules that use `require.resolveWeak`; this package is `"type": "module"`, which would forbid that.
      module: {
        rules: [
          {
            test: /\.js$/,
            include: [generatedFilesDir],
            type: 'javascript/auto',
            resolve: {fullySpecified: false},
          },
        ],
      },
    }),
  };
}
