import {fenceLanguages} from '../../../domain/content/fence-languages.ts';
import {closest, nearest} from '../../../domain/content/nearest.ts';
import {errorAt, type RuleFinding} from '../../core/finding.ts';
import type {Rule} from '../../core/rule.ts';
import type {Place} from '../../core/site.ts';
import {openPages} from '../../prose/frozen.ts';

const fence = /[`~]{3}/;

const OTHERS = '`ts` for TypeScript, `terminal` for a session, `text` for anything that has no name';

/** What other sites call a terminal session. */
const sessions: ReadonlySet<string> = new Set([
  'console',
  'shell-session',
  'shellsession',
  'sh-session',
  'bash-session',
  'session',
  'term',
]);

const LIST = 'src/domain/content/fence-languages.ts';

/**
 * A code fence names a language that the site can set: without it nothing is coloured, and a reader’s tools cannot tell code from a
 * session.
 */
export const fences: Rule = {
  id: 'fences',
  about: 'Every code fence names its language, one that the site can set; a session is no script.',
  check: (site, {pages}) =>
    openPages({...site, pages}).flatMap((page) => {
      const lines = page.source.split(/\r?\n/);
      return page.fences
        .filter(({language, value}) => !fenceLanguages.includes(language) || isSession(language, value))
        .map(({language, value, place}) => {
          const line = place.line - 1;
          const column = Math.max(0, (lines[line - 1] ?? '').search(fence)) + 1;
          const at = {line, column};
          return isSession(language, value)
            ? sessionAsScript(page.file, at, language)
            : wrong(page.file, at, language);
        });
    }),
};

/** Prompts in a script: it is what somebody typed, and a reader who copies it would copy the prompts. */
function isSession(language: string, code: string): boolean {
  return ['sh', 'bash', 'shell'].includes(language) && /^\$ \S/m.test(code);
}

function sessionAsScript(file: string, place: Place, language: string): RuleFinding {
  return errorAt(
    file,
    place,
    `A prompt (\`$ \`) stands in a script: this \`${language}\` is a session.`,
    `Write \`terminal\` in place of \`${language}\`; or, if it is a script, take each \`$ \` out.`,
  );
}

function wrong(file: string, place: Place, language: string): RuleFinding {
  // Options without a language before them are read as its name.
  if (language === '' || /[={]/.test(language))
    return errorAt(
      file,
      place,
      'The code fence has no language.',
      `Write the language right after the opening marks: ${OTHERS}.`,
    );
  const near = nearest(language, likeliest(language));
  const others = closest(language, fenceLanguages).map((name) => `\`${name}\``);
  return errorAt(
    file,
    place,
    `The site knows no language \`${language}\`: the build would stop at this code fence.`,
    sessions.has(language.toLowerCase())
      ? 'Write `terminal`, and begin each command with `$ `.'
      : near === undefined
        ? `Write ${OTHERS}.${others.length === 0 ? '' : ` Of the others the nearest: ${others.join(', ')}.`} All names stand in ${LIST}.`
        : `If \`${near}\` is meant, write that. If not, write ${OTHERS}. All names stand in ${LIST}.`,
  );
}

/** The languages in the order in which they are likely meant: the first letter is seldom the slip, and short names are written often. */
function likeliest(written: string): readonly string[] {
  const isOther = (name: string): number => Number(name[0] !== written[0]?.toLowerCase());
  return fenceLanguages.toSorted((a, b) => isOther(a) - isOther(b) || a.length - b.length);
}
