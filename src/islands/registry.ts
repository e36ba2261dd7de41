import type {ComponentType} from 'react';

/** Every `<Name>.island.tsx` of the features, each a chunk of its own. */
const modules = import.meta.webpackContext('../features', {
  recursive: true,
  regExp: /\.island\.tsx$/,
  mode: 'lazy',
});

/** The component of the island of that name. @throws {Error} where no such file was built. */
export async function load(name: string): Promise<ComponentType> {
  const file = modules.keys().find((key) => key.endsWith(`/${name}.island.tsx`));
  if (file === undefined) throw new Error(`There is no island “${name}”.`);
  return (await modules(file)).default;
}
