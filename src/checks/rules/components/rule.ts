import {
  attributeValues,
  mdxComponents,
  requiredAttributes,
  type MdxComponent,
} from '../../../domain/content/mdx/components.ts';
import {suggest} from '../../../domain/content/nearest.ts';
import {errorAt, type RuleFinding} from '../../core/finding.ts';
import type {Rule} from '../../core/rule.ts';
import type {Element, Page} from '../../core/site.ts';

/** A component that does not exist would stop the page's rendering; one without the attribute that names its content draws nothing. */
export const components: Rule = {
  id: 'components',
  about: 'Every component exists and has the attributes that it needs.',
  check: (_, {pages}) =>
    pages.flatMap((page) => page.elements.flatMap((element) => checkElement(page, element))),
};

function checkElement({file, declared}: Page, element: Element): readonly RuleFinding[] {
  const {name, place} = element;
  const [base = name] = name.split('.');
  if (!/^[A-Z]/.test(name) || declared.has(base)) return [];
  if (!isComponent(name))
    return [
      errorAt(
        file,
        place,
        `\`<${name}>\` is no component of the site.`,
        suggest(name, [...mdxComponents, ...declared]),
      ),
    ];
  return [...missingAttributes(file, name, element), ...wrongValues(file, name, element)];
}

function missingAttributes(
  file: string,
  name: MdxComponent,
  {attributes, spread, place}: Element,
): readonly RuleFinding[] {
  if (spread) return [];
  return requiredAttributes[name]
    .filter((attribute) => !attributes.has(attribute))
    .map((attribute) =>
      errorAt(
        file,
        place,
        `\`<${name}>\` has no \`${attribute}\`.`,
        `Write \`<${name} ${attribute}="…" />\`.`,
      ),
    );
}

function wrongValues(file: string, name: MdxComponent, {attributes}: Element): readonly RuleFinding[] {
  return Object.entries(attributeValues[name] ?? {}).flatMap(([attribute, values]) => {
    const written = attributes.get(attribute);
    if (written?.text === undefined || values.includes(written.text)) return [];
    return [
      errorAt(
        file,
        written.place,
        `\`${attribute}="${written.text}"\` is unknown to \`<${name}>\`.`,
        suggest(written.text, values),
      ),
    ];
  });
}

function isComponent(name: string): name is MdxComponent {
  return (mdxComponents as readonly string[]).includes(name);
}
