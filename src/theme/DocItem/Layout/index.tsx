// Change: the practice's reading page: a link back to the section, the title as `h1`, text to the left, navigation in the margin.
import type {ReactNode} from 'react';
import Link from '@docusaurus/Link';
import {useDoc, useDocsSidebar, useDocsVersion} from '@docusaurus/plugin-content-docs/client';
import {EditionMenu} from '@site/src/features/editions/EditionMenu';
import {CasesOfPage} from '@site/src/features/related/CasesOfPage';
import {DocData} from '@site/src/features/structured-data/DocData';
import {Contents} from '@site/src/ui/Contents/Contents';
import {contentsOf} from '@site/src/ui/Contents/contentsOf';
import {PageHeader} from '@site/src/ui/PageHeader/PageHeader';
import {SideLayout} from '@site/src/ui/SideLayout/SideLayout';
import ContentVisibility from '@theme/ContentVisibility';
import type {Props} from '@theme/DocItem/Layout';
import DocVersionBanner from '@theme/DocVersionBanner';
import MDXContent from '@theme/MDXContent';
import {sectionOf} from './section';

export default function DocItemLayout({children}: Props): ReactNode {
  const {metadata, toc} = useDoc();
  const section = sectionOf(useDocsSidebar()?.items ?? [], metadata.permalink);
  const {isLast: isOpen} = useDocsVersion();
  const isOverview = section.overview !== undefined && section.overview.href === metadata.permalink;
  return (
    <>
      <DocData
        page={{
          id: metadata.id,
          // The way to an overview calls it as the ways through it do.
          title: isOverview ? section.overview.label : metadata.title,
          description: metadata.description,
          to: metadata.permalink,
        }}
        overview={section.overview && {to: section.overview.href, title: section.overview.label}}
        isOpen={isOpen}
      />
      <DocVersionBanner />
      <SideLayout
        header={
          <PageHeader
            label={
              isOverview || section.overview === undefined ? (
                `// ${section.title.toLowerCase()}`
              ) : (
                <Link to={section.overview.href}>← {section.overview.label}</Link>
              )
            }
            title={metadata.title}
            lead={metadata.description}
          >
            <EditionMenu />
          </PageHeader>
        }
        aside={
          <>
            <Contents title="On this page" items={contentsOf(toc)} />
            <Contents title={section.title} items={section.items} />
            {isOpen && <CasesOfPage page={metadata.id} />}
          </>
        }
      >
        <ContentVisibility metadata={metadata} />
        <article className="prose">
          <MDXContent>{children}</MDXContent>
        </article>
      </SideLayout>
    </>
  );
}
