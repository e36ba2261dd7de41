import {ERRATA_FEED, ERRATA_ROUTE, type Erratum} from './errata.ts';

/** Who publishes the feed; `src/site.ts` fits. `url` is the origin, without a slash at its end. */
export type Publisher = {readonly name: string; readonly url: string; readonly locale: string};

/**
 * The errata as an Atom feed (RFC 4287). Its times are the days of the revisions, at midnight UTC, so that the same content gives the
 * same bytes; a feed of no errata is as old as `since`, an ISO day.
 */
export function errataFeed(
  errata: readonly Erratum[],
  {name, url, locale}: Publisher,
  since: string,
): string {
  const updated = errata[0]?.date ?? since;
  return `${[
    '<?xml version="1.0" encoding="utf-8"?>',
    `<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="${escape(locale)}">`,
    `  <id>${escape(url + ERRATA_ROUTE)}</id>`,
    `  <title>${escape(`${name}: errata`)}</title>`,
    '  <subtitle>Corrections, clarifications, re-measurements and retractions of field notes and case studies.</subtitle>',
    `  <updated>${midnight(updated)}</updated>`,
    `  <author><name>${escape(name)}</name></author>`,
    `  <link rel="self" type="application/atom+xml" href="${escape(url + ERRATA_FEED)}"/>`,
    `  <link rel="alternate" type="text/html" href="${escape(url + ERRATA_ROUTE)}"/>`,
    ...errata.flatMap((erratum) => entry(erratum, url)),
    '</feed>',
  ].join('\n')}\n`;
}

function entry({of, title, to, id, date, kind, reason}: Erratum, url: string): readonly string[] {
  return [
    '  <entry>',
    `    <id>${escape(`${url}${to}#${id}`)}</id>`,
    `    <title>${escape(`${kind}: ${title}`)}</title>`,
    `    <updated>${midnight(date)}</updated>`,
    `    <link rel="alternate" type="text/html" href="${escape(url + to)}"/>`,
    `    <category term="${escape(kind)}"/>`,
    `    <summary>${escape(`${of}, revision ${id}: ${reason}`)}</summary>`,
    '  </entry>',
  ];
}

function midnight(day: string): string {
  return `${day}T00:00:00Z`;
}

const escapes: Readonly<Record<string, string>> = {'&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;'};

function escape(text: string): string {
  // What XML 1.0 has no place for is left out: a control character would break the whole feed.
  return text
    .replaceAll(/[^\P{Cc}\t\n\r]|[\ufffe\uffff]/gu, '')
    .replaceAll(/[&<>"]/g, (sign) => escapes[sign] ?? sign);
}
