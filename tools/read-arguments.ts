import {parseArgs, type ParseArgsConfig} from 'node:util';
import {nearest, suggest} from '../src/domain/content/nearest.ts';

/**
 * A command's arguments: its options by name, and what stands beside them.
 * @throws {TypeError} of parseArgs’s kind. Where an option is unknown, it names the one that was meant, and where a value is missing, the
 * option that lacks it: what Node says is for programmers.
 */
export function readArguments<const Options extends NonNullable<ParseArgsConfig['options']>>(
  args: readonly string[],
  options: Options,
) {
  const {tokens} = parseArgs({args: [...args], options, allowPositionals: true, strict: false, tokens: true});
  for (const token of tokens) {
    if (token.kind !== 'option') continue;
    const option = Object.hasOwn(options, token.name) ? options[token.name] : undefined;
    if (option === undefined)
      throw refusal(unknownOption(token.rawName, Object.keys(options)), 'ERR_PARSE_ARGS_UNKNOWN_OPTION');
    if (option.type === 'string' && token.value === undefined)
      throw refusal(
        `${token.rawName} needs a value, and none was written: write \`${token.rawName} VALUE\`.`,
        'ERR_PARSE_ARGS_INVALID_OPTION_VALUE',
      );
  }
  return parseArgs({args: [...args], options, allowPositionals: true});
}

function unknownOption(written: string, names: readonly string[]): string {
  const known = names.map((name) => `--${name}`);
  const [only] = known;
  // Who wrote another option does not look for the only one.
  if (known.length === 1 && nearest(written, known) === undefined)
    return `There is no option ${written}, and none but ${only}.`;
  return `There is no option ${written}. ${suggest(written, known)}`;
}

function refusal(message: string, code: string): TypeError {
  return Object.assign(new TypeError(message), {code});
}
