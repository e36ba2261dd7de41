import {readFileSync, rmSync, writeFileSync} from 'node:fs';
import {join} from 'node:path';
import {setTimeout as pause} from 'node:timers/promises';

const SWITCHES = 20;
const PAUSE_MS = 30;

type Switched = {
  readonly switches: number;
  readonly requests: number;
  readonly mistakes: readonly string[];
};

/**
 * Switches between the releases `first` and `second` while pages are asked for, and tells what went wrong: an answer that was not 200,
 * a page that stayed stale behind its ETag though it changed.
 */
export async function checkSwitching(
  url: string,
  root: string,
  switchTo: (id: string) => Promise<void>,
): Promise<Switched> {
  changeHome(join(root, 'releases/second'));
  const mistakes: string[] = [];
  const before = await fetch(`${url}/`, {headers: {'accept-encoding': 'identity'}});
  const old = await before.text();
  await switchTo('second');
  const after = await fetch(`${url}/`, {
    headers: {'accept-encoding': 'identity', 'if-none-match': before.headers.get('etag') ?? ''},
  });
  const fresh = await after.text();
  if (after.status !== 200 || fresh === old || fresh.length !== old.length)
    mistakes.push('/ changed without changing its length, and stayed stale behind its ETag.');

  const over = new AbortController();
  let requests = 0;
  const visitor = async (): Promise<void> => {
    while (!over.signal.aborted) {
      const answer = await fetch(`${url}/`).then(
        async (response) => (await response.arrayBuffer(), response.status),
        (error: unknown) => String(error),
      );
      requests += 1;
      if (answer !== 200) mistakes.push(`/ while releases were switched: ${answer}`);
    }
  };
  const visitors = [visitor(), visitor(), visitor(), visitor()];
  for (let count = 0; count < SWITCHES; count++) {
    await switchTo(count % 2 === 0 ? 'first' : 'second');
    await pause(PAUSE_MS);
  }
  over.abort();
  await Promise.all(visitors);
  return {switches: SWITCHES, requests, mistakes};
}

/** Changes one letter of the home page's title, and nothing of its length. */
function changeHome(release: string): void {
  const file = join(release, 'index.html');
  const changed = readFileSync(file, 'utf8').replace(
    /<title>(.)/,
    (_, first: string) => `<title>${first === 'X' ? 'Y' : 'X'}`,
  );
  writeFileSync(file, changed);
  // The compressed copies would tell the old page.
  for (const ending of ['br', 'gz']) rmSync(`${file}.${ending}`, {force: true});
}
