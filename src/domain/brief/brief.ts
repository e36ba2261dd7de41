/** The three things that a prospect tells us, in the order of the form. */
export const questions = [
  {
    name: 'system',
    label: 'The system',
    help: 'What it does, roughly how it is built, and which path is slow. No names of customers, no addresses, no keys.',
  },
  {
    name: 'change',
    label: 'The change that came before the trouble',
    help: 'A release, a kernel, a load, a neighbour. If nothing is known to have changed, write that: it is an answer too.',
  },
  {
    name: 'outcome',
    label: 'The outcome that you need',
    help: 'The figure or the behaviour by which you would know that it is done, and when you need it.',
  },
] as const;

export type QuestionName = (typeof questions)[number]['name'];
export type Answers = Readonly<Record<QuestionName, string>>;

export const noAnswers: Answers = {system: '', change: '', outcome: ''};

const SUBJECT = 'An engagement: where the time goes';

/** A mail program takes about this many characters of a link; beyond it the text is cut without a word. */
export const MAIL_LINK_LIMIT = 1800;

/** The message as plain text: each question as a line of its own, its answer under it, “…” where none was given. */
export function composeText(answers: Answers): string {
  return questions.map(({name, label}) => `${label}:\n${answers[name].trim() || '…'}\n`).join('\n');
}

/** A message ready to send, and whether it fits into the link that opens a mail program. */
export type Brief = {readonly text: string; readonly mailto: string; readonly fits: boolean};

/**
 * Composes the e-mail. Where the link would be too long for mail programs, it carries a body that says to paste the text instead, so
 * that nothing is cut silently (RFC 6068; the limit is ours).
 */
export function composeBrief(answers: Answers, address: string): Brief {
  const text = composeText(answers);
  const whole = mailLink(address, text);
  const fits = whole.length <= MAIL_LINK_LIMIT;
  return {text, fits, mailto: fits ? whole : mailLink(address, 'Paste the copied text here.')};
}

function mailLink(address: string, body: string): string {
  return `mailto:${address}?subject=${encodeURIComponent(SUBJECT)}&body=${encodeURIComponent(body.replaceAll('\n', '\r\n'))}`;
}
