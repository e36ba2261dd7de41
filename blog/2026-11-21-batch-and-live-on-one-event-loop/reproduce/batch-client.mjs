import {request} from './request.mjs';
import {JOBS_AT_ONCE} from './settings.mjs';

// The client of the batch: so many jobs are under way at any time, until its parent ends it. Told by its parent: `{port}`.

async function keepBusy(port) {
  for (;;) await request(port, '/job');
}

process.on('message', ({port}) => {
  for (let job = 0; job < JOBS_AT_ONCE; job += 1) void keepBusy(port);
});
process.on('disconnect', () => process.exit());
process.send({kind: 'ready'});
