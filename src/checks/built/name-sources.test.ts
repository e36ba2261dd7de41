import {describe, expect, it} from 'vitest';
import {errorAt} from '../core/finding.ts';
import {docText, inputOfTexts} from '../core/testing.ts';
import {nameSources} from './name-sources.ts';

const {site} = inputOfTexts({'docs/practice/a.mdx': docText('Text.')});
const page = '<title>A</title>\n<body><header>H</header>\n<main>M</main>\n<footer>F</footer></body>';
const built = inputOfTexts({
  'out/index.html': '',
  'out/practice/a/index.html': page,
  'out/assets/a.js': '',
}).files;

function mendAt(file: string, line: number, column = 1): string | undefined {
  const [found] = nameSources([errorAt(file, {line, column}, 'Wrong.', 'Mend.')], {built, site});
  return found?.fix;
}

describe('a finding in a built page', () => {
  it('names the source that makes the page, wherever in its head or its text it stands', () => {
    const mend =
      'Mend. The place to mend is docs/practice/a.mdx: the page /practice/a/ comes from there; then build again with `npm run build`.';
    expect(mendAt('out/practice/a/index.html', 1)).toBe(mend);
    expect(mendAt('out/practice/a/index.html', 3, 8)).toBe(mend);
  });

  it('names the code in the header and the footer, which no page makes', () => {
    const frame =
      /^Mend\. The place to mend is .* src\/theme\/, since the header or the footer of every page holds this;/;
    expect(mendAt('out/practice/a/index.html', 2, 10)).toMatch(frame);
    expect(mendAt('out/practice/a/index.html', 4, 9)).toMatch(frame);
  });

  it('stays as it is in a source, and in a built file whose source nothing tells', () => {
    expect(mendAt('docs/practice/a.mdx', 6)).toBe('Mend.');
    expect(mendAt('out/assets/a.js', 1)).toBe('Mend.');
  });
});
