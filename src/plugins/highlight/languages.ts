import {createRequire} from 'node:module';
import {Prism} from 'prism-react-renderer';
import {fenceLanguages} from '../../domain/content/fence-languages.ts';
import {nearest} from '../../domain/content/nearest.ts';

/** Grammars of `prismjs` that prism-react-renderer does not carry. Each may build on those before it. */
const ADDED = [
  'bash',
  'diff',
  'docker',
  'http',
  'ini',
  'java',
  'lua',
  'makefile',
  'nasm',
  'nginx',
  'nix',
  'promql',
  'protobuf',
  'toml',
];
const PLAIN = ['text', 'txt', 'plain', 'plaintext'];

const grammars = loadGrammars();

/** The grammar of a language by name or alias; an empty one for plain text; undefined where none is known. */
export function grammarOf(language: string): Prism.Grammar | undefined {
  if (PLAIN.includes(language)) return {};
  return grammars.get(language);
}

/** What to write instead of an unknown language. */
export function explainUnknown(language: string): string {
  const near = nearest(language, fenceLanguages);
  return `The language “${language}” is not known. Write ${near === undefined ? `one of: ${fenceLanguages.join(', ')}` : `\`${near}\``}.`;
}

/** Every name that a fence of code may have; domain/content/fence-languages.ts lists them for who loads no grammars. */
export function grammarNames(): readonly string[] {
  return [...PLAIN, ...grammars.keys()];
}

/** The components of `prismjs` are scripts that add themselves to a global `Prism`: it exists only while they load. */
function loadGrammars(): ReadonlyMap<string, Prism.Grammar> {
  const require = createRequire(import.meta.url);
  const scope = globalThis as {Prism?: unknown};
  const before = Object.getOwnPropertyDescriptor(scope, 'Prism');
  scope.Prism = Prism;
  for (const name of ADDED) require(`prismjs/components/prism-${name}.js`);
  if (before === undefined) delete scope.Prism;
  else Object.defineProperty(scope, 'Prism', before);
  const named = Object.entries(Prism.languages).filter(
    ([name, grammar]) => typeof grammar === 'object' && !PLAIN.includes(name),
  );
  return new Map(named.toSorted(([a], [b]) => (a < b ? -1 : 1)));
}
