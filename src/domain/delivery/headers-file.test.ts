import {describe, expect, it} from 'vitest';
import {formatHeadersFile, headersFileLimits, parseHeadersFile} from './headers-file.ts';
import {headerRules} from './headers.ts';

const rules = headerRules({scripts: ['sha256-a='], styles: []});

describe('the file of headers for hosts', () => {
  it('is read back as it was written', () => {
    expect(parseHeadersFile(formatHeadersFile(rules))).toEqual(rules);
  });

  it('has a path at the margin and its headers indented', () => {
    expect(formatHeadersFile([{path: '/*', headers: [{name: 'A', value: 'b: c'}]}])).toBe('/*\n  A: b: c\n');
  });

  it('is refused when a line is longer than hosts read, with the number of hashes and what to do', () => {
    const styles = Array.from({length: 40}, (_, index) => `sha256-${String(index).padStart(43, 'x')}=`);
    expect(() => formatHeadersFile(headerRules({scripts: [], styles}))).toThrow(
      /Content-Security-Policy has 2\d{3} characters.*over 2000.*40 hashes.*share/,
    );
  });

  it('is refused with more rules than hosts read', () => {
    const many = Array.from({length: headersFileLimits.rules + 1}, (_, index) => ({
      path: `/${index}`,
      headers: [],
    }));
    expect(() => formatHeadersFile(many)).toThrow('101 rules, and hosts read 100');
  });

  it('that is damaged is named', () => {
    expect(() => parseHeadersFile('/*\n  nonsense\n')).toThrow('“  nonsense” is not “  Name: value”');
  });
});
