import type {Detector} from '../leak.ts';
import {find} from './find.ts';
import {isPlainWord} from './plain-words.ts';
import {fullName, isFullName, isSurname} from './full-names.ts';

const name = `(?<v>${fullName})`;

/** Lines of git and of accounts, trailers of commits: who wrote, read and approved. */
const lines: readonly RegExp[] = [
  new RegExp(String.raw`^\^?[\da-f]{7,40} (?:\S{1,200} +)?\(${name}(?= +\d{4}-\d\d-\d\d )`, 'dgmu'),
  new RegExp(
    String.raw`^\^?[\da-f]{7,40} \(${name}(?=,? \d+ (?:second|minute|hour|day|week|month|year)s? ago)`,
    'dgmu',
  ),
  new RegExp(String.raw`^ *\d{1,6}\t${name}(?= <|$)`, 'dgmu'),
  new RegExp(String.raw`^ {0,4}(?:Author|Commit|Committer|Tagger|Merged by): +${name}(?= *<| *$)`, 'dgmu'),
  new RegExp(
    String.raw`\b(?:[Ss]igned-off|[Rr]eviewed|[Aa]pproved|[Aa]cked|[Tt]ested|[Rr]eported|[Ss]uggested|[Cc]o-authored|[Rr]equested|[Mm]erged|[Dd]eployed|[Tt]riggered|[Aa]cknowledged|[Rr]esolved|[Pp]aged|[Cc]ancelled|[Aa]ssigned)[- ](?:by|to):? ["'@]?${name}`,
    'dgu',
  ),
  new RegExp(
    String.raw`\b(?:[Ss]tarted|[Aa]borted|[Pp]romoted|[Aa]pproved) by (?:user |[\w ]{3,20} push by |user: )?${name}(?=$|[ ,.(])`,
    'dgmu',
  ),
  new RegExp(String.raw`^[\w.-]+:[^:\s]{0,120}:\d{4,6}:\d{1,6}:${name}(?=[,:])`, 'dgmu'),
];
/** Rows of `git shortlog` whose tab became spaces: believed where the command stands. */
const counted = new RegExp(String.raw`^ *\d{1,6} {1,4}${name}$`, 'dgmu');
/** Keys of LDAP, JSON, XML, logfmt and SQL that hold a name of somebody. */
const key = String.raw`(?:(?:full|legal|customer|client|card_?holder|account_?holder|holder|beneficiary|payee|payer|debtor|creditor|trader|dealer|patient|employee|contact|embossed|passenger|subscriber|owner|author|user|operator)[ _-]?name|cardholder|account_?holder|beneficiary|trader|dealer|assignee|reporter|approver|approved_by|requested_by|created_by|updated_by|requester|operator|on[-_ ]?call|engineer|gecos)`;
const keyed = new RegExp(String.raw`(?<![\w.])["']?${key}["']?(?: ?[:=] ?["']?|::? +["']?)${name}`, 'dgiu');
const inDirectory = new RegExp(String.raw`^cn: ${name}(?= *$)|\bcn=${name}(?=,(?:ou|dc|cn)=)`, 'dgimu');
const element = new RegExp(
  String.raw`<(?:\w{1,20}:)?(?:Nm|creator|lastModifiedBy|${key})>${name}(?=<)`,
  'dgiu',
);
const surname =
  /(?<![\w.]|\b(?:CPU|[Ff]ont|[Mm]odel) )["']?(?:last|sur|family)[_ -]?[Nn]ame["']?(?: ?[:=] ?|: +)["']?(?<v>\p{Lu}[\p{L}’'-]{1,23}\p{L})(?! ?[\p{L}(.])/dgu;
const inserted = new RegExp(
  String.raw`\binsert into [\w."]{1,60} ?\([^)\n]{0,200}\b(?:full|first|last|customer|holder|display)_?name\b[^)\n]{0,200}\)\s+values ?\([^\n]{0,200}?'${name}(?=')`,
  'dgiu',
);

/** In prose: behind a title, or behind the part that somebody plays at a client. */
const titled = new RegExp(
  String.raw`\b(?:Mr|Mrs|Ms|Herrn?|Frau|Mme|Monsieur|Madame|Señora?|Signora?|Fru)\.? ${name}`,
  'dgu',
);
const inRole = new RegExp(
  String.raw`\b(?:[Tt]heir|[Ii]ts|[Hh]is|[Hh]er|[Ww]hose|[Oo]ne|[Aa]|[Aa]nother|[Tt]he|[Oo]ur) (?:[\w’-]+ )?(?:customer|cardholder|account holder|policyholder|beneficiary|payee|patient|borrower|trader|dealer|head of [\w-]+(?: [\w-]+)?|CTO|CIO|CEO|COO|CFO|DBA|engineer on duty|(?:lead|chief|senior) \w+|operator|contact|director|administrator)(?:, | (?:called|named|was|is) )${name}`,
  'dgu',
);
/** How a letter begins. */
const addressed =
  /\b(?:Dear|Lieber?|Sehr geehrter?|Chère?|Cher) (?:Mr|Mrs|Ms|Dr|Herr|Frau|Monsieur|Madame)\.? (?<v>\p{Lu}\p{Ll}{2,24})(?!\p{L})/dgu;
/** “her name, X”, “an engineer of theirs, X”, “said X of the team”, “booked by X”. */
const said = new RegExp(
  String.raw`(?:\b(?:[Hh]er|[Hh]is|[Tt]heir|[Tt]he|[Ww]hose) (?:[\w’-]+ )?name(?:,| is| was)? |\bof theirs, |\b(?:booked|approved|signed off|signed|entered|released|amended|authori[sz]ed) by |\b[Ss]igned: )${name}|\bsaid ${name}(?=,? (?:of|from) (?:the|their|its) )`,
  'dgu',
);
/** “woke X, who was on call”, “X, Head of Trading”. */
const onDuty = new RegExp(
  String.raw`${name}(?=,? (?:who (?:was|is) |was )?(?:on call|on duty|the on-call)\b|, (?:[Hh]ead|[Dd]irector|VP|Vice President) of )`,
  'dgu',
);
/** Of the other side’s people: “X, who runs the storage team”, “X from the platform team”, “X, a customer of eleven years”. */
const ofTheirs = new RegExp(
  String.raw`${name}(?=, who (?:runs|leads|heads|manages|owns|looks after) (?:the|their|its|our|that) [\w -]{2,40}\b(?:team|desk|group|squad|platform|floor|shift|department|there)\b|,? (?:from|of|on|in) the [\w -]{2,30} (?:team|desk|squad|department)\b|, an? (?:[\w-]+ )?(?:customer|client|trader|dealer|colleague|contractor|shift leader|administrator)\b)`,
  'dgu',
);
/** In a timeline: `04:26: X notices that …`. */
const atTime = new RegExp(
  String.raw`(?:^|[\s(])\d\d:\d\d(?::\d\d)?(?: (?:UTC|CET|CEST|BST|GMT|EST|EDT))?[:,]? ${name}(?= [\p{Ll}]{2,}(?:s|ed)(?!\p{L}))`,
  'dgmu',
);
/** A number plate, where a vehicle is spoken of. */
const plate =
  /\b(?:vehicle|lorry|truck|car|van|number plate|licence plate|gantry)\b[^.\n]{0,60}?\b(?<v>[A-Z]{1,3}-[A-Z]{1,2} \d{1,4})(?!\w)/dg;
/** A street with its number: where somebody lives. */
const street =
  /(?<![\p{L}\d])(?<v>\p{Lu}\p{Ll}{2,24}(?:straße|strasse|gasse|gata|gatan|gaten|gade|laan|straat|platz|plein|allee|vej|veien|vägen) \d{1,4}[a-z]?|\d{1,4}[a-z]? \p{Lu}[\p{L}’']{3,24} (?:Street|Road|Avenue|Lane|Square|Crescent|Terrace|Gardens)|\d{1,4},? (?:rue|avenue|boulevard|place) (?:de |du |des |d[’'])?(?:la |l[’'])?\p{Lu}[\p{L}’'-]{3,24})(?!\p{L})/dgu;
const everybodysStreet =
  /\b(?:Baker|Wall|Main|Sesame|Example|Pennsylvania|Muster\w+|Beispiel\w+|High|Elm|Fleet|Any|Franklin) ?(?:Street|Avenue|straße|strasse)/;

/** Names of people, where a place says that somebody is named: a name alone is known to nobody here. */
export const persons: Detector = (text, kind) => [
  ...find(
    'person',
    text,
    street,
    ({text: value}) => !everybodysStreet.test(value) && !value.split(' ').some((word) => isPlainWord(word)),
  ),
  ...(kind === 'prose'
    ? [
        ...[titled, inRole, said, onDuty, ofTheirs, atTime].flatMap((pattern) => named(text, pattern)),
        ...find('person', text, plate),
        ...find('person', text, addressed, ({text: value}) => isSurname(value)),
      ]
    : [
        ...(text.includes('git shortlog') ? named(text, counted) : []),
        ...[...lines, keyed, inDirectory, element, inserted].flatMap((pattern) => named(text, pattern)),
        ...find('person', text, surname, ({text: value}) => isSurname(value)),
      ]),
];

/** A pattern may take words around a name with it: the longest part at one of its ends that is a name counts. */
function named(text: string, pattern: RegExp): ReturnType<Detector> {
  return find('person', text, pattern).flatMap((match) => {
    const words = text.slice(match.start, match.end).split(' ');
    for (let count = words.length; count > 1; count--) {
      const value = words.slice(0, count).join(' ');
      if (isName(value)) return [{...match, end: match.start + value.length}];
      const end = words.slice(-count).join(' ');
      if (isName(end)) return [{...match, start: match.end - end.length}];
    }
    return [];
  });
}

/** Cards are embossed in capitals. */
function isName(value: string): boolean {
  const isCapitals = /^\p{Lu}{4,} \p{Lu}{5,}$/u.test(value);
  return isFullName(
    isCapitals ? value.toLowerCase().replaceAll(/(?<=^| )\p{L}/gu, (letter) => letter.toUpperCase()) : value,
  );
}
