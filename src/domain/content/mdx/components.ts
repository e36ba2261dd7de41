/**
 * Every component that content may use without an import. `src/theme/MDXComponents` maps exactly these; the check `components`
 * reports any other, so that a misspelt one fails with its line instead of rendering nothing.
 */
export const mdxComponents = [
  'Claim',
  'ClaimText',
  'Figure',
  'Transcript',
  'Pipeline',
  'DesignSpace',
  'RelatedNotes',
  'Callout',
  'Tabs',
  'TabItem',
] as const;

export type MdxComponent = (typeof mdxComponents)[number];

/** Attributes that name something, by component: without them it cannot be drawn. */
export const requiredAttributes = {
  Claim: ['id'],
  ClaimText: ['id'],
  Figure: ['id'],
  Transcript: ['id'],
  Pipeline: [],
  DesignSpace: [],
  RelatedNotes: ['practice'],
  Callout: ['kind'],
  Tabs: [],
  TabItem: ['value'],
} as const satisfies Record<MdxComponent, readonly string[]>;

/** What an attribute may say where that is a closed list. */
export const attributeValues: Partial<Record<MdxComponent, Readonly<Record<string, readonly string[]>>>> = {
  Callout: {kind: ['note', 'warning']},
  ClaimText: {part: ['before', 'after', 'multiple']},
};
