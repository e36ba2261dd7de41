import type {ReactNode} from 'react';
import styles from './ThemeSwitch.module.css';

const choices = [
  {choice: 'system', label: 'Auto'},
  {choice: 'light', label: 'Light'},
  {choice: 'dark', label: 'Dark'},
] as const;

/** Colours: as the system says, light or dark. src/enhance/theme.ts serves it; without script the system's choice holds. */
export function ThemeSwitch(): ReactNode {
  return (
    <div className={styles.switch} role="group" aria-label="Colours" data-needs-script="">
      {choices.map(({choice, label}) => (
        <button key={choice} type="button" data-theme-to={choice}>
          {label}
        </button>
      ))}
    </div>
  );
}
