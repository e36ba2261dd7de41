import {describe, expect, it} from 'vitest';
import {runtime} from './runtime.ts';

const id = '8c1f0a37b2e94d5f6071c2d3e4f5a6b7';

function found(text: string, kind: 'capture' | 'prose' = 'capture'): readonly string[] {
  return [
    ...new Set(runtime(text, kind).map(({kind: leak, start, end}) => `${leak} ${text.slice(start, end)}`)),
  ];
}

describe('pods', () => {
  it('have a name that Kubernetes makes, anywhere', () => {
    expect(found('The pod fan-out-6b5d9c8f7k-2mxq9 was late', 'prose')).toEqual([
      'pod fan-out-6b5d9c8f7k-2mxq9',
    ]);
    expect(found('peer-to-peer-based rust-1.82.0-x86_64-unknown-linux-gnu coredns-7db6d8ff4d-xxxxx')).toEqual(
      [],
    );
  });

  it('have namespaces that are somebody’s unless they come with the system', () => {
    expect(found('kube_namespace:halvika-live')).toEqual(['pod halvika-live']);
    expect(found('namespace: kube-system namespace: default namespace std {')).toEqual([]);
  });
});

describe('ids of traces', () => {
  it('are believed near a word that says so, and not near one that says checksum', () => {
    expect(found(`In the trace \`${id}\` the span lasts 381 ms`, 'prose')).toEqual([`trace ${id}`]);
    expect(found(`The MD5 of the trace is ${id}`, 'prose')).toEqual([]);
    expect(found(`${id}  replay.tar`)).toEqual([]);
  });

  it('of the standard’s examples and of zeros are open', () => {
    expect(found('traceparent: 00-0af7651916cd43dd8448eb211c80319c-b7ad6b7169203331-01')).toEqual([]);
    expect(found(`trace_id=${'0'.repeat(32)}`)).toEqual([]);
  });
});

describe('headers of perf and ids of builds', () => {
  it('say which machine and which binary', () => {
    expect(found('# hostname : brackwd')).toEqual(['perf-header brackwd']);
    expect(found('"breakpadId":"99F41818A1661942AA82E44C2DC595846"')).toEqual([
      'build-id 99F41818A1661942AA82E44C2DC595846',
    ]);
  });

  it('are no commits, and nothing of a report’s own head', () => {
    expect(found(`commit ${id}${id.slice(0, 8)}\n# Samples: 30K of event cycles`)).toEqual([]);
  });
});
