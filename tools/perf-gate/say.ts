/** Tells what is going on, with the seconds since the start. On stderr: stdout is for the verdict. */
export type Say = (text: string) => void;

/** `now` is in milliseconds. */
export function sayTo(write: (line: string) => void, now: () => number): Say {
  const start = now();
  return (text) => write(`${`${Math.round((now() - start) / 1000)} s`.padStart(7)}  ${text}\n`);
}
