import {chartsOf} from './charts.mjs';
import {conclusionsOf} from './conclusions.mjs';
import {SERVERS, WAITED} from './settings.mjs';
import {claimOf, eachOver, noiseOf, percentilesOf, waitedOf} from './summary.mjs';
import {tableOf} from './tables.mjs';
import {lines, viewsOf} from './views.mjs';

/** The figures of the note from its data. @type {import('../../../src/domain/receipt/recomputation.ts').Recompute} */
export default function recompute(data) {
  const views = viewsOf(data);
  const {stall, slow} = views;
  const [closedRuns, openRuns] = ['closed', 'open'].map((by) => lines(data.text(`data/stall-${by}.jsonl`)));
  const [closed, open, corrected, wrk] = ['closed', 'open', 'corrected', 'wrk'].map((name) =>
    percentilesOf(stall[name], 99),
  );
  const waited = waitedOf(stall.open);

  return {
    claims: {
      'closed-p99': claimOf('ms', closed),
      'open-p99': claimOf('ms', open),
      hidden: claimOf('×', eachOver(open, closed)),
      'corrected-p99': claimOf('ms', corrected),
      'wrk-p99': claimOf('ms', wrk),
      'open-waited': claimOf('%', waited),
      'wrk-mean': claimOf(
        '×',
        stall.wrk.map(({mean, timePerRequest}) => mean / timePerRequest),
      ),
      'slow-open-p90': claimOf('ms', percentilesOf(slow.open, 90)),
      'slow-wrk-p90': claimOf('ms', percentilesOf(slow.wrk, 90)),
      'twice-p50': claimOf('ms', percentilesOf(stall.twice, 50)),
    },
    noise: {
      'closed-p99': noiseOf(closed),
      'open-p99': noiseOf(open),
      'wrk-p99': noiseOf(wrk),
      'open-waited': noiseOf(waited),
    },
    conclusions: conclusionsOf(views, openRuns.map(shareByTheClock)),
    tables: {
      stall: tableOf(stall, ['closed', 'open', 'corrected', 'wrk', 'wrk10', 'twice'], [50, 99, 99.9]),
      slow: tableOf(slow, ['closed', 'open', 'corrected', 'wrk'], [50, 75, 90, 99]),
      'session-stall': sessionOf(data.text('data/stall-wrk1.txt')),
      'session-slow': sessionOf(data.text('data/slow-wrk1.txt')),
    },
    charts: chartsOf(views, closedRuns[0], openRuns[0]),
  };
}

/** The share of moments, in hundredths, at which who arrives waits too long: those from the beginning of the stall until so long before its end. */
function shareByTheClock({stall: {fromMs, toMs}}) {
  return ((toMs - fromMs - WAITED) / SERVERS.stall.length) * 100;
}

/** A session as the note shows it. */
function sessionOf(text) {
  return text.trimEnd().split('\n');
}
