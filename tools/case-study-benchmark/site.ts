import {mkdirSync, writeFileSync} from 'node:fs';
import path from 'node:path';
import {writeOwnSite} from '../build-benchmark/sites.ts';
import {generatedStudy} from './study.ts';

/** Writes a copy of this site with so many generated case studies beside its own. */
export function writeSite(dir: string, studies: number): void {
  writeOwnSite(dir, 0);
  for (let index = 0; index < studies; index += 1) {
    const {slug, study, published = '', texts, transcripts} = generatedStudy(index);
    const folder = path.join(dir, 'case-studies', slug);
    mkdirSync(path.join(folder, 'transcripts'), {recursive: true});
    writeFileSync(path.join(folder, 'study.yaml'), study);
    writeFileSync(path.join(folder, 'published.json'), published);
    for (const [id, text] of texts) writeFileSync(path.join(folder, `${id}.mdx`), text);
    for (const [name, text] of transcripts)
      writeFileSync(path.join(folder, 'transcripts', `${name}.txt`), text);
  }
}
