import {mkdirSync, writeFileSync} from 'node:fs';
import path from 'node:path';
import {generatedFiles, ROOT} from './files.ts';

// Writes schemas/: what editors and authors are told of the schemas in src/domain. It takes no arguments.
mkdirSync(path.join(ROOT, 'schemas'), {recursive: true});
for (const [file, text] of await generatedFiles()) {
  writeFileSync(path.join(ROOT, file), text);
  console.log(`wrote ${file}`);
}
