// Change: the practice's reading page for a note: corrections, date and question on top, contents in the margin, how to cite it and where to go on at the end.
import type {ReactNode} from 'react';
import {BlogPostProvider, useBlogPost} from '@docusaurus/plugin-content-blog/client';
import {NoteBrief} from '@site/src/features/field-notes/NoteBrief';
import {NoteCitation} from '@site/src/features/field-notes/NoteCitation';
import {NoteCorrections} from '@site/src/features/field-notes/NoteCorrections';
import {NoteFacts} from '@site/src/features/field-notes/NoteFacts';
import {NoteFooter} from '@site/src/features/field-notes/NoteFooter';
import {ScheduledBanner} from '@site/src/features/field-notes/ScheduledBanner';
import {SeriesNav} from '@site/src/features/field-notes/SeriesNav';
import {useNotePage} from '@site/src/features/field-notes/useNotePage';
import {ReceiptPanel} from '@site/src/features/receipt/ReceiptPanel';
import {NoteData} from '@site/src/features/structured-data/NoteData';
import {formatDate} from '@site/src/domain/content/date';
import {Contents} from '@site/src/ui/Contents/Contents';
import {contentsOf} from '@site/src/ui/Contents/contentsOf';
import {PageHeader} from '@site/src/ui/PageHeader/PageHeader';
import {PrevNext} from '@site/src/ui/PrevNext/PrevNext';
import {SideLayout} from '@site/src/ui/SideLayout/SideLayout';
import type {Props} from '@theme/BlogPostPage';
import BlogPostPageMetadata from '@theme/BlogPostPage/Metadata';
import ContentVisibility from '@theme/ContentVisibility';
import Layout from '@theme/Layout';
import MDXContent from '@theme/MDXContent';

export default function BlogPostPage({content: Content}: Props): ReactNode {
  return (
    <BlogPostProvider content={Content} isBlogPostPage>
      <Layout>
        <BlogPostPageMetadata />
        <NoteData />
        <Note>
          <Content />
        </Note>
      </Layout>
    </BlogPostProvider>
  );
}

function Note({children}: {readonly children: ReactNode}): ReactNode {
  const {metadata, toc} = useBlogPost();
  const {title, description, date, nextItem, prevItem} = metadata;
  const page = useNotePage();
  const {record} = page;
  return (
    <>
      <ScheduledBanner page={page} />
      <NoteCorrections record={record} />
      <SideLayout
        header={
          <>
            <PageHeader
              label={
                <>
                  field note · <time dateTime={date.slice(0, 10)}>{formatDate(date)}</time>
                </>
              }
              title={title}
              lead={description}
            >
              <NoteFacts />
            </PageHeader>
            <NoteBrief record={record} />
          </>
        }
        aside={<Contents title="On this page" items={contentsOf(toc)} />}
      >
        <ContentVisibility metadata={metadata} />
        {/* The blog plugin's feeds take a note's content from the element of this id (its `blogPostContainerID`). */}
        <article className="prose" id="__blog-post-container">
          <MDXContent>{children}</MDXContent>
        </article>
        <ReceiptPanel />
        <NoteCitation record={record} />
        <NoteFooter />
        <SeriesNav place={page.series} />
        <PrevNext
          label="Field notes by date"
          previous={nextItem && {to: nextItem.permalink, kind: 'Earlier note', title: nextItem.title}}
          next={prevItem && {to: prevItem.permalink, kind: 'Later note', title: prevItem.title}}
        />
      </SideLayout>
    </>
  );
}
