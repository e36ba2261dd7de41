import {hostname} from 'node:os';
import {describe, expect, it} from 'vitest';
import {busyWarning, conditionsOf, machineKind} from './machine.ts';
import {sayTo} from './say.ts';
import {DEFAULT_TAPE, readTape} from './tape/read.ts';

describe('what a report says of its surroundings', () => {
  it('is the kind of machine, never which one', () => {
    const kind = machineKind('156.0.1.2');
    expect(kind).toMatch(/^\d+ cores, \S.*, Chromium 156$/);
    expect(kind).not.toContain(hostname());
  });

  it('warns where other work will drown the difference', () => {
    expect(busyWarning(1.9, 2)).toBeUndefined();
    expect(busyWarning(14, 2)).toMatch(/load 14\.0 on 2 cores/);
  });

  it('is how the reader of the tape is equipped', () => {
    expect(conditionsOf(readTape(DEFAULT_TAPE))).toBe('412 × 823, 150 ms, 1.6 Mbit/s, processor 4× slower');
  });
});

describe('progress', () => {
  it('carries the seconds since the start', () => {
    const lines: string[] = [];
    let now = 500;
    const say = sayTo(
      (line) => lines.push(line),
      () => now,
    );
    now = 12_700;
    say('building');
    expect(lines).toEqual(['   12 s  building\n']);
  });
});
