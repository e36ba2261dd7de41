/** Markup as data, shaped like hast, so that a rehype plugin can use it as it is and React can map it. Attribute names are HTML's. */
export type MarkupText = {type: 'text'; value: string};
export type MarkupElement = {
  type: 'element';
  tagName: string;
  properties: Record<string, string | number | string[]>;
  children: (MarkupElement | MarkupText)[];
};

/** A run of characters; without a class it is plain text. */
export type CodeToken = {readonly classes: readonly string[]; readonly text: string};
/** `number` is shown beside the line and never copied. */
export type CodeLine = {
  readonly tokens: readonly CodeToken[];
  readonly isMarked?: boolean;
  readonly number?: number;
};
/** What a copy button takes: the whole text, or the commands of a transcript (src/enhance/copy.ts serves them). */
export type Copy = {readonly what: 'commands' | 'whole'; readonly label: string};

export type CodeFigure = {
  readonly variant: 'terminal' | 'listing';
  readonly title?: string | undefined;
  /** A short name such as `bash`; shown beside the title, or in its place. */
  readonly language?: string | undefined;
  /** The accessible name of the frame, which scrolls by keyboard. */
  readonly frameName: string;
  readonly copies: readonly Copy[];
  readonly lines: readonly CodeLine[];
};

/**
 * The one markup of transcripts and code: classes only, styled by src/css/code.css. Each line ends in its own line break inside its
 * span, so that the text is right when it is copied by hand, read without styles, or taken by a script.
 */
export function codeFigure({variant, title, language, frameName, copies, lines}: CodeFigure): MarkupElement {
  const caption = [
    ...(title === undefined ? [] : [element('span', {className: ['code-title']}, [text(title)])]),
    ...(language === undefined ? [] : [element('span', {className: ['code-language']}, [text(language)])]),
  ];
  const numbered = lines.some((line) => line.number !== undefined);
  return element('figure', {className: ['code', `code-${variant}`, ...(numbered ? ['code-numbered'] : [])]}, [
    element('figcaption', {className: ['code-caption']}, caption),
    element('div', {className: ['code-copies'], 'data-needs-script': ''}, copies.map(copyButton)),
    element('pre', {className: ['code-frame'], role: 'group', 'aria-label': frameName, tabIndex: 0}, [
      element('code', {className: ['code-text']}, lines.map(lineElement)),
    ]),
  ]);
}

function copyButton({what, label}: Copy): MarkupElement {
  return element('button', {type: 'button', className: ['code-copy'], 'data-copy': what}, [text(label)]);
}

function lineElement({tokens, isMarked, number}: CodeLine): MarkupElement {
  const properties = {
    className: ['line', ...(isMarked ? ['line-marked'] : [])],
    ...(number === undefined ? {} : {'data-line': String(number)}),
  };
  const runs = tokens.map((token) =>
    token.classes.length === 0
      ? text(token.text)
      : element('span', {className: [...token.classes]}, [text(token.text)]),
  );
  return element('span', properties, [...runs, text('\n')]);
}

function element(
  tagName: string,
  properties: MarkupElement['properties'],
  children: MarkupElement['children'],
): MarkupElement {
  return {type: 'element', tagName, properties, children};
}

function text(value: string): MarkupText {
  return {type: 'text', value};
}
