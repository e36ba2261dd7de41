import {createElement, type ComponentType} from 'react';
import {hydrateRoot} from 'react-dom/client';

/** Hydrates what the server drew. The prefix is the one that the server used, so that the ids inside agree. */
export function hydrate(island: HTMLElement, component: ComponentType): void {
  hydrateRoot(island, createElement(component), {identifierPrefix: island.id});
  island.dataset['alive'] = '';
}
