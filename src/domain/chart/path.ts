/** Drawings of paths are this wide and high; the page stretches them to its width (`preserveAspectRatio="none"`). */
export const EXTENT = 1000;

/**
 * A path of straight lines in whole thousandths of the drawing, from absolute (`M0,500L10.2,480`) to relative and short (`M0 500l10-20`):
 * a third of the bytes, and steps that recur compress well. Positions are rounded before they are subtracted, so that no error adds up.
 * A thousandth is less than a pixel in the widest figure.
 */
export function shortPath(path: string): string {
  const written: string[] = [];
  let [x, y] = [0, 0];
  let command = '';
  for (const [, name = '', px = '', py = ''] of path.matchAll(/([MLZ])(?:(-?[\d.e-]+),(-?[\d.e-]+))?/g)) {
    if (name === 'Z') {
      written.push('z');
      command = name;
      continue;
    }
    const [nx, ny] = [Math.round(Number(px)), Math.round(Number(py))];
    if (name === 'M') written.push(`M${pair(nx, ny)}`);
    else if (nx !== x || ny !== y) {
      const step = pair(nx - x, ny - y);
      written.push(command === 'L' ? separated(step) : `l${step}`);
    } else continue;
    [x, y, command] = [nx, ny, name];
  }
  return written.join('');
}

function pair(x: number, y: number): string {
  return `${x}${separated(String(y))}`;
}

/** A minus sign separates numbers by itself. */
function separated(text: string): string {
  return text.startsWith('-') ? text : ` ${text}`;
}
