import {cpSync, rmSync} from 'node:fs';
import {readFile, writeFile} from 'node:fs/promises';
import {availableParallelism} from 'node:os';
import {join} from 'node:path';
import {parseArgs, promisify} from 'node:util';
import {brotliCompress, constants, gzip} from 'node:zlib';
import {textType} from '../src/domain/delivery/file-types.ts';
import {filesBelow} from './files.ts';

const USAGE = `Makes a release of a build: a copy with each text compressed beside it (.br, .gz), for a server of one's own.

  npm run deploy:pack -- [--build FOLDER] [--out FOLDER]

  --build FOLDER  what \`npm run build\` wrote    (default build)
  --out FOLDER    where to write; emptied first  (default deploy/out/site)
  --help          this text`;

const toBrotli = promisify(brotliCompress);
const toGzip = promisify(gzip);

async function main(): Promise<void> {
  const {values} = parseArgs({
    options: {
      build: {type: 'string', default: 'build'},
      out: {type: 'string', default: 'deploy/out/site'},
      help: {type: 'boolean', default: false},
    },
  });
  if (values.help) {
    console.log(USAGE);
    return;
  }
  rmSync(values.out, {recursive: true, force: true});
  cpSync(values.build, values.out, {recursive: true});
  const texts = filesBelow(values.out).filter((file) => textType(file) !== undefined);
  await inParallel(texts, (file) => compressBeside(join(values.out, file)));
  console.log(`${values.out}: ${texts.length} texts compressed. Next:  deploy/README.md, “A release”`);
}

async function compressBeside(file: string): Promise<void> {
  const bytes = await readFile(file);
  const params = {
    [constants.BROTLI_PARAM_QUALITY]: constants.BROTLI_MAX_QUALITY,
    [constants.BROTLI_PARAM_SIZE_HINT]: bytes.length,
  };
  await writeFile(`${file}.br`, await toBrotli(bytes, {params}));
  await writeFile(`${file}.gz`, await toGzip(bytes, {level: constants.Z_BEST_COMPRESSION}));
}

/** Compression runs in threads of its own: as many at a time as there are processors. */
async function inParallel<T>(items: readonly T[], work: (item: T) => Promise<void>): Promise<void> {
  const waiting = items.values();
  await Promise.all(
    Array.from({length: availableParallelism()}, async () => {
      for (const item of waiting) await work(item);
    }),
  );
}

try {
  await main();
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
}
