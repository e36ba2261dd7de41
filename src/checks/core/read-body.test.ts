import {describe, expect, it} from 'vitest';
import {readBody} from './read-body.ts';

describe('the text of a page', () => {
  it('has headings with the ids that Docusaurus gives them', () => {
    const {headings} = readBody(
      '## How we *work*\n\n## How we work\n\n### `perf stat` {/* #perf */}\n\n> ## Quoted {/* a remark */}\n',
    );
    expect(headings.map(({depth, id, explicit, place}) => [depth, id, explicit, place.line])).toEqual([
      [2, 'how-we-work', false, 1],
      [2, 'how-we-work-1', false, 3],
      [3, 'perf', true, 5],
      [2, 'quoted--a-remark-', false, 7],
    ]);
    expect(headings.map(({text}) => text).slice(0, 3)).toEqual(['How we work', 'How we work', 'perf stat']);
  });

  it('has links with the place of their address', () => {
    const {links} = readBody(
      'a [b](/c/ "title") <https://x.y>'.replace('<https://x.y>', 'https://x.y') +
        '\n\n<Card to="/d/" href={e} />\n',
    );
    expect(links).toEqual([
      {url: '/c/', place: {line: 1, column: 7}},
      {url: 'https://x.y', place: {line: 1, column: 20}},
      {url: '/d/', place: {line: 3, column: 7}},
    ]);
  });

  it('has elements with the attributes that the source shows', () => {
    const {elements} = readBody('<Claim id="a" wide {...b} kind={\'c\'} level={1} />\n\n<></>\n');
    expect(elements).toHaveLength(1);
    expect(elements[0]).toMatchObject({name: 'Claim', spread: true});
    expect([...(elements[0]?.attributes ?? [])].map(([name, {text}]) => [name, text])).toEqual([
      ['id', 'a'],
      ['wide', ''],
      ['kind', 'c'],
      ['level', undefined],
    ]);
  });

  it('has fences with the place of their first line', () => {
    expect(readBody('- a\n\n  ```terminal title="x"\n  $ y\n  ```\n').fences).toEqual([
      {language: 'terminal', value: '$ y', place: {line: 4, column: 3}},
    ]);
  });

  it('is not whole when a mistake hides a part or another text comes in', () => {
    expect(readBody('## A\n').whole).toBe(true);
    expect(readBody('<!-- a -->\n').whole).toBe(false);
    expect(readBody("import Part from './_part.mdx';\n\n<Part />\n").whole).toBe(false);
  });

  it('knows the names that it declares', () => {
    const source =
      "import A, {B as C} from './a';\nimport * as D from './d';\nexport const E = 1;\nexport function F() {}\n";
    expect([...readBody(source).declared]).toEqual(['A', 'C', 'D', 'E', 'F']);
  });

  it('has what stands after a mistake', () => {
    const {links, headings, problems} = readBody('<!-- a -->\n[b](/b/) <u\n\n## C\n\n[d](/d/)\n');
    expect([problems.length, links.map(({url}) => url), headings.map(({id}) => id)]).toEqual([
      2,
      ['/b/', '/d/'],
      ['c'],
    ]);
  });
});
