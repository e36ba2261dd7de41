import {existsSync, readFileSync} from 'node:fs';
import {availableParallelism, loadavg, platform} from 'node:os';
import type {Tape} from './tape/schema.ts';

/** The kind of machine, never which one: `2 cores, Debian 12, Chromium 156`. */
export function machineKind(browserVersion: string): string {
  const [version = ''] = browserVersion.split('.');
  return `${availableParallelism()} cores, ${system()}, Chromium ${version}`;
}

function system(): string {
  const file = '/etc/os-release';
  if (!existsSync(file)) return platform();
  const text = readFileSync(file, 'utf8');
  const value = (key: string): string => new RegExp(`^${key}="?([^"\n]*)"?$`, 'm').exec(text)?.[1] ?? '';
  return `${value('NAME').split(' ')[0] ?? ''} ${value('VERSION_ID')}`.trim() || platform();
}

/** How the tape’s reader is equipped: `412 × 823, 150 ms, 1.6 Mbit/s, processor 4× slower`. */
export function conditionsOf({viewport, network, cpuSlowdown}: Tape): string {
  return `${viewport.width} × ${viewport.height}, ${network.roundTripMs} ms, ${network.downMbits} Mbit/s, processor ${cpuSlowdown}× slower`;
}

/** A sentence when more programs want to run than there are cores: noise then hides what the gate looks for. */
export function busyWarning(
  load: number = loadavg()[0] ?? 0,
  cores: number = availableParallelism(),
): string | undefined {
  if (load <= cores) return undefined;
  return `The machine is busy (load ${load.toFixed(1)} on ${cores} cores): intervals will be wide, and more runs needed.`;
}
