/** Milliseconds of the clock that all processes of one machine share, with a fraction; it never jumps. */
export function now() {
  return Number(process.hrtime.bigint()) / 1e6;
}
