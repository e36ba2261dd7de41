import type {ReactNode} from 'react';
import {renderToString} from 'react-dom/server';
import type {HostProps} from './IslandHost';

/** A built page: the island is a React root of its own, drawn apart from the page, so that it can be hydrated apart from it. */
export function IslandHost({name, of: Component, id}: HostProps): ReactNode {
  const html = renderToString(<Component />, {identifierPrefix: id});
  return <div id={id} data-island={name} dangerouslySetInnerHTML={{__html: html}} />;
}
