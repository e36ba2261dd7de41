import {parseArgs, type ParseArgsConfig} from 'node:util';
import {suggest} from '../src/domain/content/nearest.ts';

/**
 * A command's arguments: its options by name, and what stands beside them.
 * @throws {TypeError} of parseArgs’s kind. Where an option is unknown, it names the one that was meant: what Node says is for programmers.
 */
export function readArguments<const Options extends NonNullable<ParseArgsConfig['options']>>(
  args: readonly string[],
  options: Options,
) {
  const {tokens} = parseArgs({args: [...args], options, allowPositionals: true, strict: false, tokens: true});
  for (const token of tokens) {
    if (token.kind !== 'option' || Object.hasOwn(options, token.name)) continue;
    const known = Object.keys(options).map((name) => `--${name}`);
    const message = `There is no option ${token.rawName}. ${suggest(token.rawName, known)}`;
    throw Object.assign(new TypeError(message), {code: 'ERR_PARSE_ARGS_UNKNOWN_OPTION'});
  }
  return parseArgs({args: [...args], options, allowPositionals: true});
}
