// Prints the table of ranks in “Before the first measurement”: between which ranks of a sorted sample the true p99 lies at 95 % confidence.
import {rows} from './rank-rows.mjs';

for (const row of rows) console.log(row);
