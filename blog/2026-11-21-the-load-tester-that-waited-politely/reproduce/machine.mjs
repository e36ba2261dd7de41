import {readFileSync} from 'node:fs';
import {arch, availableParallelism, release, totalmem} from 'node:os';
import {wrkVersion} from './wrk.mjs';

/** The machine as far as the figures depend on it; nothing that tells it from another of its kind. */
export function machine() {
  const system = textOf('/etc/os-release');
  const name = /^NAME="?([A-Za-z]+)/m.exec(system)?.[1] ?? 'unknown';
  const version = textOf('/etc/debian_version').trim() || /^VERSION_ID="?([\d.]+)/m.exec(system)?.[1];
  return {
    kind: /^flags\s.*\bhypervisor\b/m.test(textOf('/proc/cpuinfo')) ? 'virtual machine' : 'not told',
    architecture: arch() === 'x64' ? 'x86-64' : arch(),
    cores: availableParallelism(),
    memoryGB: Math.round(totalmem() / 1e9),
    operatingSystem: `${name} ${version}`,
    kernel: `Linux ${/^[\d.]+\d/.exec(release())?.[0]}`,
    software: {node: process.versions.node, wrk: wrkVersion()},
  };
}

/** Empty where there is no such file. */
function textOf(path) {
  try {
    return readFileSync(path, 'utf8');
  } catch {
    return '';
  }
}
