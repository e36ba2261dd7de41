import {describe, expect, it} from 'vitest';
import type {TextKind} from '../leak.ts';
import {placedHosts} from './placed-hosts.ts';

function found(text: string, kind: TextKind = 'capture'): readonly string[] {
  return [...new Set(placedHosts(text, kind).map(({start, end}) => text.slice(start, end)))];
}

describe('a host within a longer name', () => {
  it('is found in files of diagnosis, behind the id of a process, and in folders of logs', () => {
    expect(found('core.omsd.1001.fra-oms-b02.4117.1717495862')).toEqual(['fra-oms-b02']);
    expect(found('name: 4117@fra-oms-b02')).toEqual(['fra-oms-b02']);
    expect(found('gc-fra-oms-b02.log.0.current')).toEqual(['fra-oms-b02']);
    expect(found('/var/log/hosts/fra-oms-b02/2024.log')).toEqual(['fra-oms-b02']);
  });

  it('is none in names of runs, of versions and of symbols', () => {
    expect(found('gc-zgc-run03.log perf-before2.data core.4117 getty@tty1 memcpy@GLIBC_2.14')).toEqual([]);
    expect(found('actions/checkout@v4 4117@localhost celery@worker1')).toEqual([]);
  });

  it('needs a word for machines in a sentence, where its form does not say enough', () => {
    expect(found('The brokers are called lon3-kb1 and lon3-kb2.', 'prose')).toEqual(['lon3-kb1', 'lon3-kb2']);
    expect(found('The files lon3-kb1 and lon3-kb2 are small.', 'prose')).toEqual([]);
    expect(found('Commit ad3fa443 adds hsl2ansi16.', 'prose')).toEqual([]);
  });
});
