/**
 * What a code fence may name as its language: plain text, a terminal session, and what the site’s highlighter has a grammar for
 * (src/plugins/highlight/languages.ts, whose test holds this list against its grammars). The check has no need to load those.
 */
export const fenceLanguages: readonly string[] = `
  text txt plain plaintext actionscript atom bash c clike coffee coffeescript cpp css diff docker
  dockerfile flow go graphql html http ini java javadoclike javascript js jsdoc json jsx kotlin kt kts
  lua makefile markdown markup mathml md n4js n4jsd nasm nginx nix objc objectivec promql protobuf py
  python reason regex rss rust sh shell sql ssml svg swift terminal toml ts tsx typescript webmanifest
  xml yaml yml
`
  .trim()
  .split(/\s+/);
