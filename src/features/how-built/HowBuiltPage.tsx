import type {ReactNode} from 'react';
import stages from '@generated/history/default/stages.json';
import {PageHeader} from '@site/src/ui/PageHeader/PageHeader';
import {Section} from '@site/src/ui/Section/Section';
import {OwnPipeline} from './OwnPipeline';
import {ReleasedFigures} from './ReleasedFigures';
import styles from './HowBuiltPage.module.css';

/** `/how-this-site-is-built/`: what a page costs, how that is measured, and the pipeline that a change goes through. */
export function HowBuiltPage(): ReactNode {
  return (
    <>
      <div className="frame">
        <PageHeader
          label="// this site"
          title="How this site is built"
          lead="A practice that sells perf-gated pipelines should stand behind one. This site is its first customer, and these are its figures."
        />
      </div>
      <Section id="page" label="// one page" title="A page is one response">
        <div className={styles.text}>
          <p>
            Each page arrives as HTML with the style rules that it uses and nothing else before the first
            paint. One small script follows: it serves the choice of colours, the copy buttons and the menu.
            React comes only with a figure that you can handle, and only once you see it.
          </p>
          <p>
            The line at the foot of every page states what that page costs. The build computes it, with the
            figure in it: the bytes are those of the whole page after brotli at quality 5, the level at which
            a host compresses on the fly. One that compresses harder sends fewer.
          </p>
          <p>A page that is over its budget of 14,336 bytes, that is one round trip, ends the build.</p>
        </div>
      </Section>
      <Section id="pipeline" label="// pipeline" title="What a change goes through">
        <OwnPipeline record={stages} />
      </Section>
      <Section id="figures" label="// figures" title="What was released">
        <ReleasedFigures />
      </Section>
      <Section id="check" label="// check it" title="How to check it">
        <div className={styles.text}>
          <p>Every figure here is the output of a command in the repository:</p>
          <ul>
            <li>
              <code>npm test</code> runs all stages; <code>npm test -- --record</code> writes their times.
            </li>
            <li>
              <code>npm run perf-gate -- --base REF</code> builds two commits, replays a tape of reader
              sessions on both in turn, and judges each class of page.
            </li>
            <li>
              <code>npm run serve</code> serves the built site with the headers that production sends.
            </li>
          </ul>
          <p>
            Two builds of one commit, in two folders, are equal byte for byte; a test holds them so. The tools
            are Docusaurus, React, TypeScript, postcss, Playwright and axe.
          </p>
        </div>
      </Section>
    </>
  );
}
