import {INTERVAL} from './settings.mjs';
import {ms} from './words.mjs';

/** A point for so many milliseconds of a run, from and to these. */
const BIN = 40;
const [FROM, TO] = [3500, 5500];

/** A row of the table for so many. */
const ROW = 250;

/** One run of either client around the stall: the slowest request of each 40 ms, at the moment from which its time counts. */
export function timeline(closed, open) {
  const sent = slowestOf(requestsOf(closed.latencyUs, (index) => closed.sentMs[index]));
  const due = slowestOf(requestsOf(open.latencyUs, dueAt));
  const {fromMs, toMs} = open.stall;
  // The client sends nothing in between, and a line would say that it does.
  const goesOn = sent.findIndex(([at], index) => at - (sent[index - 1]?.[0] ?? at) > 0.5);
  return {
    kind: 'lines',
    title: 'A second in which one of the two clients measures nothing',
    description:
      'Latency over two seconds of a run, on a logarithmic scale. The open loop shows a slope from a second down to the usual milliseconds; the closed loop shows one slow request, then a second without any, then the usual milliseconds.',
    caption: `One run of each client, the first. Each point is the slowest request of ${BIN} ms, at the moment when it was due (open loop) or sent (closed loop).`,
    x: {label: 'time in the run', unit: 's', scale: 'linear', from: FROM / 1000, to: TO / 1000},
    y: {label: 'latency', unit: 'ms', scale: 'log'},
    series: [
      {label: 'open loop', tone: 'accent', points: due},
      {label: 'closed loop: one request', tone: 'warn', points: sent.slice(0, goesOn)},
      {label: 'closed loop again', tone: 'warn', points: sent.slice(goesOn)},
    ],
    spans: [{from: seconds(fromMs), to: seconds(toMs), label: 'event loop blocked'}],
    table: tableOf(closed, open),
  };
}

function dueAt(index) {
  return index * INTERVAL;
}

/** The requests of a run as `[moment, latency]`, both in milliseconds. */
function requestsOf(latencyUs, momentOf) {
  return latencyUs.map((latency, index) => [momentOf(index), latency / 1000]);
}

function slowestOf(requests) {
  const bins = Map.groupBy(
    requests.filter(([at]) => at >= FROM && at < TO),
    ([at]) => FROM + Math.floor((at - FROM) / BIN) * BIN,
  );
  return [...bins].map(([bin, inBin]) => [seconds(bin), Number(greatest(inBin).toPrecision(3))]);
}

function greatest(requests) {
  return Math.max(...requests.map(([, latency]) => latency));
}

function seconds(milliseconds) {
  return Number((milliseconds / 1000).toFixed(3));
}

function tableOf(closed, open) {
  const sent = requestsOf(closed.latencyUs, (index) => closed.sentMs[index]);
  const due = requestsOf(open.latencyUs, dueAt);
  return {
    columns: [
      'time in the run',
      'requests, closed loop',
      'requests, open loop',
      'slowest, closed',
      'slowest, open',
    ],
    rows: Array.from({length: (TO - FROM) / ROW}, (_, row) => {
      const from = FROM + row * ROW;
      const both = [sent, due].map((requests) => requests.filter(([at]) => at >= from && at < from + ROW));
      return [
        `${(from / 1000).toFixed(2)}–${((from + ROW) / 1000).toFixed(2)} s`,
        ...both.map(({length}) => String(length)),
        ...both.map((requests) => (requests.length === 0 ? 'none' : ms(greatest(requests)))),
      ];
    }),
  };
}
