/** What a leak is, with what to write instead. The names are those of the findings: `confidentiality/<kind>`. */
export const leakKinds = {
  address: ['An IP address', 'Write one of 192.0.2.0/24, 198.51.100.0/24, 203.0.113.0/24 or 2001:db8::/32.'],
  mac: ['A hardware address', 'Write one of 00:00:5e:00:53:00 to 00:00:5e:00:53:ff.'],
  host: ['The name of a host or an internal domain', 'Write a name under example.com, .test or .invalid.'],
  prompt: [
    'A user at a host',
    'In a prompt write `$ ` alone; in a command write the placeholder: `ssh user@host`, `scp notes.txt user@host:/tmp/`.',
  ],
  'home-path': ['A home folder with its owner’s name', 'Write /home/user, or `~`.'],
  email: ['An e-mail address', 'Write an address at example.com, or leave it out.'],
  phone: ['A telephone number', 'Leave it out.'],
  iban: ['The number of a bank account', 'Leave it out.'],
  card: ['The number of a payment card', 'Leave it out.'],
  account: [
    'The id of a cloud account, project, subscription or resource',
    'Write account 123456789012 or 111122223333, project my-project, or a GUID of zeros.',
  ],
  jwt: ['A signed token (JWT)', 'Take it out, and have it revoked: it may still be valid.'],
  secret: ['A credential', 'Take it out, and have it revoked: it may have been copied already.'],
  token: [
    'A long random value, as keys and tokens are',
    'If it lets somebody in: take it out, and have it revoked. If not: write what it is in its place, such as ETAG.',
  ],
  pod: ['The name of a pod or of a namespace', 'Write pod-1 and the namespace `default` or `example`.'],
  remote: ['The address of a private git repository', 'Write git@example.com:team/project.git.'],
  order: ['The id of an order, or a party of a FIX session', 'Write ORDER-ID, SENDER and TARGET.'],
  trace: ['The id of a trace or request', 'Write an id of zeros, or leave it out.'],
  'perf-header': [
    'A header of perf that says which machine and when',
    'Take the lines that start with `#` and name host, time, release or command line out.',
  ],
  'build-id': ['The build id of a binary', 'Take it out: it names one build of one binary.'],
} as const satisfies Readonly<Record<string, readonly [what: string, instead: string]>>;

export type LeakKind = keyof typeof leakKinds;

/** Where a text comes from: `capture` is what a machine wrote or a tool recorded, `prose` what a person wrote. */
export type TextKind = 'capture' | 'prose';

/** A place of a text that is a leak: UTF-16 units from `start` to before `end`. */
export type Match = {readonly kind: LeakKind; readonly start: number; readonly end: number};

/** Finds leaks in one text. It sees the text alone: no file, no clock, no list of clients. */
export type Detector = (text: string, kind: TextKind) => readonly Match[];

/** A leak in a source: its place there, its value for the mask, and how it was hidden. */
export type Leak = Match & {
  readonly value: string;
  readonly hidden: string | undefined;
  readonly in: TextKind;
};
