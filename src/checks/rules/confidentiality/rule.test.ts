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
      'blog/a.mdx:4:6 error: An IP address: 10•••.1. → Write one that no machine has: `192.0.2.1`, `192.0.2.2` and so on, or `2001:db8::1` for IPv6. A network is `192.0.2.0/24`.',
    ]);
  });

  it('passes once a login is written as its mend says', async () => {
    const [line = ''] = await filesFindingsOf(confidentiality, session('$ ssh deploy@prod-db'));
    const written = [...line.matchAll(/`((?:ssh|scp) .*?)`/g)].map(([, command = '']) => `$ ${command}`);
    expect(written).toHaveLength(2);
    expect(await filesFindingsOf(confidentiality, session(...written))).toEqual([]);
  });

  it.each([
    ['address', 'ping §', address],
    ['address', 'ping6 §', '2a01:4f8:c17:b8f::2'],
    ['mac', 'link/ether § brd ff:ff:ff:ff:ff:ff', 'a4:bf:01:5e:22:9c'],
    ['host', 'connect to § failed', 'lon3-match-02'],
    ['home-path', 'cd §src', '/home/jschmidt/'],
    ['email', 'To: §', 'anna.kern@quillmark.eu'],
    ['phone', 'call §', '+44 20 7183 8750'],
    ['iban', 'pay to §', 'DE35 3704 0044 0532 0130 02'],
    ['card', 'pan=§', '4539 1488 0343 6467'],
    ['account', 'subscriptions/§', '8c3f2a17-5d9e-4b60-a1c4-72e0d9b85f13'],
    [
      'jwt',
      'Authorization: Bearer §',
      `eyJhbGciOiJIUzI1NiJ9.${btoa('{"sub":"1a2b3c4d"}')}.c2lnbmF0dXJlMTIzNDU2`,
    ],
    ['secret', 'password=§', 'Vq8#tL2pZr9w'],
    ['token', 'value §', 'q7Zx2mP9kLw4vT8bN3cR6yH1sD5fG0jA'],
    ['pod', 'pod/§ Running', 'ledger-6f7d9c8b5d-x2k4q'],
    ['remote', 'remote §', 'git@git.quillmark.eu:core/ledger.git'],
    ['order', 'orderId=§', 'ORD-20261103-884213'],
    ['trace', 'trace_id=§', '4bf92f3577b34da6a3ce929d0e0e4711'],
    ['build-id', 'build-id: §', '8f3c1e9ad45b7720c6e1f0b2a9d8437c5e6f1a2b'],
  ])('passes once %s is written as its mend says (%s)', async (kind, line, value) => {
    const input = inputOfTexts(session(line.replace('§', () => value)));
    const [found, ...more] = await confidentiality.check(input);
    expect([found?.part, more]).toEqual([kind, []]);
    const examples = [...(found?.fix ?? '').matchAll(/`([^`]+)`/g)].map(([, example = '']) => example);
    expect(examples.length).toBeGreaterThan(0);
    const written = examples.map((example) => line.replace('§', () => example));
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

  it('that was packed is told with its line, unless it has none', async () => {
    const found = await filesFindingsOf(confidentiality, {
      'blog/a.folded.gz': gzipSync(`first\npeer ${address}\n`),
      'blog/b.pb.gz': gzipSync(Buffer.from(`\u0000\u0001\u0002peer ${address}\u0000`)),
    });
    expect(found).toEqual([
      expect.stringMatching(/^blog\/a\.folded\.gz:1:1 error: Unpacked, line 2: An IP .* → Unpack the file, /),
      expect.stringMatching(/^blog\/b\.pb\.gz:1:1 error: An IP .* → Write one/),
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
