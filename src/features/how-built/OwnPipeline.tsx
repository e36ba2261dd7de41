import type {ReactNode} from 'react';
import {formatDate} from '@site/src/domain/content/date';
import type {OwnStages} from '@site/src/domain/pipeline/own-stages';
import {formatQuantity, parseQuantity} from '@site/src/domain/quantity/quantity';
import {DataTable, type DataColumn} from '@site/src/ui/DataTable/DataTable';
import {Figure} from '@site/src/ui/Figure/Figure';
import {Pipeline} from '@site/src/ui/Pipeline/Pipeline';
import {wordsFor} from './own-stage-words';

type OwnStage = OwnStages['stages'][number];

export type OwnPipelineProps = {readonly record: OwnStages};

/** The stages of this repository's own pipeline, with the times of their last recorded run; the slowest stands open. */
export function OwnPipeline({record: {stages, machine, day}}: OwnPipelineProps): ReactNode {
  const total = stages.reduce((sum, {seconds}) => sum + seconds, 0);
  const told = stages.map((stage) => ({...wordsFor(stage.script), time: time(stage.seconds), stage}));
  const slowest = told.toSorted((one, other) => other.stage.seconds - one.stage.seconds)[0];
  const factsOf = ({does, stage}: (typeof told)[number]): readonly ReactNode[] => [
    does,
    <code key="command">npm run {stage.script}</code>,
    failureOf(stage, stages),
  ];
  return (
    <Figure
      title="The stages that a change to this site goes through"
      headingless
      caption={
        <p>
          <code>npm test</code> runs these stages in order, together in{' '}
          <span className="num">{time(total)}</span>; the slowest stands open. The perf gate is run beside
          them, since it compares two commits.
        </p>
      }
      conditions={`One run, ${formatDate(day)}, ${machine}, shared with other work: the order of magnitude is what counts.`}
      source={
        <>
          <code>npm test -- --record</code>. Measured.
        </>
      }
      table={
        <DataTable
          summary="The data as a table"
          caption="The stages in order, with their times and what a failure brings"
          columns={columns}
          groups={[{rows: told.map((one) => ({header: one.name, cells: [one.time, ...factsOf(one)]}))}]}
        />
      }
    >
      <Pipeline
        name="Stages of npm test"
        open={slowest?.name}
        stages={told.map((one) => ({
          name: one.name,
          line: one.time,
          facts: factsOf(one).map((text, at) => ({term: terms[at] ?? '', text})),
        }))}
      />
    </Figure>
  );
}

const terms = ['does', 'command', 'a failure stops'] as const;

const columns: readonly DataColumn[] = [
  {label: 'Stage', kind: 'code'},
  {label: 'Time', kind: 'number'},
  {label: 'Does', kind: 'prose'},
  {label: 'Command', kind: 'code'},
  {label: 'A failure stops', kind: 'prose'},
];

/** All stages run, so that one run tells everything; only what needs the failed one is left out. */
function failureOf({script}: OwnStage, stages: readonly OwnStage[]): string {
  const waiting = stages.filter(({needs}) => needs?.includes(script));
  return waiting.length === 0
    ? 'The change, once the others have run too: one run tells everything.'
    : `The change. Not run without it: ${waiting.map((stage) => wordsFor(stage.script).name).join(', ')}.`;
}

function time(seconds: number): string {
  return formatQuantity(parseQuantity(`${seconds.toFixed(1)} s`));
}
