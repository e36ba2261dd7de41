/** Below this a thread was not at work for a part of its run; waiting for memory counts as work. */
const FULL_SHARE = 0.9;

/** Runs of a million increments and more in which a thread that should have had a CPU to itself had less. */
function disturbed({variants, increments, onCpu}) {
  const shares = variants()
    .filter((variant) => !/^(?:one-cpu|busy-cpu|plain)-/.test(variant) && increments(variant)[0] >= 1_000_000)
    .flatMap((variant) => onCpu(variant));
  return `${shares.filter((share) => share < FULL_SHARE).length} of ${shares.length}`;
}

const row = (name, cells) => `| ${[name, ...cells].join(' | ')} |`;

/** How far each session had the machine to itself. */
export function sessionRows(data, samples) {
  const sessions = ['data/session.json', 'data/second/session.json'].map((file) =>
    JSON.parse(data.text(file)),
  );
  return [
    row(
      'taken by the hypervisor, both CPUs',
      sessions.map(({stolenMs}) => `${(stolenMs / 1000).toFixed(2)} s`),
    ),
    row('runs in which a thread lost a tenth of its CPU or more', samples.map(disturbed)),
  ];
}
