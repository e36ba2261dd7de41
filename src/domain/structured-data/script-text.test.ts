import {expect, it} from 'vitest';
import {scriptText} from './script-text.ts';

it('can be read back, and cannot end its script or hide the end of it', () => {
  const headline = 'p99 < 8 ms </script><!-- <script>';
  const text = scriptText([{'@type': 'Article', headline}]);
  expect(text).not.toContain('<');
  expect(JSON.parse(text)).toEqual({
    '@context': 'https://schema.org',
    '@graph': [{'@type': 'Article', headline}],
  });
});
