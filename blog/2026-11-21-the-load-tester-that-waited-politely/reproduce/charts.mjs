import {curves} from './curves.mjs';
import {timeline} from './timeline.mjs';

/** The figures of the note. */
export function chartsOf({stall, slow}, closed, open) {
  return {
    timeline: timeline(closed, open),
    stall: curves({
      views: stall,
      lines: [
        {name: 'open', label: 'open loop', tone: 'accent'},
        {name: 'corrected', label: 'closed loop, corrected', tone: 'ink', dashed: true},
        {name: 'wrk', label: 'wrk -c1', tone: 'before'},
        {name: 'closed', label: 'closed loop', tone: 'warn'},
      ],
      title: 'The server that stalls, in four views',
      description:
        'Percentile curves on a logarithmic scale. The closed loop stays at a few milliseconds; the open loop, the corrected closed loop and wrk rise together towards a second from about the 88th percentile.',
      caption:
        'Each point is the median of six runs. The server blocks its event loop once, for an eighth of the run.',
      shown: [50, 75, 88, 90, 95, 99, 99.9],
    }),
    slow: curves({
      views: slow,
      lines: [
        {name: 'wrk', label: 'wrk -c1', tone: 'warn'},
        {name: 'corrected', label: 'closed loop, corrected', tone: 'ink', dashed: true},
        {name: 'open', label: 'open loop', tone: 'accent'},
        {name: 'closed', label: 'closed loop', tone: 'before'},
      ],
      title: 'The server on which nobody waits for anybody, in four views',
      description:
        'Percentile curves on a logarithmic scale. The open and the closed loop agree: a few milliseconds up to about the 97th percentile. wrk and the corrected closed loop leave them near the 60th.',
      caption:
        'Each point is the median of six runs. Each 50th answer comes after 120 ms, from a timer; no other request waits for it.',
      shown: [50, 65, 75, 80, 90, 95, 99],
    }),
  };
}
