import type {Root} from 'postcss';

/**
 * Puts the value of each token in the place of its name: of custom properties that are declared once, for the whole document. A
 * browser looks a name up and reads its value anew for each element that a rule with it applies to, before the first paint.
 */
export function inlineTokens(root: Root): Root {
  const values = tokensOf(root);
  // With the sign that follows: after `)` a minifier leaves out the space without which `1px` and `2px` would be one word.
  const names = /var\((--[\w-]+)\)(?=([\w.%#-])?)/g;
  const resolve = (value: string): string =>
    value.replaceAll(names, (use, name: string, next: string | undefined) => {
      const found = values.get(name);
      if (found === undefined) return use;
      return next === undefined ? resolve(found) : `${resolve(found)} `;
    });
  root.walkDecls((declaration) => {
    if (!values.has(declaration.prop)) declaration.value = resolve(declaration.value);
  });
  return root;
}

/** The values of all tokens, by name. One that refers to itself, which the browser takes for nothing, is none. */
function tokensOf(root: Root): ReadonlyMap<string, string> {
  const values = new Map<string, string>();
  const others = new Set<string>();
  root.walkDecls(/^--/, ({prop, value, parent}) => {
    const everywhere =
      parent?.type === 'rule' &&
      parent.parent === root &&
      'selector' in parent &&
      parent.selector === ':root';
    if (!everywhere || values.has(prop)) others.add(prop);
    values.set(prop, value);
  });
  return new Map([...values].filter(([name]) => !others.has(name) && !refersTo(name, name, values)));
}

function refersTo(
  from: string,
  name: string,
  values: ReadonlyMap<string, string>,
  seen: ReadonlySet<string> = new Set(),
): boolean {
  const used = [...(values.get(from) ?? '').matchAll(/var\((--[\w-]+)/g)].map(([, one = '']) => one);
  return used.some(
    (one) => one === name || (!seen.has(one) && refersTo(one, name, values, new Set([...seen, one]))),
  );
}
