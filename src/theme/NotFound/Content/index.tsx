// Change: brings its own title and description (the docs show it without `NotFound`), says what to do next instead of whom to blame; lists the places that a lost reader is likely to want.
import type {ReactNode} from 'react';
import {PageMetadata} from '@docusaurus/theme-common';
import {site} from '@site/src/site';
import {PageHeader} from '@site/src/ui/PageHeader/PageHeader';
import {RowList} from '@site/src/ui/RowList/RowList';

const texts: Readonly<Record<string, string>> = {
  '/services/': 'The three engagements, what each covers and when it fits.',
  '/practice/': 'How we find where the time goes.',
  '/case-studies/': 'Engagements told with their figures.',
  '/field-notes/': 'What we measure and how, with the arithmetic shown.',
};

export default function NotFoundContent(): ReactNode {
  return (
    <div className="frame">
      <PageMetadata
        title="No page at this address"
        description="There is no page at this address. Here are the places on this site that you may have meant."
      />
      <PageHeader
        label="404"
        title="There is no page at this address"
        lead="If a link on this site brought you here, it is our mistake, and an e-mail about it would help us. If you typed the address, one of these may be what you meant."
      >
        <p>
          <a href={`mailto:${site.email}?subject=${encodeURIComponent('A broken link')}`}>{site.email}</a>
        </p>
      </PageHeader>
      <RowList
        as="h2"
        empty=""
        rows={site.navigation.map(({label, to}) => ({to, label: to, title: label, text: texts[to]}))}
      />
    </div>
  );
}
