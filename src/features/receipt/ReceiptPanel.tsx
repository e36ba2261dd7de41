import type {ReactNode} from 'react';
import {useBlogPost} from '@docusaurus/plugin-content-blog/client';
import receipts from '@generated/receipts/default/receipts.json';
import {machineText} from '@site/src/domain/receipt/machine';
import type {Receipt} from '@site/src/domain/receipt/receipt';
import {formatQuantity} from '@site/src/domain/quantity/quantity';
import {codeFigure} from '@site/src/domain/transcript/code-figure';
import {Markup} from '@site/src/ui/CodeBlock/Markup';
import styles from './ReceiptPanel.module.css';

/** What reproduces the figures of the note on this page; nothing where it has no receipt. */
export function ReceiptPanel(): ReactNode {
  const {permalink} = useBlogPost().metadata;
  const receipt = receipts[permalink];
  if (receipt === undefined) return null;
  return (
    <section className={styles.receipt} aria-labelledby="receipt">
      <h2 id="receipt">Receipt</h2>
      <p>This command runs the experiment anew, at the root of the repository:</p>
      <Markup
        of={codeFigure({
          variant: 'listing',
          frameName: 'The command of this note',
          copies: [{what: 'whole', label: 'Copy'}],
          lines: [{tokens: [{classes: [], text: receipt.command}]}],
        })}
      />
      <dl>
        <RunFacts receipt={receipt} />
        <Fact term="From the committed data">{list(receipt.regenerates)}</Fact>
        <Fact term="Needs your machine">{list(receipt.needsMachine)}</Fact>
        <Fact term="Cannot be repeated">
          {list(receipt.cannotRepeat.map(({what, why}) => `${what} ${why}`))}
        </Fact>
        <Fact term="Has to hold again">{list(Object.values(receipt.conclusions))}</Fact>
      </dl>
    </section>
  );
}

/** How the published figures came about. */
function RunFacts({receipt}: {readonly receipt: Receipt}): ReactNode {
  const {duration, machine, software, runs, noise} = receipt;
  const versions = Object.entries(software).map(([name, version]) => `${name} ${version}`);
  const spread = Object.values(noise).map(
    ({metric, cv, runs: of}) => `${metric}: coefficient of variation ${formatQuantity(cv)} over ${of} runs`,
  );
  return (
    <>
      <Fact term="Took">{duration && formatQuantity(duration)}</Fact>
      <Fact term="Machine">{machine && machineText(machine)}</Fact>
      <Fact term="Software">{versions.length > 0 && versions.join(', ')}</Fact>
      <Fact term="Runs">{runs}</Fact>
      <Fact term="Noise">{list(spread)}</Fact>
    </>
  );
}

/** A fact, where there is one to tell. */
function Fact({term, children}: {readonly term: string; readonly children: ReactNode}): ReactNode {
  if (children === undefined || children === null || children === false) return null;
  return (
    <div>
      <dt>{term}</dt>
      <dd>{children}</dd>
    </div>
  );
}

/** Several facts as a list, one as itself. */
function list(items: readonly string[]): ReactNode {
  if (items.length < 2) return items[0];
  return (
    <ul>
      {items.map((item) => (
        <li key={item}>{item}</li>
      ))}
    </ul>
  );
}
