// Change: native elements in place of scripted ones, our figures by name, and tables in a frame that scrolls by itself.
import type {ComponentProps} from 'react';
import type {MdxComponent} from '@site/src/domain/content/mdx/components';
import {ClaimById} from '@site/src/features/evidence/ClaimById';
import {ClaimText} from '@site/src/features/evidence/ClaimText';
import {TranscriptById} from '@site/src/features/case-studies/TranscriptById';
import {DesignSpace} from '@site/src/features/design-space/DesignSpace';
import {PipelineFigure} from '@site/src/features/pipeline/PipelineFigure';
import {NoteFigure} from '@site/src/features/receipt/NoteFigure';
import {RelatedNotes} from '@site/src/features/related/RelatedNotes';
import {Callout} from '@site/src/ui/Callout/Callout';
import Heading from '@theme/Heading';
import MDXA from '@theme/MDXComponents/A';
import MDXCode from '@theme/MDXComponents/Code';
import MDXDetails from '@theme/MDXComponents/Details';
import MDXImg from '@theme/MDXComponents/Img';
import MDXPre from '@theme/MDXComponents/Pre';
import TabItem from '@theme/TabItem';
import Tabs from '@theme/Tabs';
import {TableCell, TableFrame, TableHeader} from './TableFrame';

/** Exactly the components that authors may use: the check `components` reads the same list. */
const figures = {
  Callout,
  Claim: ClaimById,
  ClaimText,
  Figure: NoteFigure,
  DesignSpace: () => (
    <div className="wide">
      <DesignSpace headingless />
    </div>
  ),
  Pipeline: () => (
    <div className="wide">
      <PipelineFigure headingless />
    </div>
  ),
  RelatedNotes,
  TabItem,
  Tabs,
  Transcript: TranscriptById,
} satisfies Record<MdxComponent, unknown>;

const MDXComponents = {
  a: MDXA,
  code: MDXCode,
  details: MDXDetails,
  // What MDX makes of `<details>` in a text.
  Details: MDXDetails,
  img: MDXImg,
  pre: MDXPre,
  table: TableFrame,
  td: TableCell,
  th: TableHeader,
  h1: (props: ComponentProps<'h1'>) => <Heading as="h1" {...props} />,
  h2: (props: ComponentProps<'h2'>) => <Heading as="h2" {...props} />,
  h3: (props: ComponentProps<'h3'>) => <Heading as="h3" {...props} />,
  h4: (props: ComponentProps<'h4'>) => <Heading as="h4" {...props} />,
  ...figures,
};

export default MDXComponents;
