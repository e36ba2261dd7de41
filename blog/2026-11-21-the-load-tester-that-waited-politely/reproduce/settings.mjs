// What the experiment is, in one place. Times are milliseconds.

/** How many times everything is measured, in turn. The range of six runs holds their median with 96.9 % confidence; that of five would not reach 95 %. */
export const REPETITIONS = 6;

/** A request is due so often: 200 a second. */
export const INTERVAL = 5;

/** The server that stops answering anybody, once, and the one that answers few requests late and makes nobody else wait. */
export const SERVERS = {
  stall: {length: 8000, stallAt: 4000, stallFor: 1000, slowEvery: 0, slowFor: 0},
  slow: {length: 4000, stallAt: 0, stallFor: 0, slowEvery: 50, slowFor: 120},
};

/** What is measured on which server, by whom. Each repetition starts one further, so that none always comes first. */
export const CONDITIONS = [
  {server: 'stall', by: 'closed'},
  {server: 'stall', by: 'open'},
  {server: 'stall', by: 'wrk', connections: 1},
  {server: 'stall', by: 'wrk', connections: 10},
  {server: 'slow', by: 'closed'},
  {server: 'slow', by: 'open'},
  {server: 'slow', by: 'wrk', connections: 1},
];

/** Somebody who waits longer than this has waited. */
export const WAITED = 100;
