import type webpack from 'webpack';

/** In the server's build of production pages an island is drawn as a root of its own (src/islands/IslandHost.server.tsx). */
export function drawIslandsApart({NormalModuleReplacementPlugin}: typeof webpack): webpack.Configuration {
  return {
    plugins: [
      new NormalModuleReplacementPlugin(/^\.\/IslandHost$/, (resource: {request: string}) => {
        resource.request = './IslandHost.server';
      }),
    ],
  };
}
