/** The versions whose insides this folder knows: a new one is added once tests/delivery passes with it. */
const KNOWN: readonly string[] = ['3.10.2'];

/** `'auto'` takes the fast way where it is known to work; false never does. */
export type FastOption = 'auto' | false;

type FastSwitch =
  | {readonly kind: 'on'}
  | {readonly kind: 'off'; /** One line, where it is off against the wish. */ readonly warning?: string};

/** Whether builds go the fast way. `environment` is `DELIVERY_FAST`, which can switch it off for one build: `0`. */
export function fastSwitch(option: FastOption, environment: string | undefined, version: string): FastSwitch {
  if (option === false || environment === '0') return {kind: 'off'};
  if (KNOWN.includes(version)) return {kind: 'on'};
  return {
    kind: 'off',
    warning: `Builds go the ordinary, slower way: src/plugins/delivery/fast knows Docusaurus ${KNOWN.join(', ')}, not ${version}.`,
  };
}
