import {describe, expect, it} from 'vitest';
import {authorsFile} from './authors.ts';
import {docFrontMatter} from './doc.ts';
import {noteFrontMatter} from './note.ts';
import {fieldProblems} from './problems.ts';
import {tagsFile} from './tags.ts';

const note = {
  title: 'How we measure',
  description:
    'Which clock, which window, which load: what must be fixed before a latency figure means anything.',
  slug: 'how-we-measure',
  date: '2026-11-21',
  authors: ['msmsoft'],
  tags: ['measurement'],
};

function messages(value: unknown): readonly string[] {
  return fieldProblems(noteFrontMatter, value, 'a field note').map(({message}) => message);
}

describe('the front matter of a note', () => {
  it('is accepted when it is whole', () => {
    expect(
      messages({...note, practice: ['latency-profiling'], cases: ['quote-latency'], draft: true}),
    ).toEqual([]);
  });

  it('names each missing field with a line to copy', () => {
    const problems = fieldProblems(noteFrontMatter, {}, 'a field note');
    expect(problems.map(({path}) => path.join('.'))).toEqual(
      expect.arrayContaining(['title', 'description', 'slug', 'date', 'authors', 'tags']),
    );
    expect(problems.find(({path}) => path[0] === 'tags')).toMatchObject({
      message: '`tags` is missing in a field note.',
      fix: 'Add for example `tags: [measurement]`. Keys of blog/tags.yml.',
    });
  });

  it('names the field that an unknown one stands for, which is then not told as missing', () => {
    const {description, ...rest} = note;
    const problems = fieldProblems(noteFrontMatter, {...rest, desciption: description}, 'a field note');
    expect(problems).toEqual([
      {
        path: ['desciption'],
        message: '`desciption` is not a field of a field note; did you mean `description`?',
        fix: 'Write `description`.',
      },
    ]);
  });

  it('does not take an unknown field for one that stands there too', () => {
    const [problem] = fieldProblems(noteFrontMatter, {...note, desciption: 'Twice.'}, 'a field note');
    expect(problem?.message).toBe('`desciption` is not a field of a field note.');
    expect(problem?.fix).toMatch(/^Write one of: answer, cases, .* Or take it out\.$/);
  });

  it.each([
    [{title: 2026}, '`title`: it is `2026`, text is expected.'],
    [{title: null}, '`title`: it is empty.'],
    [{tags: 'measurement'}, '`tags`: it is the text “measurement”, a list is expected.'],
    [{tags: []}, '`tags`: it is empty.'],
    [{tags: ['Not A Key']}, '`tags`: lower-case words joined by hyphens are expected.'],
    [{description: 'Short.'}, '`description`: it has 6 characters, 50 to 160 are expected.'],
    [{description: 'x'.repeat(161)}, '`description`: it has 161 characters, 50 to 160 are expected.'],
    [{date: '21.11.2026'}, '`date`: a day of the calendar, written YYYY-MM-DD, is expected.'],
    [{date: '2026-02-30'}, '`date`: a day of the calendar, written YYYY-MM-DD, is expected.'],
    [{draft: 'yes'}, '`draft`: it is the text “yes”, true or false is expected.'],
    [{toc_max_heading_level: 9}, '`toc_max_heading_level`: the largest is 6.'],
  ])('says what is wrong with %j', (change, message) => {
    expect(messages({...note, ...change})).toEqual([message]);
  });

  it('is a mapping', () => {
    expect(messages('title')).toEqual(['This is the text “title”, a mapping is expected.']);
    expect(messages(null)).toEqual(['This is empty, a mapping is expected.']);
  });
});

describe('the other files', () => {
  it('know their own fields', () => {
    const {title, description} = note;
    expect(
      fieldProblems(
        docFrontMatter,
        {title, description, sidebar_position: 1, pagination_next: null},
        'a doc',
      ),
    ).toEqual([]);
    expect(fieldProblems(docFrontMatter, {title, description, tags: []}, 'a doc')[0]?.message).toBe(
      '`tags` is not a field of a doc.',
    );
    expect(fieldProblems(authorsFile, {msmsoft: {name: 'MSMSoft', page: true}}, 'an author')).toEqual([]);
    expect(fieldProblems(authorsFile, {msmsoft: {name: 'MSMSoft', page: 1}}, 'an author')[0]?.message).toBe(
      '`page`: true, or a mapping with `permalink`, is expected.',
    );
  });

  it('point into the entry that is wrong', () => {
    const problems = fieldProblems(
      tagsFile,
      {p99: {label: 'p99', description: 'Tails.', permalnk: '/x'}, Tail: {label: 'Tail'}},
      'a tag',
    );
    expect(problems.map(({path, fix}) => [path.join('.'), fix])).toEqual(
      expect.arrayContaining([
        ['p99.permalnk', 'Write `permalink`.'],
        ['Tail', 'Write lower-case words joined by hyphens.'],
      ]),
    );
  });
});
