/** The bundler's context of modules, as src/islands/registry.ts uses it (rspack's and webpack's `import.meta.webpackContext`). */
interface ImportMeta {
  readonly webpackContext: (
    folder: string,
    options: {
      readonly recursive: boolean;
      readonly regExp: RegExp;
      readonly mode: 'lazy';
    },
  ) => ((key: string) => Promise<{readonly default: import('react').ComponentType}>) & {
    readonly keys: () => readonly string[];
  };
}

/** The bundler's own functions at run time; `f` are the loaders of a chunk's parts. */
declare const __webpack_require__: {readonly f: {miniCss?: () => void}};
