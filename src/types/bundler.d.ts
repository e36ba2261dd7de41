import type {ComponentType} from 'react';

/** What the bundler (rspack, webpack) gives to modules, as src/islands uses it. */
declare global {
  interface ImportMeta {
    /** A context of modules, each a chunk of its own. */
    readonly webpackContext: (
      folder: string,
      options: {readonly recursive: boolean; readonly regExp: RegExp; readonly mode: 'lazy'},
    ) => ((key: string) => Promise<{readonly default: ComponentType}>) & {
      readonly keys: () => readonly string[];
    };
  }

  /** The bundler's own functions at run time; `f` are the loaders of a chunk's parts. */
  // The name is the bundler's.
  // oxlint-disable-next-line no-underscore-dangle
  const __webpack_require__: {readonly f: {miniCss?: () => void}};
}
