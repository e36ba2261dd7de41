/** What a run of characters in a terminal session is; each kind is set as the class `tok-<kind>`. */
export const tokenKinds = ['prompt', 'command', 'comment', 'output', 'metric', 'delta'] as const;
export type TokenKind = (typeof tokenKinds)[number];

/** `better` says which way a figure moved, where a claim knows it: true and false set the accent and the warning tone. */
export type TranscriptToken = {readonly kind: TokenKind; readonly text: string; readonly better?: boolean};

/** One line of the session, without its line break. A continued command is several lines of kind `command`. */
export type TranscriptLine = {
  readonly kind: 'command' | 'comment' | 'output' | 'blank';
  readonly tokens: readonly TranscriptToken[];
};

/** A terminal session as data: what a page shows and what can be copied from it. Serialisable as JSON. */
export type Transcript = {
  readonly title?: string;
  readonly lines: readonly TranscriptLine[];
  /** The commands alone, without prompts, one a line; a continued one keeps its line breaks. Empty where none was typed. */
  readonly commands: string;
  /** Everything that is shown, prompts included, without a line break at the end. */
  readonly text: string;
};

/** A run of characters as a tokenizer reports it: the innermost name is the last of `types`. */
export type GrammarToken = {
  readonly types: readonly string[];
  readonly content: string;
  readonly empty?: boolean;
};

/** Applies the `terminal` grammar to the lines of a session (joined by `\n`) and returns the tokens of each line. */
export type Tokenize = (text: string) => readonly (readonly GrammarToken[])[];

/** The text of one line, as it is shown. */
export function lineText(line: TranscriptLine): string {
  return line.tokens.map((token) => token.text).join('');
}
