import {isOpenWorkload} from '../allow/cluster-names.ts';
import type {Detector} from '../leak.ts';
import {find} from './find.ts';

const stages = '(?:prod|prd|production|stg|staging|uat|preprod|nonprod|live|dr)';
/** Contexts of kubectl, `cluster_name` of Elasticsearch, Cassandra and Prometheus, the head of k9s: a name with a stage. */
const named = new RegExp(
  String.raw`(?:\bcurrent-context["']?: (?:[\w.-]{1,60}@)?|--(?:kube-)?context[ =]|\b(?:use|delete|rename)-context |\b(?:Context|Cluster): +|\bcluster[_-]?name["']?[:=] ?["']?|\bcluster=["'])(?<v>[a-z][a-z\d]*(?:-[a-z\d]+)+)(?![\w.])`,
  'dgi',
);
const staged = new RegExp(`(?:^|-)${stages}\\d?(?:-|$)`);

/** Clusters that are named after whose they are and what for: `halv-fx-prd`. */
export const clusters: Detector = (text, kind) =>
  kind === 'prose'
    ? []
    : find('account', text, named, ({text: name}) => {
        const words = name.toLowerCase().replace(staged, '-').replaceAll(/^-|-$/g, '');
        return staged.test(name.toLowerCase()) && words !== '' && !isOpenWorkload(words);
      });
