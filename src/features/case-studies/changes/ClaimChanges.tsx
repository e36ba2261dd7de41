import type {ReactNode} from 'react';
import type {Claim} from '@site/src/domain/evidence/claim';
import type {ClaimChange} from '@site/src/domain/evidence/changes';
import {claimFields} from '@site/src/domain/evidence/claim-fields';
import {formatQuantity} from '@site/src/domain/quantity/quantity';
import {DataTable, type DataGroup} from '@site/src/ui/DataTable/DataTable';
import {claimTitle} from '../claim-title';
import styles from './StudyChangesPage.module.css';

type Props = {readonly from: string; readonly to: string; readonly changes: readonly ClaimChange[]};

/** The claims of two revisions, value by value: each that was added, removed or changed, with both values of what differs. */
export function ClaimChanges({from, to, changes}: Props): ReactNode {
  if (changes.length === 0)
    return <p className={styles.same}>Every claim has the same figures and conditions in both.</p>;
  return (
    <DataTable
      caption={`Claims of ${from} compared with ${to}`}
      columns={[{label: 'Value'}, {label: from, kind: 'prose'}, {label: to, kind: 'prose'}]}
      groups={changes.map(groupOf)}
    />
  );
}

/** A field that one side does not have says so; a claim that one side does not have leaves that column to a dash. */
function groupOf(change: ClaimChange): DataGroup {
  const before = change.kind === 'added' ? undefined : valuesOf(change.before);
  const after = change.kind === 'removed' ? undefined : valuesOf(change.after);
  const names = [...new Set([...Object.keys(before ?? {}), ...Object.keys(after ?? {})])];
  return {
    label: `${claimTitle(change.kind === 'removed' ? change.before : change.after)}: ${change.kind}`,
    rows: names
      .filter((name) => before?.[name] !== after?.[name])
      .map((name) => ({header: name, cells: [cell(before, name), cell(after, name)]})),
  };
}

function cell(values: Readonly<Record<string, string>> | undefined, name: string): string {
  return values === undefined ? '–' : (values[name] ?? 'not stated');
}

/** What a claim says, by the names that its author writes, figures as they are set. */
function valuesOf(claim: Claim): Readonly<Record<string, string>> {
  const {conditions, ...fields} = claimFields(claim);
  return {...fields, ...figureTexts(claim), ...conditions};
}

function figureTexts({figure}: Claim): Readonly<Record<string, string>> {
  switch (figure.kind) {
    case 'change':
      return {before: formatQuantity(figure.before), after: formatQuantity(figure.after)};
    case 'multiple':
      return {multiple: formatQuantity(figure.multiple)};
    case 'value':
      return {value: formatQuantity(figure.value)};
  }
}
