import {readFileSync} from 'node:fs';
import {machineFacts} from '../../../tools/reproduce/machine.ts';
import {versionOf} from '../../../tools/reproduce/version.ts';

function read(file) {
  try {
    return readFileSync(file, 'utf8').trim();
  } catch {
    return undefined;
  }
}

/** What the operating system says of the first two CPUs: in a virtual machine, what the hypervisor chose to say. */
function topology() {
  return [0, 1].map((cpu) => {
    const folder = `/sys/devices/system/cpu/cpu${cpu}`;
    return {
      threadSiblings: read(`${folder}/topology/thread_siblings_list`),
      l1DataSharedBy: read(`${folder}/cache/index0/shared_cpu_list`),
      cacheLine: read(`${folder}/cache/index0/coherency_line_size`),
    };
  });
}

/** The machine and the compiler, as far as the figures depend on them. */
export function machine() {
  const {memoryGB, operatingSystem, kernel, ...rest} = machineFacts();
  return {
    ...rest,
    memory: `${memoryGB} GB`,
    operatingSystem,
    kernel,
    gcc: versionOf('gcc', ['-dumpfullversion']),
    node: process.versions.node,
    topology: topology(),
  };
}
