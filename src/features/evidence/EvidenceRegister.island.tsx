import {useEffect, useRef, useState, type ReactNode} from 'react';
import first from '@generated/evidence/default/page-1.json';
import type {RegisterRow} from '@site/src/domain/evidence/register';
import {sortedBy} from '@site/src/domain/evidence/register-sort';
import {isWhole, viewRows, wholeRegister, type RegisterView} from '@site/src/domain/evidence/register-view';
import styles from './EvidenceRegister.module.css';
import {RegisterFilter} from './RegisterFilter';
import {RegisterTable} from './RegisterTable';
import {statusOf} from './register-status';
import {useViewInAddress} from './useViewInAddress';

/** More rows than this are no answer, and would be slow to draw. */
const MOST = 200;

/** The register's first page as the server drew it; alive, it filters and sorts all of the register. */
export default function EvidenceRegister(): ReactNode {
  const form = useRef<HTMLFormElement>(null);
  const [view, setView] = useState<RegisterView>(wholeRegister);
  const [rows, setRows] = useState<readonly RegisterRow[]>(first.rows);
  const alive = useViewInAddress(form, view, setView);
  const whole = isWhole(view);
  const incomplete = rows.length < first.total;
  useEffect(() => {
    if (!incomplete) return;
    const load = (): void => {
      // Where the rows of the other pages do not arrive, the status says that this page alone is searched.
      import('./all-rows').then(
        ({allRows}) => setRows(allRows),
        () => undefined,
      );
    };
    if (!whole) return load();
    const filter = form.current;
    filter?.addEventListener('focusin', load, {once: true});
    return () => filter?.removeEventListener('focusin', load);
  }, [incomplete, whole]);
  const found = viewRows(whole ? first.rows : rows, view);
  const shown = found.slice(0, MOST);
  return (
    <>
      <RegisterFilter form={form} rows={rows} view={view} onView={setView} />
      <p className={styles.status}>
        <span aria-live="polite">
          {statusOf({
            found: found.length,
            shown: shown.length,
            searched: rows.length,
            total: first.total,
            whole,
          })}
        </span>
        {!whole && (
          <button type="button" onClick={() => setView(wholeRegister)}>
            Show all, as published
          </button>
        )}
      </p>
      {shown.length > 0 && (
        <RegisterTable
          caption="Claims"
          rows={shown}
          sort={view.sort}
          onSort={alive ? (by) => setView({...view, sort: sortedBy(view.sort, by)}) : undefined}
        />
      )}
    </>
  );
}
