/** A word that praises, and what a text says in its place; `index` is where it starts. */
export type Praise = {readonly phrase: string; readonly index: number; readonly instead: string};

const FIGURE = 'the figure, with its load and its statistic';
const WHAT = 'what it does';

/**
 * Words of advertising, each with what says more. No list that is kept has them: those of retext-intensify hedge and fill. Words that
 * mean something in our field are left out: a statistic is robust, a lever has a leverage, a system scales.
 */
const praises: Readonly<Record<string, string>> = {
  'blazing(?:ly)?(?:[ -]fast)?': FIGURE,
  'lightning[ -](?:fast|quick)': FIGURE,
  'super[ -]?fast': FIGURE,
  'ultra[ -]?fast': FIGURE,
  '(?:super|turbo)charge[sd]?': FIGURE,
  'unparalleled|unmatched|unrivalled|unprecedented': 'what it was compared with, and by how much',
  '(?:world|best)[ -](?:class|in[ -]class)': 'what it was compared with, and by how much',
  '(?:industry|market)[ -]leading': 'what it was compared with, and by how much',
  'cutting[ -]edge|bleeding[ -]edge|state[ -]of[ -]the[ -]art|next[ -]gen(?:eration)?':
    'its name and version',
  'revolutionary|revolutioni[sz](?:e|es|ed|ing)|game[ -]chang(?:er|ers|ing)|ground[ -]?breaking':
    'what is different now',
  'paradigm shift': 'what is different now',
  'seamless(?:ly)?|frictionless|effortless(?:ly)?': 'which step falls away',
  'battle[ -]tested|rock[ -]solid|bullet[ -]?proof': 'for how long it ran, under what, and what failed',
  'enterprise[ -](?:grade|ready)|military[ -]grade': 'which requirement it meets',
  'turnkey|holistic(?:ally)?|synerg(?:y|ies|istic)': WHAT,
  'empower(?:s|ed|ing)?|unleash(?:es|ed|ing)?': 'what somebody can do with it',
  'utili[sz](?:e|es|ed|ing)': '“use”',
  'leverag(?:e[sd]?|ing) (?:our|your|the|its|their|this|these|existing)': '“use”, and what it is used for',
  'unlock(?:s|ed|ing)? (?:\\w+ ){0,2}(?:value|potential|growth|insights?)': 'what somebody can do with it',
  'dramatic(?:ally)?|massive(?:ly)?(?! parallel)|incredibl[ey]|tremendous(?:ly)?|phenomenal(?:ly)?': FIGURE,
  'optimal (?:results|performance|outcomes?)': FIGURE,
  '(?:mission|business)[ -]critical': 'what stops when it fails',
  'easy[ -]to[ -]use|user[ -]friendly': 'what somebody has to do, step by step',
  'out[ -]of[ -]the[ -]box': 'what is set by default, and what has to be set',
  'works? like magic|automagic(?:ally)?': WHAT,
  'best[ -]practices?': 'which practice, and why it is better here',
  passionate: 'what was done',
  'trusted by|proven (?:methodolog(?:y|ies)|solutions?|approach|expertise|results|track[ -]record)':
    'the case that shows it, with a link',
  'guarantees? (?:success|results|performance)': 'what was measured, and what can go wrong',
  'needless to say|as everyone knows': 'nothing: who knows it needs it not, and who does not is shut out',
};

const patterns = Object.entries(praises).map(([source, instead]) => ({
  pattern: new RegExp(String.raw`\b(?:${source})\b`, 'gi'),
  instead,
}));

/** A quick look: most texts hold none, and need not be searched for each. */
const any = new RegExp(String.raw`\b(?:${Object.keys(praises).join('|')})\b`, 'i');

/** The words of advertising in a text, in their order; one within another is told once. */
export function praisesIn(text: string): readonly Praise[] {
  if (!any.test(text)) return [];
  const found = patterns
    .flatMap(({pattern, instead}) =>
      [...text.matchAll(pattern)].map(({0: phrase, index}) => ({phrase, index, instead})),
    )
    .toSorted((a, b) => a.index - b.index || b.phrase.length - a.phrase.length);
  let end = 0;
  return found.filter(({phrase, index}) => {
    const isApart = index >= end;
    if (isApart) end = index + phrase.length;
    return isApart;
  });
}
