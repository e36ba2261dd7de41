import {createElement, type ReactNode} from 'react';
import {renderToStaticMarkup} from 'react-dom/server';
import fc from 'fast-check';
import {StaticRouter} from 'react-router';
import * as stock from 'react-router-config/esm/react-router-config.js';
import type {RouteConfig, RouteConfigComponentProps} from 'react-router-config';
import {describe, expect, it, vi} from 'vitest';
import {matchRoutes, renderRoutes} from './fewer-routes.ts';

// Where the bundler’s alias leads.
vi.mock('@docusaurus/router', () => import('react-router'));

/** Few and alike, so that routes and addresses meet; among them letters that only one case of theirs tells apart. */
const word = fc.constantFrom('a', 'A', 'b', 'ab', 'σ', 'ς', 'Σ', 'ß', 'ẞ', 'ss', 'a.b', 'a%20b', '404.html');
const pattern = fc.constantFrom(':x', ':x?', ':x(a|b)', '*', 'a*', '(a|b)', 'a+');
const address = pathOf(word);
const path = fc.oneof(
  {weight: 6, arbitrary: address},
  {weight: 2, arbitrary: pathOf(fc.oneof(word, pattern))},
  {weight: 1, arbitrary: fc.constantFrom('*', '')},
);

function pathOf(part: fc.Arbitrary<string>): fc.Arbitrary<string> {
  return fc
    .tuple(fc.array(part, {maxLength: 3}), fc.constantFrom('', '/', '//'))
    .map(([parts, end]) => `/${parts.join('/')}${end}`);
}

/** Routes by their keys, some within others. */
const {routes: routeLists} = fc.letrec<{routes: RouteConfig[]; route: RouteConfig}>((tie) => ({
  routes: fc.oneof(
    {maxDepth: 2},
    {weight: 1, arbitrary: fc.constant<RouteConfig[]>([])},
    {weight: 9, arbitrary: fc.array(tie('route'), {maxLength: 8})},
  ),
  route: fc.record(
    {
      key: fc.nat().map((id) => `route ${id}`),
      path: fc.oneof({weight: 8, arbitrary: path}, {weight: 1, arbitrary: fc.array(path, {minLength: 1})}),
      exact: fc.boolean(),
      strict: fc.constantFrom(true, false, undefined),
      sensitive: fc.constantFrom(true, false, undefined),
      routes: tie('routes'),
      component: fc.constant(Shown),
    },
    {requiredKeys: ['key', 'component']},
  ),
}));

/** Says which route was drawn, and draws those within it, as a theme’s component does. */
function Shown({route, match, by}: RouteConfigComponentProps & {by?: typeof renderRoutes}): ReactNode {
  const inner = by?.(route?.routes, {by});
  return createElement('i', {title: String(route?.key), lang: JSON.stringify(match)}, inner);
}

function drawn(routes: RouteConfig[], pathname: string, by: typeof renderRoutes): string {
  return renderToStaticMarkup(createElement(StaticRouter, {location: pathname}, by(routes, {by})));
}

function matched(routes: RouteConfig[], pathname: string, by: typeof matchRoutes): readonly unknown[] {
  return by(routes, pathname).map(({route, match}) => ({key: route.key, match}));
}

/** Letters that are one for the router, which compares capitals, and others once they are small; and the first of two equal routes. */
const traps: readonly (readonly string[])[] = [
  ['/σ', '/ς'],
  ['/ẞ', '/ß'],
  ['/A', '/a/'],
];

function routesOf(paths: readonly string[]): RouteConfig[] {
  return paths.map((path) => ({key: path, path, exact: true, component: Shown}));
}

describe('matching fewer routes', () => {
  it('finds what react-router-config finds among all of them', () => {
    fc.assert(
      fc.property(routeLists, fc.array(address, {minLength: 1, maxLength: 5}), (routes, addresses) => {
        for (const pathname of addresses)
          expect(matched(routes, pathname, matchRoutes)).toEqual(
            matched(routes, pathname, stock.matchRoutes),
          );
      }),
      {
        numRuns: 1000,
        examples: traps.map((paths) => [routesOf(paths), [...paths]]),
      },
    );
  });

  it('draws what react-router-config draws', () => {
    fc.assert(
      fc.property(routeLists, address, (routes, pathname) => {
        expect(drawn(routes, pathname, renderRoutes)).toBe(drawn(routes, pathname, stock.renderRoutes));
      }),
      {numRuns: 400},
    );
  });

  it('tries none of the routes that stand for other addresses', () => {
    let tried = 0;
    const routes = Array.from({length: 1000}, (_, index): RouteConfig => {
      const path = `/note-${index}/`;
      // Read by whoever tries it.
      return {
        exact: true,
        get path() {
          tried += 1;
          return path;
        },
      };
    });
    matchRoutes(routes, '/note-1/');
    tried = 0;
    expect(matchRoutes(routes, '/note-998/')).toHaveLength(1);
    expect(tried).toBeLessThan(10);
  });

  it('draws nothing where there are no routes', () => {
    expect(renderRoutes(undefined)).toBe(null);
  });
});
