import {expect, it} from 'vitest';
import {isOpenService} from '../allow/cluster-names.ts';
import {clusters} from './clusters.ts';

function found(text: string): readonly string[] {
  return clusters(text, 'capture').map(({start, end}) => text.slice(start, end));
}

it('names a cluster by whose it is and its stage', () => {
  expect(found('$ kubectl config use-context halv-fx-prd')).toEqual(['halv-fx-prd']);
  expect(found('Context: kind-kind\ncluster_name: kafka-prod\n--context=docker-desktop')).toEqual([]);
});

it('leaves the names of services that every cluster may have', () => {
  expect(isOpenService('redis-master.default.svc.cluster.local')).toBe(true);
  expect(isOpenService('default.svc.cluster.local')).toBe(true);
  expect(isOpenService('halv-ledger.default.svc')).toBe(false);
  expect(isOpenService('redis.halv-fx.svc.cluster.local')).toBe(false);
  expect(isOpenService('db1.halv.eu')).toBe(false);
});
