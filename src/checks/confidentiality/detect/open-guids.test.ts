import {describe, expect, it} from 'vitest';
import {accounts} from './accounts.ts';

const id = '9b2c1f0e-6d2f-4e3f-9f0a-1c2d3e4f5a6b';

describe('a GUID', () => {
  it.each([
    '{"roleName": "Reader", "roleType": "BuiltInRole", "name": "0a1b2c3d-85ef-48ef-bd42-f606fba81ae7"}',
    `/dev/disk/by-uuid/${id}`,
    `Provider: {${id}} Microsoft-Windows-Kernel-Power`,
    'UUID of the service: 0000180f-0000-1000-8000-00805f9b34fb',
  ])('is nobody’s in %s', (text) => {
    expect(accounts(text, 'capture')).toEqual([]);
  });

  it('is an account’s behind its word, and of a role that somebody made', () => {
    expect(accounts(`tenant: ${id}`, 'capture')).toHaveLength(1);
    expect(accounts(`{"roleType": "CustomRole", "name": "${id}"}`, 'capture')).toHaveLength(1);
  });
});
