import {expect, it} from 'vitest';
import {scan} from './scan.ts';

/** Beginnings of what the patterns look for, again and again: a pattern without a bound would look on to the end from each of them. */
const beginnings = [
  'curl ',
  'az ',
  'mysql ',
  'ssh ',
  'kubectl get ',
  'createUser a b DES ',
  'Set-Cookie: a; ',
  '35=D|',
  'http://a/',
  '//a:b@',
  'googleapis.com/projects/',
  'snmp-server user ',
  'NAME NAMESPACE REVISION\n',
  'ssh-ed25519 ',
  '<f t="11" ',
  'order 12-',
  'session a1',
  '57 12 40 ',
  'Anna Berg ',
  'a-1',
  'a.b@',
  '1.2.',
  ':0',
  'AA11 ',
];

it.each(beginnings)(
  'reads 150,000 characters of “%s” in linear time',
  (unit) => {
    // The processor’s time of this thread: a machine that has other work makes it wait, and not work.
    const before = process.threadCpuUsage();
    scan(unit.repeat(Math.ceil(150_000 / unit.length)), 'capture');
    const {user, system} = process.threadCpuUsage(before);
    expect((user + system) / 1000).toBeLessThan(3000);
  },
  60_000,
);
