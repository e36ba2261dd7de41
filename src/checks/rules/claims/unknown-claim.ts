import {nearest} from '../../../domain/content/nearest.ts';
import {noteName} from '../../../domain/content/routes/note-route.ts';
import {restore, unlessOnMain} from '../../../domain/evidence/restore.ts';
import {revisionCommand} from '../../../domain/evidence/revision.ts';
import {errorAt, type RuleFinding} from '../../core/finding.ts';
import type {KnownClaims} from './known-claims.ts';
import {offeredClaims} from './offered-claims.ts';
import type {ClaimReference} from './references.ts';

/** A claim that a text names and that its readers would not see: there is none, or no build shows it yet. */
export function unknownClaim(reference: ClaimReference, known: KnownClaims): readonly RuleFinding[] {
  const {file, id, place} = reference;
  const [study = '', name = ''] = id.split('.');
  const folder = [...known.former.keys()].find((own) => file.startsWith(`${own}/`));
  // The texts of a study may name what its older revisions state; the plugin holds each to its own.
  if (folder !== undefined && known.former.get(folder)?.has(id)) return [];
  if (known.unreadable.has(study)) return [];
  // Nobody knows the name of a note whose path has none: `notes` tells it.
  if (file.startsWith('blog/') && noteName(file.slice('blog/'.length)) === undefined) return [];
  if (known.ids.has(id)) {
    if (!known.drafts.has(id) || folder === `case-studies/${study}`) return [];
    const message = `The claim \`${id}\` is not published yet: a build has no figure for it.`;
    return [errorAt(file, place, message, publication(study, known))];
  }
  const bare = bareNote(file, known.files);
  const scaffold = `\`npm run new -- note ${bare} --receipt\` adds to this note a receipt.yaml, its scripts and the line \`receipt: receipt.yaml\``;
  if (bare !== undefined && study === bare)
    return [
      errorAt(
        file,
        place,
        `There is no claim \`${id}\`: the note has no receipt, in which its claims stand.`,
        `${scaffold}. Write the figure as the claim \`${name}\` of that receipt.yaml.`,
      ),
    ];
  const {offered, text} = offeredClaims(reference, known);
  const near = nearest(id, offered);
  const fixed = known.fixed.get(file);
  if (folder !== undefined && fixed !== undefined)
    return [
      errorAt(
        file,
        place,
        `There is no claim \`${id}\`${near === undefined ? '' : `; the nearest is \`${near}\``}.`,
        putBack(folder.replace('case-studies/', ''), fixed, file, known),
      ),
    ];
  const own = bare === undefined || near !== undefined ? '' : ` For a figure of the note’s own ${scaffold}.`;
  return [
    errorAt(
      file,
      place,
      `There is no claim \`${id}\`.`,
      `${text}${addition(study, name, file, known)} The page /evidence/ lists all claims.${own}`,
    ),
  ];
}

/** How a claim that stands in study.yaml comes to be published. */
function publication(study: string, {closed}: KnownClaims): string {
  const publish = `\`npm run publish -- ${study}\``;
  return closed.has(study)
    ? `Take the claim out here until it is published. No revision of the case study waits to be published: begin one with ${revisionCommand(study)}, write its text, then ${publish}.`
    : `Publish the case study when it is ready: ${publish}. Until then take the claim out here.`;
}

/** A published text names what there is not: it was edited, or was published on this branch with the mistake in it. */
function putBack(slug: string, revision: string, file: string, {published}: KnownClaims): string {
  const here = {slug, id: revision, ids: published.get(slug) ?? []};
  const unread = unlessOnMain(here, file, ', write a claim that exists');
  return `${revision} is published with this text, which stays. Keep a copy of yours, put this file back with \`${restore(file)}\`, and write the change into a new revision: ${revisionCommand(slug)}. ${unread}`;
}

/** Where the claim would be written, if it is a new one. */
function addition(study: string, name: string, file: string, {closed, files, former}: KnownClaims): string {
  const receipt = files.get(study);
  if (name === '') return '';
  if (receipt !== undefined) return ` Or add \`${name}\` to the claims of ${receipt}.`;
  const folder = `case-studies/${study}`;
  if (!former.has(folder)) return '';
  const add = `add \`${name}\` to the claims of ${folder}/study.yaml`;
  const publish = file.startsWith(`${folder}/`)
    ? ''
    : `, and publish the case study: \`npm run publish -- ${study}\``;
  const newest = closed.get(study);
  return newest === undefined
    ? ` Or ${add}${publish}.`
    : ` A new claim \`${name}\` needs a new revision, because ${newest} is published: ${revisionCommand(study)}; then ${add}${publish}.`;
}

/** The name of a note that has no receipt, so that it can have no claims of its own. */
function bareNote(file: string, receipts: KnownClaims['files']): string | undefined {
  const slug = noteName(file.replace(/^blog\//, ''))?.slug;
  return file.startsWith('blog/') && slug !== undefined && !receipts.has(slug) ? slug : undefined;
}
