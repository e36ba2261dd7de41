import {renderToStaticMarkup} from 'react-dom/server';
import {describe, expect, it} from 'vitest';
import type {Transcript} from '../../domain/transcript/transcript.ts';
import {Terminal} from './Terminal';

const transcript: Transcript = {
  title: 'feed · reshard',
  lines: [
    {
      kind: 'command',
      tokens: [
        {kind: 'prompt', text: '$ '},
        {kind: 'command', text: 'trace <id>'},
      ],
    },
    {kind: 'blank', tokens: []},
    {
      kind: 'output',
      tokens: [
        {kind: 'output', text: 'p99 '},
        {kind: 'delta', text: '4.1 s → 380 ms', better: true},
      ],
    },
  ],
  commands: 'trace <id>',
  text: '$ trace <id>\n\np99 4.1 s → 380 ms',
};

describe('Terminal', () => {
  it('renders lines and tokens as classes, each line with its break', () => {
    expect(renderToStaticMarkup(<Terminal transcript={transcript} />)).toContain(
      '<pre class="code-frame" role="group" aria-label="Terminal session: feed · reshard" tabindex="0"><code class="code-text">' +
        '<span class="line"><span class="tok-prompt">$ </span><span class="tok-command">trace &lt;id&gt;</span>\n</span>' +
        '<span class="line">\n</span>' +
        '<span class="line">p99 <span class="tok-delta">4.1 s → 380 ms</span>\n</span></code></pre>',
    );
  });

  it('is the figure that a fence becomes', () => {
    expect(renderToStaticMarkup(<Terminal transcript={transcript} />)).toMatch(
      /^<figure class="code code-terminal"><figcaption class="code-caption"><span class="code-title">feed · reshard<\/span><\/figcaption>/,
    );
  });

  it('takes a title over the transcript’s own, and has a name without either', () => {
    expect(renderToStaticMarkup(<Terminal transcript={transcript} title="after" />)).toContain(
      '<span class="code-title">after</span>',
    );
    const {title: _, ...untitled} = transcript;
    const html = renderToStaticMarkup(<Terminal transcript={untitled} />);
    expect(html).toContain('<span class="code-title">terminal</span>');
    expect(html).toContain('aria-label="Terminal session"');
  });

  it('offers the commands only where there are some', () => {
    expect(renderToStaticMarkup(<Terminal transcript={transcript} />)).toContain('data-copy="commands"');
    expect(renderToStaticMarkup(<Terminal transcript={{...transcript, commands: ''}} />)).not.toContain(
      'data-copy="commands"',
    );
  });
});
