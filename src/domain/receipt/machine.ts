import * as z from 'zod';
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
    kind: z.enum(machineKinds, `write one of ${machineKinds.join(', ')}`).describe('What kind of machine.'),
    architecture: z
      .enum(['x86-64', 'arm64', 'riscv64'], 'write one of x86-64, arm64, riscv64')
      .optional()
      .describe('Where the figures depend on it, as those of cache lines do.'),
    cores: z
      .int('write how many cores the experiment could use, as a whole number')
      .min(1, 'write 1 or more')
      .describe('How many cores the experiment could use.'),
    memory: quantity
      .refine(({unit}) => dimensionOf(unit) === 'data', 'write such as `4 GB`')
      .describe('Its memory: `4 GB`.'),
    'operating-system': z
      .string()
      .regex(
        /^[A-Z][A-Za-z]+(?: [A-Za-z]+)? \d+(?:\.\d+)*$/,
        'write its name and version alone, such as `Debian 13`: more may identify the machine',
      )
      .describe('Name and version alone: `Debian 13`.'),
    kernel: z
      .string('write such as `Linux 6.12.48`')
      .regex(
        /^[A-Z][A-Za-z]+ \d+\.\d+(?:\.\d+)*$/,
        'write its name and numbers alone, such as `Linux 6.12.48`: a suffix may name who built or rents out the machine',
      )
      .describe('Name and numbers alone: `Linux 6.12.48`.'),
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
