import {expect, it} from 'vitest';
import {describeUnknown} from './related-references.ts';

const unknown = {file: 'blog/a/index.mdx', field: 'cases', index: 1, id: 'fed', known: ['feed', 'ci']};

it('is named with its place in a list of either form, and with its mend', () => {
  expect(describeUnknown(unknown, '---\ntitle: A\ncases: [feed, fed]\n---\n\nfed\n')).toBe(
    'blog/a/index.mdx:3:15  `cases`: nothing is called `fed`. Write `feed`.',
  );
  expect(describeUnknown(unknown, '---\ntitle: A\ncases:\n  - feed\n  - fed\n---\n')).toMatch(
    /^blog\/a\/index\.mdx:5:5 /,
  );
});

it('is found in plain YAML, where it is one value', () => {
  const service = {...unknown, file: 'case-studies/feed/study.yaml', field: 'service', index: 0};
  expect(describeUnknown(service, 'title: Feed\nservice: fed\n')).toMatch(
    /^case-studies\/feed\/study\.yaml:2:/,
  );
});
