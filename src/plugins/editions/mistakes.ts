import {formatFindings, type Parsed, type SourceFinding} from '../../domain/content/finding.ts';

/** Collects what is wrong in several files, so that a build ends with all of it at once. */
export class Mistakes {
  readonly #lines: string[] = [];

  add(file: string, findings: readonly SourceFinding[]): void {
    if (findings.length > 0) this.#lines.push(formatFindings(file, findings));
  }

  /** The value that was read, or nothing and its findings kept. */
  take<T>(file: string, parsed: Parsed<T>): T | undefined {
    if (parsed.kind === 'ok') return parsed.value;
    this.add(file, parsed.findings);
    return undefined;
  }

  isEmpty(): boolean {
    return this.#lines.length === 0;
  }

  error(): Error {
    return new Error(`Editions do not agree with their pages:\n${this.#lines.join('\n')}`);
  }
}
