import {describe, expect, it} from 'vitest';
import {networkHosts} from './network-hosts.ts';

function found(text: string): readonly string[] {
  return networkHosts(text, 'capture').map(({start, end}) => text.slice(start, end));
}

describe('a short name in the line of a tool', () => {
  it.each([
    ['traceroute', ' 3  hvgw (203.0.113.7)  1.221 ms  1.187 ms', ['hvgw']],
    ['chronyc', '^* hvntp     2   6   377    23    -12us[ -19us] +/-  310us', ['hvntp']],
    ['lsof', 'omsd 4117 app 33u IPv4 118 0t0 TCP hvk:43122->hvdb:5432 (ESTABLISHED)', ['hvk', 'hvdb']],
    ['kubectl', 'Node:             wrk-lux-19/192.0.2.44', ['wrk-lux-19']],
    [
      'a list of Windows’ machines',
      'Invoke-Command -ComputerName hvkapp1,hvkapp2 -x',
      ['hvkapp1', 'hvkapp2'],
    ],
    ['etcd', '8e9e05c52164694d, started, hvet, https://203.0.113.7:2380', ['hvet']],
  ])('of %s is a host', (_, text, hosts) => {
    expect(found(text)).toEqual(hosts);
  });

  it.each([
    ' 1  _gateway (192.0.2.1)  0.2 ms',
    '#* PHC0   0   3   377   6',
    'ctx->ring:42',
    '\\\\.\\pipe\\x',
  ])('that everybody has is none: %s', (text) => {
    expect(found(text)).toEqual([]);
  });
});
