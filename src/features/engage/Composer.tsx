import {useEffect, useId, useRef, useState, type ReactNode} from 'react';
import {
  composeBrief,
  noAnswers,
  questions,
  type Answers,
  type QuestionName,
} from '@site/src/domain/brief/brief';
import styles from './Composer.module.css';

type Props = {readonly address: string};

/**
 * Composes the first e-mail from three answers: a link that opens the reader's mail program, and the text to copy where none answers.
 * Nothing is sent or stored. Without script the link carries the three questions.
 */
export function Composer({address}: Props): ReactNode {
  const [answers, setAnswers] = useState<Answers>(noAnswers);
  const form = useRef<HTMLFormElement>(null);
  const id = useId();
  // What was typed while the script was still on its way stands in the fields already.
  useEffect(() => {
    if (form.current !== null) setAnswers(readAnswers(form.current));
  }, []);
  const brief = composeBrief(answers, address);
  const empty = questions.every(({name}) => answers[name].trim() === '');
  return (
    <form
      ref={form}
      className={styles.form}
      aria-label="Compose the e-mail"
      onSubmit={(event) => event.preventDefault()}
    >
      <div className={styles.questions} data-needs-script="">
        {questions.map(({name, label, help}) => (
          <div key={name} className={styles.question}>
            <label htmlFor={`${id}-${name}`}>{label}</label>
            <p id={`${id}-${name}-help`} className={styles.help}>
              {help}
            </p>
            <textarea
              id={`${id}-${name}`}
              name={name}
              rows={4}
              aria-describedby={`${id}-${name}-help`}
              value={answers[name]}
              onChange={(event) => setAnswers({...answers, [name]: event.target.value})}
            />
          </div>
        ))}
      </div>
      <figure className={styles.result}>
        <figcaption className="label" id={`${id}-text`}>
          the text, to {address}
        </figcaption>
        <pre className={styles.text}>
          <code>{brief.text}</code>
        </pre>
        <p className={styles.actions}>
          <a className={styles.send} href={brief.mailto}>
            {brief.fits ? 'Open in your mail program' : 'Open an empty e-mail'}
          </a>
          <button type="button" data-copy="whole" data-needs-script="">
            Copy the text
          </button>
        </p>
        <p className={styles.help} aria-live="polite">
          {advice(brief.fits, empty)}
        </p>
      </figure>
    </form>
  );
}

function advice(fits: boolean, empty: boolean): ReactNode {
  if (!fits)
    return 'The text is longer than a mail link can carry. Copy it, open an empty e-mail, and paste it there.';
  if (empty)
    return (
      <>
        Nothing is sent from this page and nothing is stored.{' '}
        <span data-needs-script="">The text above fills as you write.</span>
      </>
    );
  return 'Nothing is sent from this page and nothing is stored. If no mail program opens, copy the text and send it from where you write e-mail.';
}

function readAnswers(form: HTMLFormElement): Answers {
  const fields = new FormData(form);
  const read = (name: QuestionName): string => {
    const value = fields.get(name);
    return typeof value === 'string' ? value : '';
  };
  return {system: read('system'), change: read('change'), outcome: read('outcome')};
}
