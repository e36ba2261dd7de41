import {createElement, type ReactNode} from 'react';
import {useLocation} from '@docusaurus/router';
import * as stock from 'react-router-config/esm/react-router-config.js';
import type {MatchedRoute, RouteConfig} from 'react-router-config';

/** The routes of a list by the one address that each can match, and those that can match several. */
type Index = {
  readonly exact: ReadonlyMap<string, readonly Numbered[]>;
  readonly others: readonly Numbered[];
};

type Numbered = {readonly route: RouteConfig; readonly place: number};

const indexes = new WeakMap<readonly RouteConfig[], Index>();

/**
 * Stands in the server’s bundle in place of react-router-config, whose matching tries every route of the site for every page, several
 * times. Here it tries those few that can match.
 */
export function matchRoutes(routes: RouteConfig[], pathname: string): MatchedRoute<object>[] {
  return stock.matchRoutes(fewer(routes, pathname, true), pathname);
}

export function renderRoutes(routes: RouteConfig[] | undefined, extraProps?: object): ReactNode {
  return routes === undefined ? null : createElement(FewerRoutes, {routes, extraProps});
}

function FewerRoutes({
  routes,
  extraProps,
}: {
  routes: RouteConfig[];
  extraProps: object | undefined;
}): ReactNode {
  return stock.renderRoutes(fewer(routes, useLocation().pathname, false), extraProps);
}

/** The routes that can match, in their order; nested ones as well where that is asked. */
function fewer(routes: RouteConfig[], pathname: string, nested: boolean): RouteConfig[] {
  const {exact, others} = indexOf(routes);
  const own = exact.get(plain(pathname));
  const found = own === undefined ? others : [...others, ...own].toSorted((a, b) => a.place - b.place);
  return found.map(({route}) =>
    nested && route.routes !== undefined ? {...route, routes: fewer(route.routes, pathname, true)} : route,
  );
}

function indexOf(routes: RouteConfig[]): Index {
  const known = indexes.get(routes);
  if (known !== undefined) return known;
  const exact = new Map<string, Numbered[]>();
  const others: Numbered[] = [];
  for (const [place, route] of routes.entries()) {
    const address = onlyAddress(route);
    if (address === undefined) others.push({route, place});
    else exact.set(address, [...(exact.get(address) ?? []), {route, place}]);
  }
  const index = {exact, others};
  indexes.set(routes, index);
  return index;
}

/** The one address that a route matches; undefined where its path has any of path-to-regexp’s signs, or the route is of another kind. */
function onlyAddress({path, exact}: RouteConfig): string | undefined {
  // A route without a path, or with an empty one, matches whatever the route around it does.
  const one = typeof path === 'string' && path !== '' && exact === true && !/[:*()?+\\{}[\]]/.test(path);
  return one ? plain(path) : undefined;
}

/**
 * Addresses that the router may hold for equal are equal here: it disregards case, by capitals as regular expressions do, and a slash
 * at the end. Where it is stricter, it says so itself: it tries what is found.
 */
function plain(pathname: string): string {
  return pathname.toUpperCase().replace(/\/+$/, '');
}
