import path from 'node:path/posix';
import type * as z from 'zod';
import type {SourceFinding} from '../../../domain/content/finding.ts';
import {withMends} from '../../../domain/content/mends.ts';
import {fieldProblems} from '../../../domain/content/front-matter/problems.ts';
import type {Place} from '../../core/site.ts';
import {readYaml, type YamlSource} from '../../core/yaml.ts';
import {declarationSchema, entrySchema} from './declaration.ts';

/** The list of a folder; one image alone has `<image>.declaration.yaml`. */
export const folderList = 'images.declaration.yaml';
const ending = '.declaration.yaml';

/** One mistake of a declaration; `field` is the one that it is about, where it is about one. */
export type DeclarationProblem = SourceFinding & {readonly fix: string; readonly field?: string};

/** What is declared of one picture: its file beside the declaration, where that says so, and all that is wrong with it. */
export type Declaration = {
  readonly picture: string | undefined;
  readonly sha256: string | undefined;
  readonly place: Place;
  readonly problems: readonly DeclarationProblem[];
};

/** True for a file that declares pictures. */
export function isDeclaration(file: string): boolean {
  return file.endsWith(ending);
}

/** The declaration of one picture alone, by its path. */
export function ownDeclaration(picture: string): string {
  return `${picture}${ending}`;
}

/** The list that a picture may stand in. */
export function listOf(picture: string): string {
  return path.join(path.dirname(picture), folderList);
}

/** Every declaration of a file. One that is no YAML is one declaration, of the picture that its name says or of none. */
export function readDeclarations(file: string, text: string): readonly Declaration[] {
  const folder = path.dirname(file);
  const isList = path.basename(file) === folderList;
  const own = isList ? undefined : file.slice(0, -ending.length);
  const yaml = readYaml(text);
  const top = {line: 1, column: 1};
  const broken = (problems: readonly DeclarationProblem[]): readonly Declaration[] => [
    {picture: own, sha256: undefined, place: top, problems},
  ];
  if (yaml.problems.length > 0) {
    return broken(withMends(yaml.problems, ''));
  }
  if (own !== undefined) return [declarationOf(own, declarationSchema, yaml, [])];
  if (!Array.isArray(yaml.value)) {
    const fix = 'Begin each with `- file: NAME.png`, and write its other fields below, two spaces in.';
    return broken([{...top, message: 'This is no list of pictures.', fix}]);
  }
  return yaml.value.map((entry: unknown, index) => {
    const name: unknown = Reflect.get(Object(entry) as object, 'file');
    const picture = typeof name === 'string' && name !== '' ? path.join(folder, name) : undefined;
    return declarationOf(picture, entrySchema, yaml, [index]);
  });
}

function declarationOf(
  picture: string | undefined,
  schema: z.ZodType,
  {value, placeOf}: YamlSource,
  at: readonly number[],
): Declaration {
  const [index] = at;
  const entry: unknown = index === undefined ? value : Reflect.get(Object(value) as object, index);
  const owner = picture === undefined ? 'this declaration' : `the declaration of ${path.basename(picture)}`;
  const problems = fieldProblems(schema, entry, owner).map(({path: own, message, fix}) => {
    const [name] = own;
    const told = {...placeOf([...at, ...own]), message, fix};
    return name === undefined ? told : {...told, field: String(name)};
  });
  const digest: unknown = Reflect.get(Object(entry) as object, 'sha256');
  return {
    picture,
    sha256: typeof digest === 'string' ? digest : undefined,
    place: placeOf(at),
    problems,
  };
}
