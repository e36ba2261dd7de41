import {transform} from 'lightningcss';
import postcss, {type AtRule, type Container, type Declaration, type Root, type Rule} from 'postcss';
import {needsOf} from './css-needs.ts';
import {inlineTokens} from './tokens.ts';

/** Classes that only a script adds to a page: their rules stay wherever the rest of the selector is met. */
const addedByScript: ReadonlySet<string> = new Set(['.visually-hidden']);

/** A style sheet that was read once and gives each page the rules that it uses. */
export type StyleSheet = {
  /** The rules that a page with these tokens can use, without custom properties, keyframes and layers that nothing is left to use. */
  readonly rulesFor: (tokens: ReadonlySet<string>) => string;
  /** The tokens that rules ask for, each with the bytes of those rules (a rule that asks for three counts a third for each). */
  readonly weights: ReadonlyMap<string, number>;
};

/** @throws {Error} where the CSS cannot be parsed, or asks for another file (`@import`). */
export function readStyleSheet(css: string): StyleSheet {
  const root = postcss.parse(minify(inlineTokens(postcss.parse(css))));
  const needs = new Map<Rule, readonly (readonly (readonly string[])[])[]>();
  root.walkAtRules('import', ({params}) => {
    throw new Error(`The built style sheet imports ${params}: a page cannot inline it.`);
  });
  root.walkRules((rule) => {
    if (!isKeyframe(rule)) needs.set(rule, rule.selectors.map(needsOf));
  });
  const weights = weightsOf(needs);
  const made = new Map<string, string>();
  return {
    weights,
    rulesFor(tokens) {
      const used = [...tokens].filter((token) => weights.has(token));
      const key = used.toSorted().join(' ');
      const sheet = made.get(key) ?? print(keep(root, needs, new Set([...used, ...addedByScript])));
      made.set(key, sheet);
      return sheet;
    },
  };
}

/** Small again: what was a token times a number is a sum to do once, here, and not by each reader (`calc(2*.5rem)`). */
function minify(root: Root): string {
  return transform({
    filename: 'styles.css',
    code: Buffer.from(root.toString()),
    minify: true,
  }).code.toString();
}

/** For each rule, the alternatives of each of its selectors, and the tokens of each alternative. */
type Needs = ReadonlyMap<Rule, readonly (readonly (readonly string[])[])[]>;

function weightsOf(needs: Needs): ReadonlyMap<string, number> {
  const weights = new Map<string, number>();
  for (const [rule, ways] of needs) {
    const tokens = new Set(ways.flat(2));
    for (const token of tokens)
      weights.set(token, (weights.get(token) ?? 0) + rule.toString().length / tokens.size);
  }
  return weights;
}

function keep(root: Root, needs: Needs, tokens: ReadonlySet<string>): Root {
  const kept = postcss.root();
  copyChildren(root, kept, (rule) => {
    const ways = needs.get(rule);
    if (ways === undefined) return rule.clone();
    const selectors = rule.selectors.filter((_, index) =>
      (ways[index] ?? []).some((way) => way.every((token) => tokens.has(token))),
    );
    return selectors.length === 0 ? undefined : rule.clone({selectors});
  });
  dropUnused(kept);
  return kept;
}

function copyChildren(from: Container, to: Container, copyRule: (rule: Rule) => Rule | undefined): void {
  from.each((node) => {
    if (node.type === 'rule') {
      const copy = copyRule(node);
      if (copy !== undefined) to.append(copy);
    } else if (
      node.type === 'atrule' &&
      node.nodes !== undefined &&
      node.name !== 'font-face' &&
      !node.name.endsWith('keyframes')
    ) {
      const shell = node.clone({nodes: []});
      copyChildren(node, shell, copyRule);
      if ((shell.nodes?.length ?? 0) > 0) to.append(shell);
    } else if (node.type !== 'comment') {
      to.append(node.clone());
    }
  });
}

/** Takes away custom properties that no value refers to, keyframes that no animation names, and layers that hold nothing. */
function dropUnused(root: Root): void {
  for (let dropped = true; dropped;) {
    const text = values(root);
    const gone: (Declaration | AtRule)[] = [];
    root.walkDecls(/^--/, (declaration) => {
      if (!text.includes(`var(${declaration.prop})`) && !text.includes(`var(${declaration.prop},`))
        gone.push(declaration);
    });
    root.walkAtRules(/keyframes$/, (rule) => {
      if (!new RegExp(`animation[^;]*\\b${rule.params}\\b`).test(text)) gone.push(rule);
    });
    for (const node of gone) node.remove();
    dropped = gone.length > 0;
  }
  root.walkRules((rule) => {
    if (rule.nodes.length === 0) rule.remove();
  });
  root.walkAtRules((rule) => {
    if (rule.nodes?.length === 0) rule.remove();
  });
  dropLayerOrder(root);
}

/** The order of layers says nothing where no rule stands in one. */
function dropLayerOrder(root: Root): void {
  const order: AtRule[] = [];
  let used = false;
  root.walkAtRules('layer', (rule) => {
    if (rule.nodes === undefined) order.push(rule);
    else used = true;
  });
  if (!used) for (const rule of order) rule.remove();
}

function values(root: Root): string {
  const parts: string[] = [];
  root.walkDecls(({prop, value}) => {
    parts.push(`${prop}:${value}`);
  });
  return parts.join(';');
}

function isKeyframe(rule: Rule): boolean {
  return rule.parent?.type === 'atrule' && (rule.parent as AtRule).name.endsWith('keyframes');
}

function print(root: Root): string {
  return root.toString();
}
