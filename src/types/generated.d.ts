/** Data that our plugins write at build time (`actions.createData`), and the shape in which components read it. */
declare module '@generated/case-studies/default/claims.json' {
  import type {Claim} from '@site/src/domain/evidence/claim';
  const claims: Readonly<Record<string, Claim>>;
  export default claims;
}
declare module '@generated/case-studies/default/transcripts.json' {
  import type {Transcript} from '@site/src/domain/transcript/transcript';
  const transcripts: Readonly<Record<string, Transcript>>;
  export default transcripts;
}
declare module '@generated/related/default/related.json' {
  import type {Related} from '@site/src/domain/content/related';
  const related: Related;
  export default related;
}
declare module '@generated/editions/default/editions.json' {
  import type {EditionsData} from '@site/src/domain/editions/view';
  const data: EditionsData;
  export default data;
}
declare module '@generated/history/default/released.json' {
  import type {History} from '@site/src/domain/delivery-history/history';
  const history: History;
  export default history;
}
declare module '@generated/history/default/stages.json' {
  import type {OwnStages} from '@site/src/domain/pipeline/own-stages';
  const stages: OwnStages;
  export default stages;
}
declare module '@generated/evidence/default/addresses.json' {
  const addresses: Readonly<Record<string, string>>;
  export default addresses;
}
declare module '@generated/evidence/default/page-1.json' {
  import type {RegisterPage} from '@site/src/domain/evidence/register';
  const page: RegisterPage;
  export default page;
}
declare module '@generated/evidence/default/rows.json' {
  import type {RegisterRow} from '@site/src/domain/evidence/register';
  const rows: readonly RegisterRow[];
  export default rows;
}
declare module '@generated/field-notes/default/notes.json' {
  import type {NotePage} from '@site/src/domain/notes/note-record';
  /** By permalink, as the blog plugin gives it. */
  const notes: Readonly<Record<string, NotePage>>;
  export default notes;
}
declare module '@generated/receipts/default/claims.json' {
  import type {Claim} from '@site/src/domain/evidence/claim';
  const claims: Readonly<Record<string, Claim>>;
  export default claims;
}
declare module '@generated/receipts/default/charts.json' {
  import type {Chart} from '@site/src/domain/chart/chart';
  /** By `<note>/<name>`. */
  const charts: Readonly<Record<string, Chart>>;
  export default charts;
}
declare module '@generated/receipts/default/receipts.json' {
  import type {Receipt} from '@site/src/domain/receipt/receipt';
  /** By permalink, as the blog plugin gives it. */
  const receipts: Readonly<Record<string, Receipt>>;
  export default receipts;
}
