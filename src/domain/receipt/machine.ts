import * as z from 'zod';
import {field} from '../content/front-matter/fields.ts';
import {formatQuantity} from '../quantity/quantity.ts';
import {dimensionOf} from '../quantity/units.ts';
import {quantity} from './fields.ts';

export const machineKinds = ['virtual machine', 'container', 'laptop', 'desktop', 'server'] as const;

/**
 * The machine that an experiment ran on, as far as its figures depend on it. There is no field for a name, an address, a serial number
 * or a maker, and the texts admit none: a system and a kernel are a name and numbers.
 */
export const machineSource = z
  .strictObject({
    kind: field(
      z.enum(machineKinds, `write one of ${machineKinds.join(', ')}`),
      `What kind of machine: ${machineKinds.join(', ')}.`,
      'kind: virtual machine',
    ),
    architecture: field(
      z.enum(['x86-64', 'arm64', 'riscv64'], 'write one of x86-64, arm64, riscv64').optional(),
      'Where the figures depend on it, as those of cache lines do: x86-64, arm64 or riscv64.',
      'architecture: x86-64',
    ),
    cores: field(
      z.int('write how many cores the experiment could use, as a whole number').min(1, 'write 1 or more'),
      'How many cores the experiment could use.',
      'cores: 2',
    ),
    memory: field(
      quantity.refine(({unit}) => dimensionOf(unit) === 'data', 'write such as `4 GB`'),
      'Its memory.',
      'memory: 4 GB',
    ),
    'operating-system': field(
      z
        .string()
        .regex(
          /^[A-Z][A-Za-z]+(?: [A-Za-z]+)? \d+(?:\.\d+)*$/,
          'write its name and version alone, such as `Debian 13`: more may identify the machine',
        ),
      'Name and version alone.',
      'operating-system: Debian 13',
    ),
    kernel: field(
      z
        .string('write such as `Linux 6.12.48`')
        .regex(
          /^[A-Z][A-Za-z]+ \d+\.\d+(?:\.\d+)*$/,
          'write its name and numbers alone, such as `Linux 6.12.48`: a suffix may name who built or rents out the machine',
        ),
      'Name and numbers alone: a suffix may name who built or rents out the machine.',
      'kernel: Linux 6.12.48',
    ),
  })
  .transform(({'operating-system': operatingSystem, ...rest}) => ({...rest, operatingSystem}));

export type Machine = Readonly<z.output<typeof machineSource>>;

/** In one line, as a condition of each figure: `virtual machine, x86-64, 2 cores, 4 GB, Debian 13, Linux 6.12.48`. */
export function machineText({kind, architecture, cores, memory, operatingSystem, kernel}: Machine): string {
  return [
    kind,
    ...(architecture === undefined ? [] : [architecture]),
    cores === 1 ? '1 core' : `${cores} cores`,
    formatQuantity(memory),
    operatingSystem,
    kernel,
  ].join(', ');
}
