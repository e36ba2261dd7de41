import {normalizeTokens, Prism} from 'prism-react-renderer';
import {terminalGrammar} from '../../domain/transcript/terminal-grammar.ts';
import type {Tokenize} from '../../domain/transcript/transcript.ts';

/** Prism's tokenizer with the `terminal` grammar: what `parseTranscript` needs. */
export const tokenizeTerminal: Tokenize = (text) => normalizeTokens(Prism.tokenize(text, terminalGrammar));
