import {describe, expect, it} from 'vitest';
import {isCloudService} from './clouds.ts';

describe('a name of a cloud', () => {
  it('is its service’s where no part is a customer’s', () => {
    for (const name of [
      'monitoring.rds.amazonaws.com',
      's3.dualstack.us-east-1.amazonaws.com',
      'europe-docker.pkg.dev',
      '111122223333.dkr.ecr.us-east-1.amazonaws.com',
    ])
      expect(isCloudService(name)).toBe(true);
  });

  it('is a customer’s with a part of its own', () => {
    for (const name of [
      'limits.c7k0f3m9w2td.eu-west-1.rds.amazonaws.com',
      'dumps.s3.eu-west-1.amazonaws.com',
      '417726053318.dkr.ecr.eu-west-1.amazonaws.com',
    ])
      expect(isCloudService(name)).toBe(false);
  });
});
