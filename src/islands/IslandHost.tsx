import type {ComponentType, ReactNode} from 'react';

export type HostProps = {readonly name: string; readonly of: ComponentType; readonly id: string};

/** Development: the component itself. The server's build of a production page takes IslandHost.server.tsx in its place. */
export function IslandHost({of: Component}: HostProps): ReactNode {
  return (
    <div>
      <Component />
    </div>
  );
}
