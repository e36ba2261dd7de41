import {readFileSync} from 'node:fs';
import {output} from './child.mjs';
import {orders} from './order.mjs';
import {BLOCKS, SEED, versions} from './versions.mjs';

/**
 * Times every version once a block, each in a fresh process, as lines of CSV in the order in which they ran: `at` in ms from the first,
 * `wall`, `user` and `system` of the rounds, `p1` to `p6` of each sixth of them, `process` from start to exit and `own`, the processor time of
 * the whole process, in µs; `busy` and `stolen`, what all processors worked and what the host took from them meanwhile, in ms.
 */
export async function timeVersions(say, blocks = BLOCKS) {
  const lines = ['block,version,at,wall,user,system,p1,p2,p3,p4,p5,p6,process,own,busy,stolen'];
  const results = new Map();
  const start = performance.now();
  for (const [block, order] of orders(Object.keys(versions), blocks, SEED).entries()) {
    if (block % 10 === 0) say(`timing, block ${block + 1} of ${blocks}, ${order.length} runs each`);
    for (const version of order) {
      const at = Math.round(performance.now() - start);
      const before = processors();
      const {printed, elapsed} = await output(process.execPath, ['program.mjs', String(versions[version])]);
      const {wall, user, system, parts, own, result} = JSON.parse(printed);
      if ((results.get(version) ?? result) !== result) throw new Error(`${version} computed something else.`);
      results.set(version, result);
      const [busy, stolen] = processors().map((ms, index) => ms - before[index]);
      lines.push(
        [block + 1, version, at, wall, user, system, ...parts, elapsed, own, busy, stolen].join(','),
      );
    }
  }
  return `${lines.join('\n')}\n`;
}

/** What all processors have worked, and what the host has taken from them, in ms: /proc/stat counts in ticks of 10 ms. */
function processors() {
  const [, user, nice, system, , , irq, softirq, stolen] = readFileSync('/proc/stat', 'utf8')
    .split(/\s+/)
    .map(Number);
  return [(user + nice + system + irq + softirq) * 10, stolen * 10];
}
