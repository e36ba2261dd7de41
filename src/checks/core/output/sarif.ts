import type {Log, ReportingDescriptor, Result} from 'sarif';
import type {Finding} from '../finding.ts';
import {textOf, type Input} from '../input.ts';
import {namedRules} from '../name-findings.ts';
import type {AnyRule} from '../rule.ts';
import type {Run} from '../run.ts';
import {fingerprints} from './fingerprints.ts';

const schema = 'https://docs.oasis-open.org/sarif/sarif/v2.1.0/os/schemas/sarif-schema-2.1.0.json';

/** Rules that the command itself has. */
const ownRules = new Map([
  ['minimum-counts', 'A run that looked at nothing is no success.'],
  [
    'suppressions',
    'A `check-allow` comment names one known rule, a reason and an owner, and allows something.',
  ],
]);

/**
 * A run as SARIF 2.1.0 (https://docs.oasis-open.org/sarif/sarif/v2.1.0/): code scanning and editors read it. No line of a file is in it.
 */
export function sarifReport(run: Run, rules: readonly AnyRule[], input: Input): string {
  const descriptors = [...descriptorsOf(rules)];
  const index = new Map(descriptors.map(({id}, place) => [id, place]));
  const all = [...run.findings, ...run.allowed.map(({finding}) => finding)];
  const prints = fingerprints(all, run.masks, (file) => textOf(input, file));
  const result = (finding: Finding, place: number): Result => ({
    ruleId: finding.rule,
    ...(index.has(finding.rule) ? {ruleIndex: index.get(finding.rule)} : {}),
    level: finding.severity,
    message: {text: finding.fix === undefined ? finding.message : `${finding.message}\n→ ${finding.fix}`},
    locations: [locationOf(finding, input.file(finding.file) !== undefined)],
    // GitHub reads this name alone.
    partialFingerprints: {primaryLocationLineHash: prints[place] ?? ''},
  });
  const log: Log = {
    version: '2.1.0',
    $schema: schema,
    runs: [
      {
        tool: {driver: {name: 'msmsoft-check', rules: descriptors}},
        columnKind: 'utf16CodeUnits',
        invocations: [{executionSuccessful: true}],
        results: [
          ...run.findings.map(result),
          ...run.allowed.map(({finding, reason, owner}, place) => ({
            ...result(finding, run.findings.length + place),
            suppressions: [{kind: 'inSource' as const, justification: `${reason} — ${owner}`}],
          })),
        ],
      },
    ],
  };
  return `${JSON.stringify(log, null, 2)}\n`;
}

function* descriptorsOf(rules: readonly AnyRule[]): Generator<ReportingDescriptor> {
  for (const [id, {rule, about}] of namedRules(rules)) yield descriptor(id, about, rule.help);
  for (const [id, about] of ownRules) yield descriptor(id, about);
}

function descriptor(id: string, about: string, help = about): ReportingDescriptor {
  return {
    id,
    shortDescription: {text: about},
    fullDescription: {text: about},
    help: {text: help, markdown: help},
  };
}

/** A commit or a built page is no artifact of the repository: it is named, and has no place there. */
function locationOf(
  {file, line, column, end}: Finding,
  known: boolean,
): NonNullable<Result['locations']>[number] {
  if (!known) return {logicalLocations: [{fullyQualifiedName: file}]};
  return {
    physicalLocation: {
      artifactLocation: {uri: file.split('/').map(encodeURIComponent).join('/'), uriBaseId: '%SRCROOT%'},
      region: {
        startLine: line,
        startColumn: column,
        ...(end === undefined ? {} : {endLine: end.line, endColumn: end.column}),
      },
    },
  };
}
