import {mkdirSync, writeFileSync} from 'node:fs';
import {dirname, join} from 'node:path';

/** Adds a page to a copy of the site with an island that lets a worker compute, below what is seen at first. */
export function addWorkerIsland(checkout: string): void {
  for (const [name, text] of Object.entries(FILES)) {
    const file = join(checkout, name);
    mkdirSync(dirname(file), {recursive: true});
    writeFileSync(file, text);
  }
}

/** The worker and the island share a module, and the worker loads another only once it is asked. */
const FILES: Readonly<Record<string, string>> = {
  'src/pages/primes.tsx': `import type {ReactNode} from 'react';
import Primes from '@site/src/features/primes/Primes.island';
import {Island} from '@site/src/islands/Island';
import Layout from '@theme/Layout';

export default function PrimesPage(): ReactNode {
  return (
    <Layout title="Primes" description="A page for the test of workers in islands.">
      <h1>Primes</h1>
      {Array.from({length: 60}, (_, line) => (
        <p key={line}>What stands before the figure, line {line}.</p>
      ))}
      <Island name="Primes" of={Primes} />
    </Layout>
  );
}
`,
  'src/features/primes/Primes.island.tsx': `import {useEffect, useRef, useState, type ReactNode} from 'react';
import {isPrime} from './is-prime';

const drawn = [2, 3, 4, 5].filter(isPrime).join(', ');

export default function Primes(): ReactNode {
  const [told, setTold] = useState(\`The server drew \${drawn}.\`);
  const worker = useRef<Worker>(null);
  useEffect(() => {
    const started = new Worker(new URL('./primes.worker.ts', import.meta.url), {type: 'module'});
    started.addEventListener('message', ({data}: MessageEvent<string>) => setTold(data));
    started.addEventListener('error', ({message}) => setTold(\`The worker failed: \${message}\`));
    started.postMessage(10);
    worker.current = started;
    return () => started.terminate();
  }, []);
  return (
    <figure aria-label="Primes">
      <p>{told}</p>
      <button type="button" onClick={() => worker.current?.postMessage(100)}>
        Up to 100
      </button>
    </figure>
  );
}
`,
  'src/features/primes/primes.worker.ts': `import {isPrime} from './is-prime';

const violations: string[] = [];
addEventListener('securitypolicyviolation', ({effectiveDirective}) => violations.push(effectiveDirective));

addEventListener('message', async ({data: limit}: MessageEvent<number>) => {
  const count = Array.from({length: limit + 1}, (_, number) => number).filter(isPrime).length;
  const {tell} = await import('./tell');
  postMessage(tell(count, limit, violations));
});
`,
  'src/features/primes/is-prime.ts': `export function isPrime(number: number): boolean {
  for (let divisor = 2; divisor * divisor <= number; divisor += 1) if (number % divisor === 0) return false;
  return number > 1;
}
`,
  'src/features/primes/tell.ts': `import {isPrime} from './is-prime';

export function tell(count: number, limit: number, violations: readonly string[]): string {
  const parity = isPrime(count) ? 'a prime itself' : 'no prime itself';
  return \`The worker counted \${count} up to \${limit}, \${parity}; violations: \${violations.join(', ') || 'none'}.\`;
}
`,
};
