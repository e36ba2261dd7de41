import {useId, type ReactNode} from 'react';
import styles from './Pipeline.module.css';

/** A stage as it is shown: its name, the line under it, and the facts that unfold. */
export type PipelineStage = {
  readonly name: string;
  readonly line: string;
  /** Set apart in the accent. */
  readonly accent?: boolean;
  readonly facts: readonly {readonly term: string; readonly text: ReactNode}[];
};

export type PipelineProps = {
  /** What goes through the stages, for those who hear it. */
  readonly name: string;
  readonly stages: readonly PipelineStage[];
  /** The name of the stage that stands open at first. */
  readonly open?: string;
};

/** Stages in their order: a row on a wide screen, a list on a narrow one. One stage at a time unfolds, without script. */
export function Pipeline({name, stages, open}: PipelineProps): ReactNode {
  const group = useId();
  return (
    <ol className={styles.pipeline} aria-label={name}>
      {stages.map((stage) => (
        <li key={stage.name} className={styles.item}>
          <details
            className={styles.stage}
            name={group}
            open={stage.name === open}
            data-accent={stage.accent}
          >
            <summary className={styles.head}>
              <span className={styles.name}>{stage.name}</span>{' '}
              <span className={styles.line}>{stage.line}</span>
            </summary>
            <Facts facts={stage.facts} />
          </details>
        </li>
      ))}
    </ol>
  );
}

function Facts({facts}: Pick<PipelineStage, 'facts'>): ReactNode {
  return (
    <dl className={styles.facts}>
      {facts.map(({term, text}) => (
        <div key={term} className={styles.fact}>
          <dt className="label">{term}</dt>
          <dd>{text}</dd>
        </div>
      ))}
    </dl>
  );
}
