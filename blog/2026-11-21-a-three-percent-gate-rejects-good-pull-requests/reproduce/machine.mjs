import {readFileSync} from 'node:fs';
import {arch, availableParallelism, release, totalmem} from 'node:os';
import {output} from './child.mjs';

/** The machine and the software, as far as the figures depend on them: nothing that tells whose machine it is. */
export async function describe() {
  const [, name = 'Linux', version = '0'] =
    /^PRETTY_NAME="(\w+)[^"\d]*([\d.]+)/m.exec(readFileSync('/etc/os-release', 'utf8')) ?? [];
  const {printed} = await output('valgrind', ['--version']);
  return {
    kind: readFileSync('/proc/cpuinfo', 'utf8').includes(' hypervisor') ? 'virtual machine' : 'machine',
    architecture: arch() === 'x64' ? 'x86-64' : arch(),
    cores: availableParallelism(),
    memory: `${Math.round(totalmem() / 1e9)} GB`,
    'operating-system': `${name} ${version}`,
    kernel: `Linux ${/^[\d.]+\d/.exec(release())?.[0]}`,
    software: {node: process.versions.node, valgrind: /[\d.]+\d/.exec(printed)?.[0]},
  };
}
