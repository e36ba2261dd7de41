/**
 * The classes that code is set with, as printers set it: comments stand back, keywords and the keys of data stand out, a diff shows
 * what came and what went. Prism knows some fifty kinds of token; what no rule of src/css/code.css sets apart is plain text here.
 */
const CLASS_OF: Readonly<Record<string, string>> = {
  comment: 'tok-comment',
  prolog: 'tok-comment',
  doctype: 'tok-comment',
  cdata: 'tok-comment',
  shebang: 'tok-comment',
  coord: 'tok-comment',
  keyword: 'tok-keyword',
  key: 'tok-keyword',
  property: 'tok-keyword',
  atrule: 'tok-keyword',
  selector: 'tok-keyword',
  tag: 'tok-keyword',
  table: 'tok-keyword',
  section: 'tok-keyword',
  directive: 'tok-keyword',
  instruction: 'tok-keyword',
  inserted: 'tok-inserted',
  deleted: 'tok-deleted',
};

/** Parts of a tag or a directive that are not its name. */
const PLAIN: ReadonlySet<string> = new Set([
  'attr-name',
  'attr-value',
  'punctuation',
  'string',
  'plain-text',
  'number',
]);

/** The classes of a token by its names, outermost first: the innermost one that says something decides. */
export function classesOf(types: readonly string[]): readonly string[] {
  const name = types.findLast((type) => PLAIN.has(type) || Object.hasOwn(CLASS_OF, type));
  const found = name === undefined ? undefined : CLASS_OF[name];
  return found === undefined ? [] : [found];
}
