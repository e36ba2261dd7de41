import {describe, expect, it} from 'vitest';
import {docText, findingsOf} from '../../core/testing.ts';
import {transcripts} from './rule.ts';

const shown = {'docs/shows.mdx': docText('<Transcript id="feed/t" />')};

/** What is said of a session in a page; its first line is line 7. */
function told(session: string): readonly string[] {
  return findingsOf(transcripts, {'docs/a.mdx': docText(`\`\`\`terminal\n${session}\n\`\`\`\n`)});
}

describe('a transcript', () => {
  it('is reported at its line in the file', () => {
    expect(
      findingsOf(transcripts, {...shown, 'case-studies/feed/transcripts/t.txt': '# a\n\n$ \n'})[0],
    ).toMatch(/^case-studies\/feed\/transcripts\/t\.txt:3:1 error: A prompt/);
  });

  it('is reported at its line and column in a page', () => {
    expect(
      findingsOf(transcripts, {'docs/a.mdx': docText('- a\n\n  ```terminal\n  $ x\n  $\n  ```\n')})[0],
    ).toMatch(/^docs\/a\.mdx:10:3 error: /);
  });

  it('leaves an unknown claim to the rule for claims', () => {
    expect(
      findingsOf(transcripts, {
        ...shown,
        'case-studies/feed/transcripts/t.txt': '$ x\np99  {claim:feed.p99}\n',
      }),
    ).toEqual([]);
  });

  it('is shown by a page', () => {
    const texts = {'case-studies/feed/transcripts/t.txt': '$ x\n'};
    expect(findingsOf(transcripts, texts)).toEqual([
      'case-studies/feed/transcripts/t.txt:1:1 warning: No page shows this transcript. → Write `<Transcript id="feed/t" />` in a page of its study, or delete the file.',
    ]);
    expect(findingsOf(transcripts, {...texts, ...shown})).toEqual([]);
    expect(findingsOf(transcripts, {...texts, 'docs/a.mdx': docText('<Transcript id={`a`+1} />')})).toEqual(
      [],
    );
  });

  it('exists where a page shows it', () => {
    const texts = {
      'case-studies/feed/transcripts/trace.txt': '$ x\n',
      'docs/a.mdx': docText('<Transcript id="feed/trcae" />'),
    };
    expect(findingsOf(transcripts, texts)).toEqual([
      'docs/a.mdx:6:13 error: There is no transcript `feed/trcae`. → Write `feed/trace`. Or write the session into case-studies/feed/transcripts/trcae.txt.',
    ]);
  });

  it('is what a fence says it is: other languages are no sessions', () => {
    expect(findingsOf(transcripts, {'docs/a.mdx': docText('```sh\n$ \n```\n')})).toEqual([]);
  });

  it('in a page has a command, at a prompt of its own', () => {
    expect(told('$ ls -l\ntotal 0')).toEqual([]);
    expect(told('ls -l\ntotal 0')).toEqual([
      'docs/a.mdx:7:1 error: This session shows no command. → Begin each command with `$ `. If it is output alone, write above it the command that gave it; for text that is no session write `text` in place of `terminal`.',
    ]);
    // What the parser tells already is told once.
    expect(told('$ \nls')).toHaveLength(1);
    expect(told('jane@web:~$ ls')).toHaveLength(1);
  });
});
