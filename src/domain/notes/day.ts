/** Days are ISO texts (`2026-11-21`), whose order is that of time. */

const dayMs = 24 * 60 * 60 * 1000;

/** Whether a text names a day that exists. */
export function isDay(text: string): boolean {
  return /^\d{4}-\d{2}-\d{2}$/.test(text) && new Date(`${text}T00:00:00Z`).toJSON()?.slice(0, 10) === text;
}

/** Whether a note of that date is left out of a build of that day: its day has not come. */
export function isScheduled(date: string, buildDay: string): boolean {
  return date > buildDay;
}

/** Whether a review is late on that day; on the day itself it is not. */
export function isOverdue(reviewBy: string, day: string): boolean {
  return reviewBy < day;
}

/** How many days lie between two: `2026-11-21` to `2026-11-23` are 2. */
export function daysBetween(from: string, to: string): number {
  return Math.round((Date.parse(`${to}T00:00:00Z`) - Date.parse(`${from}T00:00:00Z`)) / dayMs);
}
