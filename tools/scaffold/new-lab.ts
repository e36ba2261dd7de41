import {existsSync} from 'node:fs';
import path from 'node:path';
import {model, modelTest} from './lab/model.ts';
import {page, route} from './lab/page.ts';
import {browserTest, viewTest} from './lab/tests.ts';
import {styles, view} from './lab/view.ts';
import {ScaffoldError} from './scaffold-error.ts';
import {slugOf} from './slug.ts';
import type {Written} from './study-folder.ts';

/** What the files of a lab are called by: `id` is the last part of its address, `name` the same as a component. */
export type LabNames = {readonly id: string; readonly name: string; readonly title: string};

/** Characters of the last part of an address; the component that is named by it still fits a line. */
const LONGEST = 48;

/**
 * The files of a new lab: a model with its test, an island with one control and its figure, and the page /labs/<id>/. It works as it is
 * written, with M/M/1 in it, which the author replaces. @throws {ScaffoldError} where a name is taken, or the title makes none
 */
export function newLab(root: string, title: string): readonly Written[] {
  const id = slugOf(title);
  if (!/^[a-z]/.test(id))
    throw new ScaffoldError(
      `“${title}” begins with a figure, and a component cannot: begin the title with a letter.`,
    );
  if (id.length > LONGEST)
    throw new ScaffoldError(
      `The address /labs/${id}/ would be too long: a title of at most ${LONGEST} characters makes one that can be told.`,
    );
  const [domain, feature, pages] = [`src/domain/${id}`, `src/features/labs/${id}`, `src/pages/labs/${id}`];
  const taken = [domain, feature, `${pages}.tsx`, `${pages}.mdx`, `${pages}.md`, pages].find((name) =>
    existsSync(path.join(root, name)),
  );
  if (taken !== undefined)
    throw new ScaffoldError(`${taken} is there already, and nothing was written. Choose another title.`);
  const names = {id, name: componentOf(id), title};
  return [
    {file: `${pages}.tsx`, text: route(names)},
    {file: `${feature}/${names.name}Page.tsx`, text: page(names)},
    {file: `${feature}/${names.name}.island.tsx`, text: view(names)},
    {file: `${feature}/${names.name}.module.css`, text: styles},
    {file: `${feature}/${names.name}.test.tsx`, text: viewTest(names)},
    {file: `${domain}/mean-response.ts`, text: model},
    {file: `${domain}/mean-response.test.ts`, text: modelTest},
    {file: `tests/browser/labs/${id}.test.ts`, text: browserTest(names)},
  ];
}

/** `queues-near-saturation` → `QueuesNearSaturation`. */
function componentOf(id: string): string {
  return id.replaceAll(/(?:^|-)([a-z0-9])/g, (_, letter: string) => letter.toUpperCase());
}
