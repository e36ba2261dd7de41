import {describe, expect, it} from 'vitest';
import {builtPages} from '../support/build.ts';
import {elements, everyElement, textOf, withAttribute} from '../support/html.ts';

const pages = builtPages();
const HEADINGS = ['h1', 'h2', 'h3', 'h4', 'h5', 'h6'] as const;

/** The stock theme puts its icons first in the body and hides them by a style; nothing of ours looks like this. */
const ICON_SPRITE = '<svg style="display: none;">';

describe('the structure of each page', () => {
  it('has one h1 with text, before every other heading', () => {
    for (const {route, document} of pages) {
      const names = elements(document, ...HEADINGS).map(({name}) => name);
      expect(names.filter((name) => name === 'h1').length, route).toBe(1);
      expect(names[0], route).toBe('h1');
      expect(textOf(elements(document, 'h1')[0]!), route).not.toBe('');
    }
  });

  it('goes down the levels of headings one at a time', () => {
    for (const {route, document} of pages) {
      const levels = elements(document, ...HEADINGS).map((heading) => ({
        level: Number(heading.name[1]),
        text: textOf(heading),
      }));
      const leaps = levels.filter(({level}, index) => level > (levels[index - 1]?.level ?? 0) + 1);
      expect(leaps, route).toEqual([]);
    }
  });

  it('has one main, one header of the site, one footer and a skip link that comes first', () => {
    for (const {route, document} of pages) {
      expect(elements(document, 'main').length, route).toBe(1);
      expect(elements(document, 'a')[0]?.attribs['href'], route).toBe(
        `#${elements(document, 'main')[0]?.attribs['id']}`,
      );
    }
  });

  it('carries no id twice', () => {
    for (const {route, document} of pages) {
      const ids = withAttribute(document, 'id').map(({attribs}) => attribs['id']);
      expect(
        ids.filter((id, index) => ids.indexOf(id) !== index),
        route,
      ).toEqual([]);
    }
  });

  it('carries no inline style: a strict content security policy forbids them', () => {
    for (const {route, document} of pages) {
      const styled = withAttribute(document, 'style')
        .map(({name, attribs}) => `<${name} style="${attribs['style']}">`)
        .filter((tag) => tag !== ICON_SPRITE);
      expect(styled, route).toEqual([]);
    }
  });

  it('carries no inline event handler', () => {
    for (const {route, document} of pages) {
      const handlers = everyElement(document).flatMap(({name, attribs}) =>
        Object.keys(attribs)
          .filter((attribute) => /^on[a-z]/.test(attribute))
          .map((attribute) => `<${name} ${attribute}>`),
      );
      expect(handlers, route).toEqual([]);
    }
  });

  it('gives every image its words and its size', () => {
    for (const {route, document} of pages) {
      for (const {attribs} of elements(document, 'img')) {
        expect(attribs, `${route} ${attribs['src']}`).toMatchObject({
          alt: expect.any(String),
          width: expect.any(String),
          height: expect.any(String),
        });
      }
    }
  });
});
