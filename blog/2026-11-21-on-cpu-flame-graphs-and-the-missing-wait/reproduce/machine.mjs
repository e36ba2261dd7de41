import {machineFacts} from '../../../tools/reproduce/machine.ts';
import {versionOf} from '../../../tools/reproduce/version.ts';

/** The machine and the tools, as far as the figures depend on them. */
export function machine() {
  const {memoryGB, operatingSystem, kernel, ...rest} = machineFacts();
  return {
    ...rest,
    memory: `${memoryGB} GB`,
    operatingSystem,
    kernel,
    gcc: versionOf('gcc', ['-dumpfullversion']),
    perf: versionOf('perf'),
    strace: versionOf('strace'),
    node: process.versions.node,
  };
}
