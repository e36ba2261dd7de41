import type {Detector} from '../leak.ts';
import {homes} from './homes.ts';
import {prompts} from './prompts.ts';
import {users} from './users.ts';

/** Who worked where: prompts and logins, accounts in logs and listings, home folders. */
export const logins: Detector = (text, kind) => [
  ...prompts(text, kind),
  ...users(text, kind),
  ...homes(text, kind),
];
