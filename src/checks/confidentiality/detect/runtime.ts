import {isPlaceholder} from '../allow/names.ts';
import type {Detector} from '../leak.ts';
import {find} from './find.ts';
import {isNothing} from './ids.ts';
import {pods} from './pods.ts';
import {traces} from './traces.ts';

/** The same in a sentence, as code. */
const quotedHeader = /`#? ?(?:hostname|captured on|cmdline|node name) +: (?<v>[^`\n]+)`/dg;
/** Releases of distributions, and models of processors, are many people’s. */
const openHeader =
  /^(?:\d+\.\d+[\d.]*(?:-\d[\d.]*)?(?:[-+.](?:rt|cloud|generic|amd64|arm64|aarch64|x86_64|el\d\w*|fc\d+|amzn\d*|azure|aws|gcp|oracle|lowlatency|default|arch\d*|lts|deb\d+\w*|bpo|\d+))*|(?:GenuineIntel|AuthenticAMD|0x[\da-f]+)[\w,:-]*)$/i;
const perfHeader =
  /^#+ *(?:hostname|captured on|os release|cmdline|total memory|node name|cpuid|host|node|computer name) *[:=] *(?<v>\S.*)$/dgim;
/** When, and on how large a machine: nothing where the header does not say which. */
const circumstance = /(?:captured on|total memory) *[:=] *$/i;
const hostname = /^#+ *hostname *[:=] *(?<name>\S.*)$/im;
/** A frame of `perf script` in a program that somebody installed: `(/apps/bank/oms2/bin/omsd)`. */
const installed = /(?<=\+0x[\da-f]+ \()\/(?:apps?|opt|srv|data|u\d\d|local)\/(?<v>[\w.-]+)\/[^\s()]+(?=\))/dg;
const openFolders =
  /^(?:app|apps|bin|lib\w*|java|jdk.*|jvm|graalvm.*|openjdk.*|temurin.*|zulu.*|corretto.*|node.*|python.*|conda|miniconda\d?|homebrew|intel|amd|rocm.*|nvidia|cuda.*|oneapi|google|microsoft|mellanox|openonload|dpdk|rust|go|bench\w*|test\w*|build|src|project|service|server|work|code|example\w*|demo|engine|client|target|redis|kafka|nginx|postgres\w*|mysql|cassandra|rh|gcc.*|llvm.*|async-profiler.*)$/i;
const sized = /^#? ?\[ perf record: Captured and wrote [\d.]+ [kMG]?B (?<v>\/\S+)/dgm;

const buildId =
  /\bbuild[-_ ]?id(?:\[\w+\]| sha1)?["'`]?,?(?: ?[:=] ?| is | was | )["'`“]?(?<v>[\da-f]{16,40})(?!\w)/dgi;
const buildIdList = /^(?<v>[\da-f]{40}) (?=[/[])/dgm;
const debugPath = /\/\.build-id\/(?<v>[\da-f]{2}\/[\da-f]{30,38})/dg;
const goBuildId = /\b(?:go[: ]?build ?id|Go BuildID)["']?[ :=]+["']?(?<v>[\w-]{20}\/[\w/-]{20,})/dgi;
const buildIdBracket = /\[buildid\] (?<v>[\da-f]{40})/dg;
/** `eu-unstrip -n`, Breakpad’s modules, debug ids of crash reports, Mach-O. */
const unstrip = /\+0x[\da-f]+ (?<v>[\da-f]{40})@0x/dg;
const module = /\bMODULE \w+ \S+ (?<v>[\dA-F]{33,40}) /dg;
const codeId =
  /\b(?:breakpad|code|debug)[-_]?id["']?(?: ?[:=] ?| )["']?(?<v>[\da-f]{32,41}|[\da-f]{8}(?:-[\da-f]{4}){3}-[\da-f]{12,13})(?![\w-])/dgi;
const machO = /\bUUID: (?<v>[\da-f]{8}(?:-[\da-f]{4}){3}-[\da-f]{12}) \(\w+\)/dgi;

/** The class that a crash or a GC log was started with: its package names its owner. */
const mainClass =
  /^(?:Command Line:|java_command:|sun\.java\.command ?=|jvm_args:)[^\n]{0,600}?[ =](?<v>(?:com|net|io|eu|de|uk|ch|fr|nl|se|no|ie|at)\.(?<owner>[a-z]\w+)\.(?:[a-z]\w*\.){0,6}[A-Z]\w+)/dgm;
const openOwners =
  /^(?:example|acme|mycompany|company|my\w*|demo|test|sun|oracle|ibm|google|amazonaws|microsoft|azure|intellij|jetbrains|netflix|facebook|twitter|linkedin|hazelcast|datastax|confluent|elastic|gatling|github|redhat|vmware|azul|typesafe|lightbend|databricks|netty|vertx|quarkus|micronaut|prometheus|grpc|zipkin|opentelemetry|strimzi|debezium|apicurio|questdb|clickhouse|sap|atlassian|sonatype|gradle)$/;

/** What one run of one system leaves behind: pods, traces, headers of perf, build ids. */
export const runtime: Detector = (text, kind) => [
  ...pods(text, kind),
  ...traces(text, kind),
  ...(kind === 'capture'
    ? [
        ...find('build-id', text, buildIdList),
        ...find(
          'perf-header',
          text,
          perfHeader,
          ({text: value, before}) =>
            !isPlaceholder(value.trim()) &&
            !openHeader.test(value.trim()) &&
            !(
              circumstance.test(before) && isPlaceholder(hostname.exec(text)?.groups?.['name']?.trim() ?? '')
            ),
        ),
        ...find('perf-header', text, mainClass, ({groups}) => !openOwners.test(groups['owner'] ?? '')),
        ...find('perf-header', text, installed, ({text: owner}) => !openFolders.test(owner)),
        ...find('perf-header', text, sized),
      ]
    : find(
        'perf-header',
        text,
        quotedHeader,
        ({text: value}) => !isPlaceholder(value.trim()) && !/^(?:<|…|\.\.\.)/.test(value),
      )),
  ...[buildId, debugPath, goBuildId, buildIdBracket, unstrip, module, codeId, machO].flatMap((pattern) =>
    find('build-id', text, pattern, ({text: id}) => !isNothing(id)),
  ),
];
