import {describe, expect, it} from 'vitest';
import {addClient} from '../../confidentiality/clients/list.ts';
import {filesFindingsOf} from '../../core/testing.ts';
import {clients} from './rule.ts';

const key = 'a key of this test only';
const added = addClient('', 'Quillmarsh Ltd', key, () => false);
const list = added.kind === 'refused' ? '' : added.text;
const texts = {'confidentiality/clients.hmac': list, 'docs/a.mdx': 'We worked for Quillmarsh.\n'};

describe('the list of clients', () => {
  it('finds a name, and does not print it', async () => {
    const found = await filesFindingsOf(clients, texts, {environment: {CONFIDENTIALITY_KEY: key}});
    expect(found).toEqual([
      'docs/a.mdx:1:15 error: A client of ours is named: Qu•••sh. → Say what the client is in place of the name, for example “a trading firm”.',
    ]);
  });

  it.each([
    ['base64', `a\`${Buffer.from('user: quillmarsh-ops').toString('base64')}\``, '6:3'],
    ['HTML entities', 'for Quill&#109;arsh', '6:5'],
    ['look-alike or invisible characters', 'for Quillm\u0430rsh', '6:5'],
    ['percent-encoding', '`?tenant=%71uillmarsh`', '6:10'],
  ])('finds a name that is written as %s', async (how, line, place) => {
    const found = await filesFindingsOf(
      clients,
      {...texts, 'docs/a.mdx': `---\ntitle: A\n---\n\nB.\n${line}\n`},
      {environment: {CONFIDENTIALITY_KEY: key}},
    );
    expect(found).toEqual([
      expect.stringMatching(new RegExp(`^docs/a.mdx:${place} .* written as ${how}\\.`)),
    ]);
  });

  it('warns once without the key', async () => {
    const found = await filesFindingsOf(clients, texts);
    expect(found).toHaveLength(1);
    expect(found[0]).toMatch(/ warning: CONFIDENTIALITY_KEY is not set/);
  });

  it('fails closed without the key where something is published', async () => {
    const [found] = await filesFindingsOf(clients, texts, {environment: {CONFIDENTIALITY_PUBLISHING: '1'}});
    expect(found).toMatch(/ error: This run publishes and CONFIDENTIALITY_KEY is not set/);
  });

  it('refuses a key that is not the list’s, which would find nobody', async () => {
    const [found] = await filesFindingsOf(clients, texts, {
      environment: {CONFIDENTIALITY_KEY: 'another key of this test'},
    });
    expect(found).toMatch(/ error: CONFIDENTIALITY_KEY is not the key that this list was made with/);
  });
});
