import type {StudyFinding} from './study-files.ts';

/** A field of study.yaml whose value `npm run new` left to fill. */
const inField = /^(\s*[\w-]+:\s*(?:["']|#\s*)?)gap:\s*(.*?)["']?\s*$/;
/** A comment of a text that stands for one still to be written. */
const inText = /^(.*?)\{\/\*\s*gap:\s*(.*?)\s*\*\/\}/;

/** What study.yaml still holds of its scaffold’s words, in place of an author’s. */
export function studyGaps(source: string): readonly StudyFinding[] {
  return gapsIn('study.yaml', source, inField, 'Write that text in the place of the whole value.');
}

/** The same of the text of a revision. */
export function textGaps(file: string, text: string): readonly StudyFinding[] {
  return gapsIn(file, text, inText, 'Write that text in the place of the whole mark `{/* gap: … */}`.');
}

function gapsIn(file: string, source: string, gap: RegExp, fix: string): readonly StudyFinding[] {
  return source.split(/\r?\n/).flatMap((text, index): readonly StudyFinding[] => {
    const [, before = '', what] = gap.exec(text) ?? [];
    if (what === undefined) return [];
    const place = {line: index + 1, column: before.length + 1};
    return [{kind: 'mistake', file, ...place, message: `A gap is left here: ${what}`, fix}];
  });
}
