import type {PluginOptions} from '@docusaurus/plugin-content-blog';

/**
 * The blog plugin’s `readingTime`: its own count of words, of what is read. It counts the source as it stands, so that comments for the
 * check, addresses of links and the attributes of components would take time to read.
 */
export const readingTime: PluginOptions['readingTime'] = ({content, locale, defaultReadingTime}) =>
  defaultReadingTime({content: readWords(content), locale});

/** MDX without what no reader sees. Code stays: it is read, too. */
export function readWords(source: string): string {
  return source
    .replaceAll(/\{\/\*[\s\S]*?\*\/\}/g, '')
    .replaceAll(/^(?:import|export)\s.*$/gm, '')
    .replaceAll(/<\/?[A-Za-z][^<>]*>/g, '')
    .replaceAll(/\]\([^()\s]*(?:\s+"[^"]*")?\)/g, ']')
    .replaceAll(/^(```|~~~)\S.*$/gm, '$1');
}
