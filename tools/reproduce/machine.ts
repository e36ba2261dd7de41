import {readFileSync} from 'node:fs';
import {arch, availableParallelism, release, totalmem} from 'node:os';

/** What an experiment's figures depend on of the machine: no name, no address, no serial number, no build of its kernel. */
export type MachineFacts = {
  /** Whether one that is not virtual is a laptop or a server nobody can read from it. */
  readonly kind: 'virtual machine' | 'not virtual';
  readonly architecture: string;
  readonly cores: number;
  /** In gigabytes of 10⁹ bytes, rounded. */
  readonly memoryGB: number;
  /** Name and version alone: `Debian 12`. */
  readonly operatingSystem: string;
  /** Name and numbers alone: `Linux 6.12.48`. */
  readonly kernel: string;
};

/** Reads them from the system; what it does not tell is empty. */
export function machineFacts(): MachineFacts {
  const system = textOf('/etc/os-release');
  const field = (name: string) => new RegExp(`^${name}="?([^"\\n]*)`, 'm').exec(system)?.[1] ?? '';
  const [name = ''] = field('NAME').split(' ');
  return {
    kind: /^flags\s*:.*\bhypervisor\b/m.test(textOf('/proc/cpuinfo')) ? 'virtual machine' : 'not virtual',
    architecture: arch() === 'x64' ? 'x86-64' : arch(),
    cores: availableParallelism(),
    memoryGB: Math.round(totalmem() / 1e9),
    operatingSystem: `${name} ${field('VERSION_ID')}`.trim(),
    kernel: `Linux ${/^\d+(?:\.\d+)+/.exec(release())?.[0] ?? ''}`.trim(),
  };
}

/** The same in the words of receipt.yaml, as most notes have it in machine.json beside the versions of what they use. */
export function describeMachine(): Readonly<Record<string, string | number>> {
  const {kind, architecture, cores, memoryGB, operatingSystem, kernel} = machineFacts();
  return {kind, architecture, cores, memory: `${memoryGB} GB`, 'operating-system': operatingSystem, kernel};
}

/**
 * Milliseconds since the machine's start in which the hypervisor ran something else while a CPU of it was ready, summed over CPUs, in
 * steps of 10; undefined where the system does not tell.
 */
export function stolenMs(): number | undefined {
  const ticks = textOf('/proc/stat').split('\n')[0]?.trim().split(/\s+/)[8];
  return ticks === undefined ? undefined : Number(ticks) * 10;
}

function textOf(path: string): string {
  try {
    return readFileSync(path, 'utf8');
  } catch {
    return '';
  }
}
