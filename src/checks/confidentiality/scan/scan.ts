import {answered} from '../detect/answers.ts';
import {accounts} from '../detect/accounts.ts';
import {addresses} from '../detect/addresses.ts';
import {business} from '../detect/business.ts';
import {deviceSecrets} from '../detect/device-secrets.ts';
import {hosts} from '../detect/hosts.ts';
import {introduced} from '../detect/introduced.ts';
import {logIds} from '../detect/log-ids.ts';
import {logins} from '../detect/logins.ts';
import {companies} from '../detect/companies.ts';
import {containers} from '../detect/containers.ts';
import {keys} from '../detect/keys.ts';
import {nationalIds} from '../detect/national-ids.ts';
import {persons} from '../detect/persons.ts';
import {tickets} from '../detect/tickets.ts';
import {topics} from '../detect/topics.ts';
import {tradeNames} from '../detect/trade-names.ts';
import {paymentIds} from '../detect/payment-ids.ts';
import {windowsIds} from '../detect/windows-ids.ts';
import {wallets} from '../detect/wallets.ts';
import {people} from '../detect/people.ts';
import {runtime} from '../detect/runtime.ts';
import {secrets} from '../detect/secrets.ts';
import {sessions} from '../detect/sessions.ts';
import {tables} from '../detect/tables.ts';
import {tokens} from '../detect/tokens.ts';
import type {Detector, Leak, Match, TextKind} from '../leak.ts';
import {hidesCharacters} from '../view/characters.ts';
import {joinsLines, plainView, type View} from '../view/view.ts';
import {viewsOf} from '../view/views.ts';
import {rivalsIn} from './kept.ts';
import {isNews} from './news.ts';

const detectors: readonly Detector[] = [
  secrets,
  deviceSecrets,
  windowsIds,
  keys,
  business,
  runtime,
  logIds,
  accounts,
  answered,
  introduced,
  paymentIds,
  tables,
  logins,
  people,
  containers,
  sessions,
  wallets,
  persons,
  nationalIds,
  companies,
  tradeNames,
  topics,
  tickets,
  addresses,
  hosts,
  tokens,
];

/**
 * Every leak of a text, each once, in order of place. What hides is looked at decoded, and what is found there has the place of what
 * was written. A place that two detectors claim belongs to the first of the list.
 */
export function scan(text: string, kind: TextKind): readonly Leak[] {
  return scanView(plainView(text), kind);
}

/** The same for a view of a source, such as the text of an HTML page. */
export function scanView(source: View, kind: TextKind): readonly Leak[] {
  // In order of place, none over another.
  const kept: Leak[] = [];
  for (const view of viewsOf(source, kind)) {
    const found = [
      ...detectors.flatMap((detect) => detect(view.text, kind)),
      ...(kind === 'prose' && view.hidden === hidesCharacters ? brokenNames(view) : []),
    ];
    for (const match of found) {
      if (!isNews(view, match, kind)) continue;
      const leak = placed(view, match, kind);
      const {from, rivals} = rivalsIn(kept, leak);
      // What is decoded may show that a leak is longer than it seemed: a whole address where only its domain was written plainly.
      const isWider =
        view !== source && rivals.every((other) => isWithin(other, leak) && !goesOn(view, other, leak));
      if (rivals.length > 0 && !isWider) continue;
      kept.splice(from, rivals.length, leak);
    }
  }
  return kept;
}

/** Domains of a sentence that something invisible or a foreign letter breaks within a word: nobody writes a public one so. */
function brokenNames({text, seams = []}: View): readonly Match[] {
  const within = seams.filter(
    ({start, end}) =>
      end - start < 2 &&
      /^[a-z]?$/i.test(text.slice(start, end)) &&
      /^[a-z\d]{2}$/i.test(text.slice(start - 1, start) + text.slice(end, end + 1)),
  );
  if (within.length === 0) return [];
  return hosts(text, 'capture').filter((match) =>
    within.some(({start, end}) => match.start < start && end < match.end),
  );
}

/** True where the next line would only be added to what is a leak already: it may as well be another word. */
function goesOn({hidden}: View, known: Leak, wider: Leak): boolean {
  return hidden === joinsLines && known.kind === wider.kind && known.start === wider.start;
}

function placed(view: View, {kind, start, end}: Match, textKind: TextKind): Leak {
  return {
    kind,
    start: view.start(start),
    end: view.end(end - 1),
    value: view.text.slice(start, end),
    hidden: view.hidden,
    in: textKind,
  };
}

/** True where `inner` is a smaller part of `outer`. */
function isWithin(inner: Leak, outer: Leak): boolean {
  return (
    outer.start <= inner.start && inner.end <= outer.end && inner.end - inner.start < outer.end - outer.start
  );
}
