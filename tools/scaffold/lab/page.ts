import type {LabNames} from '../new-lab.ts';

/** The route: title, description, component. The file is all that registers the lab. */
export function route({id, name, title}: LabNames): string {
  return `import type {ReactNode} from 'react';
import {${name}Page} from '@site/src/features/labs/${id}/${name}Page';
import Layout from '@theme/Layout';

${constant('title', title)}
// gap: what the lab answers, in one or two sentences, as search results show it.
const description =
  'How long a request takes as its server comes near saturation: a curve that you can follow from one load to the next.';

/** \`/labs/${id}/\` */
export default function ${name}Route(): ReactNode {
  return (
    <Layout title={title} description={description}>
      <${name}Page title={title} />
    </Layout>
  );
}
`;
}

/** The page: what the lab shows, the figure with its conditions and its table, and when it is wrong. */
export function page({id, name}: LabNames): string {
  return `import type {ReactNode} from 'react';
import {formatNumber} from '@site/src/domain/quantity/format';
import {meanResponse} from '@site/src/domain/${id}/mean-response';
import {Island} from '@site/src/islands/Island';
import {DataTable} from '@site/src/ui/DataTable/DataTable';
import {Figure} from '@site/src/ui/Figure/Figure';
import {PageHeader} from '@site/src/ui/PageHeader/PageHeader';
import {Section} from '@site/src/ui/Section/Section';
import Lab from './${name}.island';

/** The lab with what it holds for, its table and its limits. */
export function ${name}Page({title}: {readonly title: string}): ReactNode {
  return (
    <>
      <div className="frame">
        {/* gap: what a reader finds out here, in a sentence or two. */}
        <PageHeader
          label="// lab"
          title={title}
          lead="The last few per cent of load cost more time than all those before them."
        />
        {/* gap: what the figure shows, the conditions of the model, and where it is from. */}
        <Figure
          title="Mean response time by load"
          caption="How long a request takes, waiting included, in multiples of its own service."
          conditions="Modelled: one server, random arrivals, random service, first come first served (M/M/1), in the long run."
          source="L. Kleinrock, Queueing Systems, volume 1 (1975), chapter 3."
          table={
            <DataTable
              summary="The figure as a table"
              caption="Mean response time in service times, by load"
              columns={[{label: 'Load'}, {label: 'Response', kind: 'number'}]}
              groups={[{rows: [50, 80, 90, 95].map(rowOf)}]}
            />
          }
        >
          <Island name="${name}" of={Lab} />
        </Figure>
      </div>
      <Section id="limits" label="// limits" title="When this is wrong">
        {/* gap: what the model leaves out, and which way it errs then. */}
        <p>
          Arrivals in bursts wait longer than this, and so do requests behind one long one. With more than one
          server they wait less.
        </p>
      </Section>
    </>
  );
}

function rowOf(percent: number): {readonly header: string; readonly cells: readonly string[]} {
  return {header: \`\${percent}\\u2009%\`, cells: [formatNumber(meanResponse(percent / 100), 2)]};
}
`;
}

/** A text as a constant, set as Prettier sets it: in the quotes that need no escape, on a line of its own where it is long. */
function constant(name: string, text: string): string {
  const literal =
    text.includes("'") && !text.includes('"')
      ? JSON.stringify(text)
      : `'${JSON.stringify(text)
          .slice(1, -1)
          .replaceAll('\\"', '"')
          .replaceAll("'", String.raw`\'`)}'`;
  const line = `const ${name} = ${literal};`;
  return line.length <= 110 ? line : `const ${name} =\n  ${literal};`;
}
