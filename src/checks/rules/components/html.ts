import {mdxComponents} from '../../../domain/content/mdx/components.ts';
import {errorAt, warningAt, type RuleFinding} from '../../core/finding.ts';
import {offsetOf} from '../../core/mdx-source.ts';
import type {Element, Page, Site} from '../../core/site.ts';
import {checkEmbedded} from './embedded.ts';

/** Components by what their names are without capitals; `<figure>` is an element of HTML too. */
const byLowerCase = new Map(
  mdxComponents.flatMap((name) => (name === 'Figure' ? [] : [[name.toLowerCase(), name] as const])),
);

/** Attributes that MDX names as React does. */
const reactNames: ReadonlyMap<string, string> = new Map([
  ['class', 'className'],
  ['for', 'htmlFor'],
  ['tabindex', 'tabIndex'],
  ['colspan', 'colSpan'],
  ['rowspan', 'rowSpan'],
]);

/** An element of HTML that is none, or that holds what the content security policy forbids: the build would end without a line. */
export function checkHtml(page: Page, element: Element, site: Site): readonly RuleFinding[] {
  const {name, attributes, place} = element;
  const {file} = page;
  const component = byLowerCase.get(name);
  if (component !== undefined)
    return [
      errorAt(
        file,
        place,
        `\`<${name}>\` is no element of HTML: a page would show nothing in its place.`,
        `Write \`<${component}>\`: components begin with a capital.`,
      ),
    ];
  if (name === 'script' || name === 'style')
    return [
      errorAt(
        file,
        place,
        `\`<${name}>\` in a text is forbidden by the security policy of the site.`,
        name === 'script'
          ? 'Take it out. What has to run in a reader’s browser is written as an island: src/islands/README.md says how.'
          : 'Take it out. How pages look is written in src/css, and how a component looks in the CSS file beside it.',
      ),
    ];
  return [
    ...checkEmbedded(page, element, site),
    ...[...attributes].flatMap(([attribute, {place}]) => checkAttribute(page, attribute, place)),
  ];
}

function checkAttribute(
  {file, source}: Page,
  attribute: string,
  place: Element['place'],
): readonly RuleFinding[] {
  if (attribute === 'style')
    return [
      errorAt(
        file,
        place,
        'The security policy of the site forbids `style`: the build would stop at this page.',
        'Take `style=…` out. For emphasis write `**bold**` or `<Callout kind="note">`; in a drawing write attributes such as `width="40"` and `fill="none"`.',
      ),
    ];
  if (/^on[A-Za-z]/.test(attribute))
    return [
      errorAt(
        file,
        place,
        `\`${attribute}\` would never run: a reading page is HTML without React.`,
        'Take it out. What has to run in a reader’s browser is written as an island: src/islands/README.md says how.',
      ),
    ];
  const name = reactNames.get(attribute);
  if (name === undefined) return [];
  const start = offsetOf(source, place);
  return [
    {
      ...warningAt(
        file,
        place,
        `In MDX the attribute \`${attribute}\` has the name \`${name}\`.`,
        `Write \`${name}\`.`,
      ),
      edit: {start, end: start + attribute.length, text: name},
    },
  ];
}
