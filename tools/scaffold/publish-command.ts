import {readArguments} from '../read-arguments.ts';
import {publishStudy} from './publish-study.ts';
import {ScaffoldError} from './scaffold-error.ts';
import {writeAll, type Surroundings} from './write.ts';

export const PUBLISH_USAGE = `Publishes the newest revision of case studies: from then on its text and its claims stay as they are.

  npm run publish -- SLUG [SLUG…]

  --help     this text`;

/** Publishes the newest revision of the studies that are named, or none of them. @throws {ScaffoldError} */
export function publishCommand(args: readonly string[], {root}: Surroundings): string {
  const {values, positionals} = readArguments(args, {
    help: {type: 'boolean', default: false},
  });
  if (values.help) return PUBLISH_USAGE;
  if (positionals.length === 0) throw new ScaffoldError(`Which case study?\n\n${PUBLISH_USAGE}`);
  // All are looked at before the first is written.
  const results = positionals.map((slug) => ({slug, ...publishStudy(root, slug)}));
  return results
    .map(({slug, revision, written}) =>
      written.length === 0
        ? `${slug}: ${revision} is published already`
        : `${slug}: ${revision} is published\n${writeAll(root, written)}`,
    )
    .join('\n');
}
