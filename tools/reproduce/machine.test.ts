import {hostname, userInfo} from 'node:os';
import {describe, expect, it} from 'vitest';
import {describeMachine, machineFacts} from './machine.ts';

describe('the description of a machine', () => {
  it('has names and numbers of the system and the kernel alone', () => {
    const {architecture, cores, memoryGB, kernel} = machineFacts();
    expect(kernel).toMatch(/^[A-Z][A-Za-z]+ \d+(\.\d+)+$/);
    expect(architecture).toMatch(/^[a-z0-9-]+$/);
    expect(cores).toBeGreaterThan(0);
    expect(memoryGB).toBeGreaterThan(0);
  });

  it('names neither the machine nor its user', () => {
    const words = JSON.stringify(describeMachine()).split(/[^\w.-]+/);
    expect(words).not.toContain(hostname());
    expect(words).not.toContain(userInfo().username);
  });

  it('has the keys of receipt.yaml', () => {
    const keys = ['kind', 'architecture', 'cores', 'memory', 'operating-system', 'kernel'];
    expect(Object.keys(describeMachine())).toEqual(keys);
  });
});
