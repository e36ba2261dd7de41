/** What of docusaurus.config.ts makes pages static, as it is written there. */
const PARTS = [
  /^import \{ssrTemplate\} from .*\n/m,
  /^ {2}ssrTemplate,\n/m,
  /^ *'\.\/src\/plugins\/delivery\/index\.ts',\n/m,
];

/** The configuration of an ordinary single-page application. Throws, and names the part, when it is not written as expected. */
export function withoutDelivery(config: string): string {
  return PARTS.reduce((text, part) => {
    if (!part.test(text))
      throw new Error(
        `docusaurus.config.ts has no line like ${part.source}: correct tools/measure-pages/sites/without-delivery.ts.`,
      );
    return text.replace(part, '');
  }, config);
}
