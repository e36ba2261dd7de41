import {existsSync, readFileSync} from 'node:fs';
import {machineFacts} from '../../../tools/reproduce/machine.ts';
import {wrkVersion} from './wrk.mjs';

/** Debian has its point release here, which decides on the version of wrk. */
const DEBIAN = '/etc/debian_version';

/** The machine as far as the figures depend on it; nothing that tells it from another of its kind. */
export function machine() {
  const {operatingSystem, kernel, ...rest} = machineFacts();
  const [name] = operatingSystem.split(' ');
  return {
    ...rest,
    operatingSystem: existsSync(DEBIAN) ? `${name} ${readFileSync(DEBIAN, 'utf8').trim()}` : operatingSystem,
    kernel,
    software: {node: process.versions.node, wrk: wrkVersion()},
  };
}
