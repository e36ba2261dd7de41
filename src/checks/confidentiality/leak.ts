/** What a leak is, with what to write instead. The names are those of the findings: `confidentiality/<kind>`. */
export const leakKinds = {
  address: [
    'An IP address',
    'Write one that no machine has: `192.0.2.1`, `192.0.2.2` and so on, or `2001:db8::1` for IPv6. A network is `192.0.2.0/24`.',
  ],
  mac: ['A hardware address', 'Write `00:00:5e:00:53:01`, for a second card `00:00:5e:00:53:02`.'],
  host: [
    'The name of a host or an internal domain',
    'Write `host-1`, or with a domain `db-1.example.com`: nobody owns such a name.',
  ],
  prompt: [
    'A user at a host',
    'In a prompt write `$ ` alone; in a command write the placeholder: `ssh user@host`, `scp notes.txt user@host:/tmp/`.',
  ],
  'home-path': ['A home folder with its owner’s name', 'Write `/home/user/`, or `~/`.'],
  email: ['An e-mail address', 'Write `name@example.com`, or leave the address out.'],
  phone: [
    'A telephone number',
    'Leave the number out. An example has one that nobody has: `+44 20 7946 0123`.',
  ],
  iban: ['The number of a bank account', 'Leave the number out, or write `IBAN` in its place.'],
  card: ['The number of a payment card', 'Leave the number out, or write `CARD` in its place.'],
  account: [
    'The id of a cloud account, project, subscription or resource',
    'Write the account `123456789012`, the project `my-project`, or the id `00000000-0000-0000-0000-000000000000`.',
  ],
  jwt: [
    'A signed token (JWT)',
    'Write `TOKEN` in its place, and have the token revoked: whoever has read it may use it.',
  ],
  secret: [
    'A credential',
    'Write `PASSWORD` or `TOKEN` in its place, and have the credential revoked: it may have been copied already.',
  ],
  token: [
    'A long random value, as keys and tokens are',
    'If it lets somebody in, write `TOKEN` in its place and have it revoked. If it does not, write in its place what it is: `ETAG`.',
  ],
  pod: ['The name of a pod or of a namespace', 'Write the pod `pod-1`, and the namespace `default`.'],
  remote: ['The address of a private git repository', 'Write `git@example.com:team/project.git`.'],
  order: [
    'The id of an order, or a party of a FIX session',
    'Write `ORDER-ID` for an order, `SENDER` and `TARGET` for the parties.',
  ],
  trace: [
    'The id of a trace or request',
    'Write `TRACE-ID` or `REQUEST-ID`; where a form is asked for, `00000000000000000000000000000000`.',
  ],
  'perf-header': [
    'What perf wrote of a machine, a time or a program',
    'Take out the lines that begin with `# hostname`, `# captured on`, `# os release`, `# cmdline` and the like. In a path write `/opt/app/bin/server`.',
  ],
  'build-id': [
    'The build id of a binary',
    'Write `BUILD-ID` in its place: the id names one build of one binary.',
  ],
  container: [
    'The id of a container, or of its network',
    'Write `CONTAINER-ID` in its place: the id names one run on one machine.',
  ],
  person: [
    'The name of a person',
    'Write the part that he or she plays: `the engineer on duty`, `TRADER-1`.',
  ],
  company: ['The name of a company', 'Write what it does: `a payment provider`, `a regional bank`.'],
  wallet: ['The address of a wallet', 'Write `WALLET` in its place: everybody can look up what it holds.'],
  ticket: [
    'The key of a ticket',
    'Write `TICKET`, or leave the key out: its prefix names a team or a client.',
  ],
  fingerprint: [
    'The fingerprint of a key',
    'Write `FINGERPRINT` in its place: whoever scans a network finds the machine by it.',
  ],
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
