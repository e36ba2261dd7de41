import {describe, expect, it} from 'vitest';
import type {TextKind} from '../leak.ts';
import {containers} from './containers.ts';

const long = '5d1b7e9034cc8fa26e10b97d4413fe0288ab5c6d9f21407e63da85bb0cf19e74';

function count(text: string, kind: TextKind = 'capture'): number {
  return containers(text, kind).length;
}

describe('the id of a container', () => {
  it('is found by its scheme, its cgroup, its command and its word', () => {
    expect(count(`containerID: containerd://${long}`)).toBe(1);
    expect(count(`0::/system.slice/docker-${long}.scope`)).toBe(1);
    expect(count('$ docker exec -it 7be20c41f9d3 sh')).toBe(1);
    expect(count('In container `7be20c41f9d3` it was slow.', 'prose')).toBe(1);
  });

  it('is none where it is the digest of an image, a number or a manual’s', () => {
    expect(count(`docker pull redis@sha256:${long}\nImage ID: ${long}`)).toBe(0);
    expect(count('container 202406021104', 'prose')).toBe(0);
    expect(count('docker exec abcdef123456 sh')).toBe(0);
  });
});
