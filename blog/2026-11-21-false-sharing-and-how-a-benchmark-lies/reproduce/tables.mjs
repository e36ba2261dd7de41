import {groupThousands} from '../../../src/domain/quantity/format.ts';
import {median} from '../../../src/domain/stats/quantile.ts';
import {medianRange} from '../../../src/domain/stats/spread.ts';
import {comparisons} from './comparisons.mjs';
import {readRecords} from './samples.mjs';
import {sessionRows} from './session-rows.mjs';
import {gain, singleGains} from './summaries.mjs';

const row = (cells) => `| ${cells.join(' | ')} |`;
const times = (value) => `${value.toFixed(2)}×`;

const gainText = ({ratio, low, high}) => `${times(ratio)} (${low.toFixed(2)}–${times(high)})`;

/**
 * Every comparison with its 95 % interval, with what one repetition alone would have shown, in how many of them the order was the
 * other way, and with the second session, where there is one.
 */
function gainRows(samples, second) {
  const again = second && comparisons(second);
  return comparisons(samples).map(({name, before, after}, index) => {
    const singles = singleGains(before, after);
    const against = singles.filter((single) => single <= 1).length;
    return row([
      name,
      gainText(gain(before, after)),
      `${singles[0].toFixed(2)}–${times(singles.at(-1))}`,
      `${against} of ${singles.length}`,
      ...(again === undefined ? [] : [gainText(gain(again[index].before, again[index].after))]),
    ]);
  });
}

function foldedRows({work}) {
  return [1_000_000, 1_000_000_000].map((n) => {
    const {median: middle, min, max} = medianRange(work(`plain-${n}`));
    return row([
      groupThousands(String(n)),
      `${middle.toFixed(2)} µs`,
      `${min.toFixed(2)}–${max.toFixed(2)} µs`,
    ]);
  });
}

/** The repetition that gained least by padding, beside the middle of all: CPU time over time gives it away. */
function contradictionRows({perIncrement, onCpu}) {
  const [same, padded] = ['same-line', 'padded-64'];
  const gains = perIncrement(same).map((value, index) => value / perIncrement(padded)[index]);
  const worst = gains.indexOf(Math.min(...gains));
  const line = (name, pick) =>
    row([
      name,
      `${pick(perIncrement(same)).toFixed(1)} ns`,
      `${(pick(onCpu(same)) * 100).toFixed(0)} %`,
      `${pick(perIncrement(padded)).toFixed(1)} ns`,
      `${(pick(onCpu(padded)) * 100).toFixed(0)} %`,
    ]);
  return [line('median of all', median), line(`repetition ${worst + 1}`, (values) => values[worst])];
}

function probeRow(name, values, digits) {
  const {median: middle, min, max} = medianRange(values);
  const [one, low, high] = [middle, min, max].map((value) => value.toFixed(digits));
  return row([name, `${one} ns`, `${low}–${high} ns`]);
}

/** What the machine says of itself when it is asked by timing. */
function probeRows({perIncrement}, slices) {
  const perAdd = slices.map(({n_of_a_slice: n, slices_us: lengths}) =>
    lengths.split(' ').map((length) => (Number(length) * 1000) / Number(n)),
  );
  return [
    probeRow('eight sums in registers, one thread', perIncrement('busy-one-thread'), 2),
    probeRow('the same, a thread on each CPU', perIncrement('busy-two-threads'), 2),
    probeRow('one word to the other CPU and back', perIncrement('round-trip'), 0),
    probeRow(
      'locked add alone, first half-millisecond',
      perAdd.map(([first]) => first),
      2,
    ),
    probeRow(
      'locked add alone, median of the rest',
      perAdd.map(([, ...rest]) => median(rest)),
      2,
    ),
  ];
}

/**
 * The rows of the note’s tables.
 *
 * @param {import('../../../src/domain/receipt/recomputation.ts').NoteData} data
 */
export function tables(data, samples, second) {
  return {
    gains: gainRows(samples, second),
    folded: foldedRows(samples),
    contradiction: contradictionRows(samples),
    probes: probeRows(samples, readRecords(data.text('data/slices.csv'))),
    ...(second === undefined ? {} : {sessions: sessionRows(data, [samples, second])}),
  };
}
