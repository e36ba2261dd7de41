import {describe, expect, it} from 'vitest';
import {hosts} from './hosts.ts';

function found(text: string, kind: 'capture' | 'prose' = 'capture'): readonly string[] {
  return [...new Set(hosts(text, kind).map(({start, end}) => text.slice(start, end)))];
}

describe('domains', () => {
  it('of an inside network are found in prose too, but for what everybody calls a machine', () => {
    expect(found('pg-ledger.ostre.lan answered', 'prose')).toEqual(['pg-ledger.ostre.lan']);
    expect(found('a name such as db.internal', 'prose')).toEqual([]);
  });

  it('under any last label are found where an address says that they are one', () => {
    expect(found('GET https://api.halvika.money/v2 200')).toEqual(['api.halvika.money']);
    expect(found('jvm.gc.money and this.halvika.money()')).toEqual([]);
  });

  it('are not members of packages, namespaces and files', () => {
    expect(
      found(
        'system.disk.io jvm.gc.money order.book.trade org.apache.kafka.Client System.Private.Internal main.go foo.jpg.br es.array.at',
      ),
    ).toEqual([]);
  });

  it('that everybody knows are open, and what one customer has of them is not', () => {
    expect(found('https://registry.npmjs.org/ https://ui.perfetto.dev/')).toEqual([]);
    expect(found('ledger.c2mad.eu-west-1.rds.amazonaws.com')).toHaveLength(1);
  });
});

describe('names of machines', () => {
  it('have a site or stage, a role and a number, or begin with somebody’s abbreviation', () => {
    expect(found('prod-web-12 lon3-db-04 hvk-edge-07', 'prose')).toEqual([
      'prod-web-12',
      'lon3-db-04',
      'hvk-edge-07',
    ]);
    expect(found('worker-03 http-nio-8080-exec-10 gcc-13 thread-pool-01 jsx-a11y', 'prose')).toEqual([]);
  });

  it('say in captures what lets people in, or a business, what it needs and which of them', () => {
    expect(found('bastion7 jumphost-2 trading-gw-a payments-primary-db-2')).toEqual([
      'bastion7',
      'jumphost-2',
      'trading-gw-a',
      'payments-primary-db-2',
    ]);
    expect(found('bastion jump1 redis1 node2 order-id-1 order-book-a risk-free-2 gw-a trade-off-b')).toEqual(
      [],
    );
    expect(found('bastion7 trading-gw-a', 'prose')).toEqual([]);
  });

  it('without a digit are believed where the key can mean nothing else', () => {
    expect(found('hostname=brackwd')).toEqual(['brackwd']);
    expect(found('hostname=string host=redis hostname=$(hostname)')).toEqual([]);
  });

  it('stand at the start of lines of syslog, where a level does not', () => {
    expect(found('2025-11-03T10:15:42Z brackwd kernel: TCP')).toEqual(['brackwd']);
    expect(found('2025-11-03T10:15:42Z INFO server: started')).toEqual([]);
  });
});
