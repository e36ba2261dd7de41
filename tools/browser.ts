import {execFileSync} from 'node:child_process';
import {existsSync} from 'node:fs';
import {createRequire} from 'node:module';
import {pathToFileURL} from 'node:url';
import {chromium, type Browser} from 'playwright-core';

/** Where Debian, Ubuntu and Google's own package put Chromium. */
const SYSTEM_PATHS = ['/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome'] as const;

/** Headless, with nothing that talks to the network on its own: a request that a test sees is a page's request. */
const FLAGS = [
  '--headless',
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
] as const;

/** What installs Chromium here, as one would type it. */
export type Installer = {readonly command: string; readonly run: () => void};

/**
 * Path of the Chromium that tests use: CHROMIUM_PATH, the system's, or the one that Playwright has downloaded.
 * Undefined when there is none; a CHROMIUM_PATH that names nothing is an error, since it was asked for.
 */
export function findBrowser(
  chosen: string | undefined = process.env.CHROMIUM_PATH,
  candidates: readonly string[] = [...SYSTEM_PATHS, chromium.executablePath()],
): string | undefined {
  if (chosen) {
    if (existsSync(chosen)) return chosen;
    throw new Error(
      `CHROMIUM_PATH is ${chosen}, and there is no such file. Correct it, or unset it to search.`,
    );
  }
  return candidates.find((path) => existsSync(path));
}

/** Debian's package for root, Playwright's download for everybody else. */
export function chooseInstaller(isRoot: boolean, isDebian: boolean): Installer {
  if (isRoot && isDebian) {
    return {
      command: 'apt-get update && apt-get install -y chromium',
      run() {
        runQuietly('apt-get', ['update']);
        runQuietly('apt-get', ['install', '-y', '--no-install-recommends', 'chromium']);
      },
    };
  }
  const cli = createRequire(import.meta.url)
    .resolve('playwright-core/package.json')
    .replace('package.json', 'cli.js');
  return {
    command: 'npx playwright-core install chromium',
    run: () => runQuietly(process.execPath, [cli, 'install', 'chromium']),
  };
}

/** Output goes to stderr, so that the one line on stdout stays the answer. */
function runQuietly(command: string, args: readonly string[]): void {
  execFileSync(command, args, {
    stdio: ['ignore', 2, 2],
    env: {...process.env, DEBIAN_FRONTEND: 'noninteractive'},
  });
}

/** Finds Chromium or installs it. Throws a message that names the command to run when neither works. */
export function ensureBrowser(
  find: () => string | undefined = findBrowser,
  installer: Installer = chooseInstaller(process.getuid?.() === 0, existsSync('/usr/bin/apt-get')),
): string {
  const present = find();
  if (present) return present;
  try {
    installer.run();
  } catch (cause) {
    throw new Error(
      `Chromium is missing and could not be installed. Run:  ${installer.command}\n` +
        `or set CHROMIUM_PATH to a Chromium that you have, then run the same command again.`,
      {cause},
    );
  }
  const installed = find();
  if (installed) return installed;
  throw new Error(`${installer.command} ran, yet no Chromium was found. Set CHROMIUM_PATH to where it is.`);
}

/** A headless Chromium for tests and tools; the caller closes it. */
export function launchBrowser(): Promise<Browser> {
  return chromium.launch({executablePath: ensureBrowser(), args: [...FLAGS], timeout: 60_000});
}

function main(): void {
  try {
    const path = ensureBrowser();
    console.log(`browser: ${path}`);
  } catch (error) {
    console.error(error instanceof Error ? error.message : error);
    process.exitCode = 1;
  }
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) main();
