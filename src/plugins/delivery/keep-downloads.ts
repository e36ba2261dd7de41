import type webpack from 'webpack';

/**
 * What a document links to for reading or running (`./reproduce/ranks.mjs`) is delivered as its author wrote it: the bundler would
 * minify it for its ending.
 */
export function keepDownloads(compiler: webpack.Compiler): void {
  compiler.hooks.compilation.tap('delivery', (compilation) => {
    const stage = compiler.webpack.Compilation.PROCESS_ASSETS_STAGE_ADDITIONAL;
    compilation.hooks.processAssets.tap({name: 'delivery', stage}, (assets) => {
      for (const [file, source] of Object.entries(assets))
        if (file.startsWith('assets/files/')) compilation.updateAsset(file, source, {minimized: true});
    });
  });
}
