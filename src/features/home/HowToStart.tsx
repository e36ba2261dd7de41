import type {ReactNode} from 'react';
import Link from '@docusaurus/Link';
import {questions} from '@site/src/domain/brief/brief';
import {Section} from '@site/src/ui/Section/Section';
import styles from './HowToStart.module.css';

/** The way in. */
export function HowToStart(): ReactNode {
  return (
    <Section
      id="start"
      label="// engage"
      title="Three things to tell us"
      intro="Briefly. We answer with a next step: of the useful ones, the quickest."
    >
      <ol className={styles.things}>
        {questions.map(({name, label}) => (
          <li key={name}>{label}</li>
        ))}
      </ol>
      <Link className={styles.action} to="/engage/">
        Start an engagement
      </Link>
    </Section>
  );
}
