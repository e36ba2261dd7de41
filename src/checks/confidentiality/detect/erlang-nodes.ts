import {isPlaceholder} from '../allow/names.ts';
import type {Detector} from '../leak.ts';
import {find} from './find.ts';
import {isWord} from './host-words.ts';

/** Nodes of RabbitMQ, CouchDB and other programs in Erlang or Elixir: `rabbit@mq-fra-02`. The first part is the program. */
const known =
  /(?<![\w@.+/-])(?:rabbit|ejabberd|riak|couchdb|emqx?|vernemq|mongooseim|ns_1|nkbase)@(?<v>[a-z][\w-]*)(?![\w@-]|\.\w)/dgi;
/** Any program, where its place says that a node is named: options of the runtime, its shell, its reports. */
const placed =
  /(?:\s-s?name |\bNODE_?NAME=|\bRELEASE_NODE=|^(?:iex|erl)?\(|\bnode[: ]+'?|\[?:"|\s-n )'?[a-z]\w*@(?<v>[a-z][\w-]*)(?=["'\s,)\]]|$)/dgim;

/** Hosts of Erlang’s nodes by their short names; a long one is a domain. */
export const erlangNodes: Detector = (text, kind) =>
  text.includes('@')
    ? (kind === 'prose' ? [known] : [known, placed]).flatMap((pattern) =>
        find(
          'host',
          text,
          pattern,
          ({text: host}) => !isPlaceholder(host) && !isWord(host) && !open.test(host),
        ),
      )
    : [];

/** Hosts of examples and of containers: `rabbit1`, `rabbitmq-0`, `nohost`. */
const open =
  /^(?:nohost|(?:my[-_]?)?(?:rabbit(?:mq)?|node|host|server|mq|queue|couchdb|emqx|riak|ejabberd|machine|container|laptop)(?:[-_]?(?:node|server|host))?[-_]?(?:\d{1,2}|[a-c])?|rabbitmq-server-\d|[\da-f]{12})$/i;
