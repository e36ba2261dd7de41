import type {ReactNode} from 'react';
import styles from './HeatMap.module.css';
import type {HeatMapProps} from './model';

/** The tones in order, each with what it stands for. */
export function Legend({scale}: Pick<HeatMapProps, 'scale'>): ReactNode {
  return (
    <div className={styles.legend}>
      <p className={styles.legendLabel}>{scale.label}</p>
      <ol className={styles.steps}>
        {scale.steps.map((step, tone) => (
          <li key={step} className={`${styles.step} ${styles[`tone${tone}`]}`}>
            {step}
          </li>
        ))}
      </ol>
    </div>
  );
}
