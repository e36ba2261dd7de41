import {describe, expect, it} from 'vitest';
import {chooseInstaller, ensureBrowser, findBrowser} from './browser.ts';

describe('finding Chromium', () => {
  it('takes CHROMIUM_PATH before any other', () => {
    expect(findBrowser(process.execPath, ['/usr'])).toBe(process.execPath);
  });

  it('says so when CHROMIUM_PATH names nothing, rather than take another', () => {
    expect(() => findBrowser('/no/such/chromium', [process.execPath])).toThrow(
      /CHROMIUM_PATH is \/no\/such\/chromium, and there is no such file/,
    );
  });

  it('takes the first candidate that exists, and nothing when none does', () => {
    expect(findBrowser('', ['/no/such/chromium', process.execPath])).toBe(process.execPath);
    expect(findBrowser('', ['/no/such/chromium'])).toBeUndefined();
  });
});

describe('installing Chromium', () => {
  it("is Debian's package for root on Debian and Playwright's download for everybody else", () => {
    expect(chooseInstaller(true, true).command).toBe('apt-get update && apt-get install -y chromium');
    expect(chooseInstaller(false, true).command).toBe('npx playwright-core install chromium');
    expect(chooseInstaller(true, false).command).toBe('npx playwright-core install chromium');
  });

  it('happens once, when there is none, and is followed by another look', () => {
    const found = [undefined, '/usr/bin/chromium'];
    let runs = 0;
    const path = ensureBrowser(() => found.shift(), {command: 'install it', run: () => void (runs += 1)});
    expect([path, runs]).toEqual(['/usr/bin/chromium', 1]);
  });

  it('does not happen where there is one', () => {
    const installer = {command: 'install it', run: () => expect.unreachable('there is a browser already')};
    expect(ensureBrowser(() => '/usr/bin/chromium', installer)).toBe('/usr/bin/chromium');
  });

  it('names the command to run when it fails', () => {
    const failing = {
      command: 'install it',
      run() {
        throw new Error('no network');
      },
    };
    expect(() => ensureBrowser(() => undefined, failing)).toThrow(/Run: {2}install it/);
    expect(() => ensureBrowser(() => undefined, {command: 'install it', run: () => undefined})).toThrow(
      /CHROMIUM_PATH/,
    );
  });
});
