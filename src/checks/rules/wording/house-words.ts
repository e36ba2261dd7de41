/**
 * Words of retext-intensify that this house warns of: they blow a statement up or water it down where a figure belongs. The rest of
 * its list (“can”, “so”, “some”, “usually”) is ordinary English in a text that says how sure it is.
 */
export const emptyWords: ReadonlySet<string> = new Set(
  wordsIn(`
  a bit, a lot, absolutely, actually, amazing, apparently, arguably, basically, bunch, certainly,
  clearly, completely, definitely, easily, essentially, exceedingly, excellent, extremely, fairly,
  frankly, heavily, highly, hopefully, huge, interestingly, just, literally, lots, nicely,
  not rocket science, obviously, outside the box, pretty, quite, really, relatively, remarkably, reportedly,
  seriously, significantly, simply, somehow, somewhat, sort of, stuff, substantially, surely,
  surprisingly, tiny, totally, truly, various, vast, very, virtually
  `),
);

/**
 * Phrases of retext-equality that have another meaning in our field and no better name: a host is a machine, a primitive is what
 * threads synchronise with, a process hangs, an input is invalid, a case is special or simple, a model is mental.
 */
export const fieldTerms: readonly string[] = [
  ...wordsIn('host, hosts, primitive, hang, invalid, special, simple, easy, mental'),
  // Both lists have some words in common, and one warning is enough.
  ...emptyWords,
];

/** What our field says in the place of words for which the list offers too little, or what people are called. */
export const fieldReplacements: Readonly<Record<string, readonly string[]>> = {
  whitelist: ['allow list'],
  whitelisted: ['allowed'],
  blacklist: ['deny list', 'block list'],
  blacklisted: ['denied', 'blocked'],
  ...Object.fromEntries(
    wordsIn('batshit, crazy, delirious, insane, insanity, loony, lunacy, lunatic, moronic, nuts, psycho').map(
      (word) => [word, ['surprising', 'unreasonable', 'far too large']],
    ),
  ),
};

/** Where such a word says something after all: when, or which one. */
export const meant = /^(?:just (?:before|after|under|over|below|above)|(?:the )?very (?:first|last|same))\b/i;

function wordsIn(list: string): readonly string[] {
  return list.trim().split(/,\s+/);
}
