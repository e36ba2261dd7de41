/** Whether a revision that is still being written is shown: in `npm start`, never in a build. */
export function showsDrafts(): boolean {
  return process.env.NODE_ENV !== 'production';
}
