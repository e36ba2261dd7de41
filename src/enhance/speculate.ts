import {speculationPolicy, speculationRules} from '../domain/delivery/speculation-rules.ts';

type Hints = {readonly connection?: {readonly saveData?: boolean}};
type TrustedTypes = {
  readonly createPolicy: (
    name: string,
    rules: {readonly createScript: () => string},
  ) => {readonly createScript: (text: string) => string};
};

/**
 * Lets the browser fetch a page of this site once the reader rests on a link to it. Readers who save data are left alone: the rules
 * are then never written.
 */
export function start(root: Document): void {
  if (!HTMLScriptElement.supports?.('speculationrules')) return;
  // Not in every browser, and not in TypeScript's library: undefined where it is missing.
  if ((navigator as Hints).connection?.saveData === true) return;
  const script = root.createElement('script');
  script.type = 'speculationrules';
  const {trustedTypes} = globalThis as {readonly trustedTypes?: TrustedTypes};
  script.textContent =
    trustedTypes?.createPolicy(speculationPolicy, {createScript: () => speculationRules}).createScript('') ??
    speculationRules;
  root.head.append(script);
}
