import {describe, expect, it} from 'vitest';
import {kubernetesSecrets} from './kubernetes-secrets.ts';

function found(text: string): readonly string[] {
  return kubernetesSecrets(text, 'capture').map(({start, end}) => text.slice(start, end));
}

const value = Buffer.from('marrow-Tide19').toString('base64');

describe('a Secret of Kubernetes', () => {
  it('gives its values away, encoded or not', () => {
    expect(found(`kind: Secret\ndata:\n  link: ${value}\n`)).toEqual([value]);
    expect(found('kind: Secret\nstringData:\n  link: marrow-Tide19\n')).toEqual(['marrow-Tide19']);
  });

  it('ends with its block and with its document', () => {
    expect(found(`kind: Secret\ndata:\n  user: YWRtaW4=\ntype: ${value}\n`)).toEqual([]);
    expect(found(`kind: Secret\ndata: {}\n---\nkind: ConfigMap\ndata:\n  link: ${value}\n`)).toEqual([]);
  });

  it('ends where a list goes on, less far in', () => {
    const item = `  - apiVersion: v1\n    data:\n      link: ${value}\n    kind: Secret\n    type: ${value}\n`;
    expect(found(`items:\n${item}`)).toEqual([value]);
  });

  it('has its place also behind another document', () => {
    expect(found(`kind: ConfigMap\n---\nkind: Secret\ndata:\n  link: ${value}\n`)).toEqual([value]);
  });
});
