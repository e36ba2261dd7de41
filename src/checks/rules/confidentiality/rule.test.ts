import {gzipSync} from 'node:zlib';
import {describe, expect, it} from 'vitest';
import {filesFindingsOf, inputOfTexts} from '../../core/testing.ts';
import {confidentiality} from './rule.ts';

/** Not a literal, so that no hoster takes it for a live token. */
const token = ['gh', 'p_', 'wWPw5k4aXcaT4fNP0UcnZw', 'JUVFk6LO0pINUx'].join('');
const address = '10.42.7.19';

/** A page that shows these lines of a terminal. */
function session(...lines: readonly string[]): Readonly<Record<string, string>> {
  return {'blog/a.mdx': `\`\`\`terminal\n${lines.join('\n')}\n\`\`\`\n`};
}

describe('what is published', () => {
  it('is judged strictly in a fence, by what is open in prose', async () => {
    const found = await filesFindingsOf(confidentiality, {
      'blog/a.mdx': 'Try 10.0.0.1.\n\n```text\nping 10.0.0.1\n```\n',
    });
    expect(found).toEqual([
      'blog/a.mdx:4:6 error: An IP address: 10•••.1. → Write one of 192.0.2.0/24, 198.51.100.0/24, 203.0.113.0/24 or 2001:db8::/32.',
    ]);
  });

  it('passes once a login is written as its mend says', async () => {
    const [line = ''] = await filesFindingsOf(confidentiality, session('$ ssh deploy@prod-db'));
    const written = [...line.matchAll(/`((?:ssh|scp) .*?)`/g)].map(([, command = '']) => `$ ${command}`);
    expect(written).toHaveLength(2);
    expect(await filesFindingsOf(confidentiality, session(...written))).toEqual([]);
  });

  it('holds no vendor’s token, and never prints one', async () => {
    const findings = await confidentiality.check(inputOfTexts({'docs/a.mdx': `The key is ${token}.\n`}));
    expect(findings.map(({part}) => part)).toEqual(['secret']);
    expect(JSON.stringify(findings.map(({message, fix}) => [message, fix]))).not.toContain(token.slice(0, 8));
  });

  it('is unpacked, and UTF-16 is read', async () => {
    const utf16 = Buffer.from(`\uFEFFpeer ${address}\n`, 'utf16le');
    const found = await filesFindingsOf(confidentiality, {
      'blog/a.folded.gz': gzipSync(`peer ${address}\n`),
      'blog/b.txt': utf16,
      'blog/c.prof': Buffer.from(`\u0000\u0001\u0002peer ${address}\u0000`),
    });
    expect(found.map((line) => line.slice(0, 20))).toEqual([
      'blog/a.folded.gz:1:1',
      'blog/b.txt:1:6 error',
      'blog/c.prof:1:1 erro',
    ]);
  });

  it('has no packet captures, archives or broken packages', async () => {
    const found = await filesFindingsOf(confidentiality, {
      'blog/a.pcap': Uint8Array.from([0xd4, 0xc3, 0xb2, 0xa1]),
      'blog/b.zip': Buffer.from('PK\u0003\u0004'),
      'blog/c.gz': Uint8Array.from([0x1f, 0x8b, 8, 0]),
    });
    expect(found).toHaveLength(3);
    expect(found.every((line) => line.includes('so that nobody can say what it holds'))).toBe(true);
  });

  it('is named without a host, and the finding does not name it', async () => {
    const [found = ''] = await filesFindingsOf(confidentiality, {'blog/data/lon3-match-02.csv': 'a,b\n'});
    expect(found).toMatch(
      /^blog\/data\/lo•••02\.csv:1:1 error: The name of a host or an internal domain in the name of a file/,
    );
    expect(found).not.toContain('match');
  });

  it('includes commits and built pages', async () => {
    const built = inputOfTexts({'build/index.html': `<pre><i>10.42.</i><b>7.19</b></pre>`}).files;
    const found = await filesFindingsOf(
      confidentiality,
      {},
      {
        built,
        commits: () => [{id: '1d48cd9aaaaaaaaaaa', message: `Pin the queue\n\nSeen on ${address}.\n`}],
      },
    );
    expect(found.map((line) => line.split(' error')[0])).toEqual([
      'build/index.html:1:9',
      'commit 1d48cd9aaa:3:9',
    ]);
  });

  it('may hold made-up values in tests of the code, but no token', async () => {
    const found = await filesFindingsOf(confidentiality, {
      'src/domain/a.test.ts': `const a = '${address} ${token}';\n`,
    });
    expect(found).toHaveLength(1);
    expect(found[0]).toContain('A credential (github)');
  });
});
