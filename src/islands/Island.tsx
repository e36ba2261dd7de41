import {useId, type ComponentType, type ReactNode} from 'react';
import {IslandHost} from './IslandHost';

type Props = {
  /** The file’s name without `.island.tsx`; unique on the site. */
  readonly name: string;
  /** What that file exports by default: a component that needs no props and nothing of Docusaurus. */
  readonly of: ComponentType;
};

/**
 * A component that comes alive on an otherwise static page. It is drawn on the server and hydrated alone when it is seen or used; in
 * `npm start` it is an ordinary component.
 */
export function Island({name, of}: Props): ReactNode {
  return <IslandHost name={name} of={of} id={`island${useId()}`} />;
}
