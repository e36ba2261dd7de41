import {isPlainWord} from './plain-words.ts';

/** A name of two to five words, as a pattern with the flag `u`: every part is bounded, so that it stays quick. */
export const fullName = String.raw`\p{Lu}[\p{L}'’-]{1,24}(?: [\p{L}.'’-]{1,24}){0,3} \p{Lu}[\p{L}'’-]{1,24}`;

/** Words that begin a title, a product or a role, and no name of somebody. */
const common =
  /^(?:order|orders|trade|trades|service|services|account|accounts|team|user|users|admin|admins|administrators?|manager|data|platform|system|network|management|book|feed|all|last|first|server|client|customer|test|tester|demo|example|sample|debtor|creditor|name|your|my|the|a|an|no|not|none|unknown|public|private|default|domain|backup|operators?|group|support|github|gitlab|actions?|bot|build|release|engineering|security|desk|trading|rates|equities|success|identity|portal|gateway|api|queue|broker|engine|worker|node|cluster|committed|yet|developers?|maintainers?|authors?|owners|board|code|change|council|committee|reviewers?|crew|guild|squad|ring|buffer|flame|graph|corp|inc|ltd|llc|gmbh|ag|sa|co|company|corporation|holdings?|partners|capital|securities|trust|fund|funds|exchange|brokers?|brokerage|insurance|industries|international|solutions|technologies|logistics|labs|studios?|energy|airlines|retail|foods|media|root|ca|global|authority|certificate|intermediate|contributors?|owner|robot|jenkins|automation|process|daemon|internal|external|application|software|foundation|project|department|office|bank|limit|limits|risk|pricing|market|markets|total|summary|status|error|warning|true|false|string|text|value|null|monday|tuesday|wednesday|thursday|friday|saturday|sunday|january|february|march|april|june|july|august|september|october|november|december|europe|america|asia|africa|new|north|south|east|west|united|great|san|los|hong|java|spring|apache|google|amazon|microsoft|azure|cloud|linux|windows|red|intel|open|web|high|low|on|in|off|at|by|of|for|to|is|see|and|or|id|card|credit|debit|payment|payments|copyright|reserved|anonymous|nobody|somebody|someone|whoever)$/i;
/** Who signs the commits that everybody reads, and nobody’s examples. */
const everybodys =
  /^(?:linus torvalds|greg kroah-hartman|andrew morton|junio c hamano|guido van rossum|tom lane|ingo molnar|thomas gleixner|peter zijlstra|david s\. miller|(?:john|jane|max|erika|mario|jean|alice|bob|joe) (?:\w+ )?(?:doe|roe|public|smith|mustermann|rossi|dupont|bloggs|example|test)|[\p{L}]+ (?:example|test|mustermann|doe))$/iu;

/** True for a name that may be somebody’s: capitals at both ends, none of its words that of a title, nobody’s example. */
export function isFullName(value: string): boolean {
  const words = value.trim().split(' ');
  if (words.length < 2 || words.length > 5 || everybodys.test(value)) return false;
  return (
    words.every((word) => /^[\p{L}][\p{L}.'’-]*$/u.test(word) && !common.test(word) && !isPlainWord(word)) &&
    [words[0], words.at(-1)].every((word) => /^\p{Lu}[\p{L}'’-]*\p{Ll}/u.test(word ?? '')) &&
    words
      .slice(1, -1)
      .every((word) => /^\p{Lu}|^(?:van|von|de|der|den|del|di|da|dos|la|le|ter|zu|af|bin|al)$/u.test(word))
  );
}

/** True for a surname alone, behind a key that says so. */
export function isSurname(value: string): boolean {
  return (
    value.length > 2 &&
    !common.test(value) &&
    !isPlainWord(value) &&
    !/^(?:doe|smith|muster\w*|jones|example|foo|bar|baz)$/i.test(value)
  );
}
