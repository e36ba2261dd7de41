import {execFileSync} from 'node:child_process';
import {readFileSync} from 'node:fs';
import os from 'node:os';

function read(file) {
  try {
    return readFileSync(file, 'utf8').trim();
  } catch {
    return '';
  }
}

function versionOf(command, args) {
  return /\d+(?:\.\d+)+/.exec(execFileSync(command, args, {encoding: 'utf8'}))?.[0] ?? '';
}

/** The machine as far as the figures depend on it: no name, no address, no serial number, no build of its kernel. */
export function machine() {
  const release = read('/etc/os-release');
  const field = (name) => new RegExp(`^${name}="?([^"\n]*)`, 'm').exec(release)?.[1] ?? '';
  return {
    kind: /^flags.*\bhypervisor\b/m.test(read('/proc/cpuinfo')) ? 'virtual machine' : 'server',
    architecture: {x64: 'x86-64', arm64: 'arm64', riscv64: 'riscv64'}[process.arch] ?? process.arch,
    cores: os.availableParallelism(),
    memory: `${Math.round(os.totalmem() / 1e9)} GB`,
    operatingSystem: `${field('NAME').split(' ')[0]} ${field('VERSION_ID')}`,
    kernel: `Linux ${/^\d+(?:\.\d+)+/.exec(os.release())?.[0] ?? ''}`,
    gcc: versionOf('gcc', ['-dumpfullversion']),
    perf: versionOf('perf', ['--version']),
    strace: versionOf('strace', ['--version']),
    node: process.versions.node,
  };
}

/** Time in which the hypervisor ran something else while a CPU of this machine was ready, summed over CPUs; 0 where it does not say. */
export function stolenMs() {
  const ticks = read('/proc/stat').split('\n')[0]?.trim().split(/\s+/)[8];
  return Number(ticks ?? 0) * 10;
}
