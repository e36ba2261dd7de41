import {isCredential, isExample, isStrong} from './credentials.ts';
import type {Detector} from '../leak.ts';
import {find} from './find.ts';
import {isOpenGuid} from './open-guids.ts';
import {isNoValue, isRandom, pointer, secretWord} from './secret-words.ts';

/** In prose, what a word such as “password” introduces in quotes; a token has to look like one. */
const quoted =
  /\b(?:pass(?:word|phrase|code)|pwd|shared secret|licen[cs]e key|community string|secret(?= (?:is|was) ))s?,?(?: (?:is|was|were|of|to|still|being|set|called|simply|just|always|once)){0,3} ?[:=]? ?["'`“‘](?<v>[^\s"'`“”’$<>{}()=,]{6,})["'`”’]/dgi;
/** A line of a file, as code within a sentence: `password: …`, `DB_PASSWORD=…`. */
const inCode = new RegExp(
  String.raw`\x60[^\x60\n]{0,60}?${pointer}(?:\b|[\w.-])${secretWord}["']?[ \t]*[:=][ \t]*["']?(?<v>[^\s"'\x60$<>{}&,;()]{6,})["']?(?=[\s;,\x60])`,
  'dgi',
);
/** A directive of a program, as code within a sentence. */
const directive =
  /`[^`\n]{0,60}?\b(?:requirepass|masterauth|auth_pass|bindpw|rootpw|wpa_passphrase) ["']?(?<v>[^\s"'`$<>{}]{6,})["']?`/dg;
/** A login as a chat has it: `viewer / …`. */
const chatted =
  /\b(?:login|credentials?|account)\b[^"“”\n]{0,60}? [\w.@-]+ ?\/ ?(?<v>(?=\S*\d)(?=\S*[A-Za-z])[^\s"”`,;)]{8,})/dgi;
/** A token of an access list. */
const listed =
  /\b(?:management|acl|access|bootstrap|root|agent|api|auth|secret) tokens? [`"“]?(?<v>[\da-f]{8}(?:-[\da-f]{4}){3}-[\da-f]{12})(?!\w)/dgi;
/** A password of words, in the sentence after the word. */
const madeOfWords =
  /\b(?:credentials?|password|passphrase|secret)s?\b[^\n]{0,160}?(?<![\w-])(?<v>[A-Z][a-z]{2,}[-_!#.+][A-Z][a-z]{2,}[-_!#.+]?\d{2,6})(?![\w-])/dg;
/** As code, some words behind what it is. */
const laterCode =
  /\b(?:password|secret|credential|passphrase)s?\b[^\n]{0,200}?`(?<v>(?=[^`\s]*\d)(?=[^`\s]*[A-Z])(?=[^`\s]*[a-z])(?=[^`\s]*[-_!#.+@])[A-Za-z\d][^\s`$<>{}()=,/:]{9,40})`/dg;
/** An option of a JVM. */
const option = /-D[\w.]{0,60}[Pp]assword=(?<v>[^\s`"',;$<>{}]{6,})/dg;
/** A key or token between commas; a token by its prefix, some words behind. */
const betweenCommas = /\b(?:key|token|secret), `?(?<v>(?=[\w-]*\d)[A-Za-z\d_-]{20,64})`?(?=,|\.(?:\s|$))/dg;
const laterToken =
  /\btokens?\b[^\n]{0,140}?(?<![\w-])(?<v>[a-z]{2,6}_(?=[A-Za-z]*\d)[A-Za-z\d]{24,})(?![\w-])/dg;
/** A key in the query of an address. */
const queried =
  /(?:\bhttps?:\/)?\/[^\s`<>]{1,200}[?&](?:api_?key|key|token|access_token|apikey|sig|secret)=(?<v>[A-Za-z\d_-]{20,})/dgi;
/** A key of Azure’s connection strings. */
const accountKey =
  /(?<![\w-])(?:AccountKey|SharedAccessKey|SharedAccessSignature)=(?<v>(?=[\w+/]*\d)[\w+/]{30,}={0,2})/dg;
/** Without quotes, between commas or at the end: “the admin password of the broker, Kx…, was in the wiki”. */
const bare =
  /\b(?:pass(?:word|phrase)s?\b(?: (?:of|for) [^,.\n]{1,40})?(?:,| is| was| were| still| to|:)+|(?:with|had|has|uses?|used|knew|under) (?:the|a|this) pass(?:word|phrase)) (?<v>(?=\S*\d)(?=\S*[A-Za-z])[^\s"'`“”’$<>{}()=,]{8,})(?=[\s,.;]|$)/dgi;
/** Words that leave no doubt: small letters and digits are enough behind them. */
const quotedKey =
  /\b(?:api|access|secret|auth|private) (?:key|token)s?,?(?: (?:is|was))? ?[:=]? ?["'`“‘](?<v>[A-Za-z\d_-]{20,})["'`”’]/dgi;
const passphrase = /\bpassphrase\b[^"“`\n]{0,40}["“`](?<v>[^"”`\n$<>{}]{8,60})["”`]/dgi;
const quotedToken =
  /\b(?:secret|token|api key|access key|key)s?,?(?: (?:is|was))? ?[:=]? ?["'`“‘](?<v>[A-Za-z\d+/_-]{20,}={0,2})["'`”’]/dgi;

/** Credentials in a sentence, by the word that introduces them or stands some words before. */
export const saidSecrets: Detector = (text, kind) =>
  kind === 'capture'
    ? []
    : [
        ...find('secret', text, quoted, ({text: value}) => isMadeUp(value)),
        ...find('secret', text, inCode, ({text: value}) => isMadeUp(value)),
        ...find('secret', text, directive, ({text: value}) => isMadeUp(value)),
        ...find('secret', text, queried, ({text: value}) => isRandom(value) && !isExample(value)),
        ...[betweenCommas, laterToken].flatMap((pattern) =>
          find('secret', text, pattern, ({text: value}) => isRandom(value) && !isExample(value)),
        ),
        ...[chatted, madeOfWords, laterCode, option].flatMap((pattern) =>
          find('secret', text, pattern, ({text: value}) => isStrong(value) && isMadeUp(value)),
        ),
        ...find('secret', text, listed, ({text: value}) => !isOpenGuid(value, '', '')),
        ...find('secret', text, accountKey, ({text: value}) => !isExample(value)),
        ...find('secret', text, bare, ({text: value}) => isStrong(value) && isMadeUp(value)),
        ...find('secret', text, quotedKey, ({text: value}) => /(?:\d\D*){4}/.test(value) && isMadeUp(value)),
        ...find('secret', text, passphrase, ({text: value}) => /\d/.test(value) && isMadeUp(value)),
        ...find('secret', text, quotedToken, ({text: value}) => isRandom(value) && !isExample(value)),
      ];

/** What a person makes up for a password, behind its word: letters and digits, no algorithm, call or path. */
function isMadeUp(value: string): boolean {
  return (
    isCredential(value) &&
    /\d/.test(value) &&
    !isNoValue.test(value) &&
    !/[[\]]|^(?:\w+-?(?:128|256|512)\w*|argon2\w*|pbkdf2\S*|\S*sha-?\d{1,3}\S*|rfc\S*|\w+\/\S*|[a-z][\w.]*-v?\d+(?:\.\d+)+)$/i.test(
      value,
    )
  );
}
