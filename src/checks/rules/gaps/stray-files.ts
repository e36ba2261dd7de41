import {errorAt, type RuleFinding} from '../../core/finding.ts';
import type {SourceFile} from '../../core/input.ts';

/** What systems, editors and merges leave beside a file. */
const stray =
  /(?:^|\/)(?:\.DS_Store|Thumbs\.db|desktop\.ini|\.#[^/]*|#[^/]*#|[^/]*(?:~|\.(?:orig|rej|bak|sw[op])))$/i;

/** Files that nobody wrote on purpose. They would be published with the repository, and some hold what was taken out of a text. */
export function strayFiles(files: readonly SourceFile[]): readonly RuleFinding[] {
  return files
    .filter(({file}) => stray.test(file))
    .map(({file}) =>
      errorAt(
        file,
        {line: 1, column: 1},
        'The file is one that a system, an editor or a merge leaves behind.',
        `Delete it: \`rm '${file}'\`.`,
      ),
    );
}
