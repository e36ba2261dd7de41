import type {Detector} from '../leak.ts';
import {find} from './find.ts';
import {isPlainWord} from './plain-words.ts';
import {generic} from './topics.ts';

/** What companies do, as the last word of their name. */
const trade =
  '(?:Mutual|Haulage|Logisti(?:k|cs)|Versicherung(?:en)?|Assekuranz|Insurance|Assurance|Bank|Bankhaus|Sparkasse|Freight|Spedition|Reederei|Shipping|Molkerei|Dairy|Energi[ae]?|Stadtwerke|Wohnbau|Brokerage|Securities|Airlines|Airways|Pharma|Klinik(?:en|um)?|Veterinary|Co-operative|Kooperative|Building Society)';
/** A sentence in which a company does something or something is done for it. */
const named = new RegExp(
  String.raw`(?:\b(?:at|by|for|from|with|of|to|when|client|customer|when|whom) |(?<=^|[.!?] ))(?<v>(?<first>\p{Lu}\p{Ll}{3,}(?:-\p{Lu}\p{Ll}+)?)(?: \p{Lu}\p{Ll}{2,})? ${trade})(?![\p{L}-])`,
  'dgmu',
);
/** Companies that everybody writes about, and places. */
const known =
  /^(?:Deutsche|Goldman|Lloyds|Danske|Commerz|Knight|Virtu|Charles|Capital|Monzo|Starling|Saxo|Santander|Lehman|Silicon|Swiss|British|American|United|Southwest|Delta|Alaska|Singapore|Qatar|Turkish|Lufthansa|Berkshire|Liberty|Northern|Nationwide|World|European|England|Japan|China|India|Canada|Norges|Riksbank|Federal|National|Royal|First|Berliner|Grand|Land|South|North|West|East|Left|Right|River|Power|Memory|Register|Dutch|French|German|Swedish|English|Italian|Spanish|Irish|Scottish)$/;

/** Companies by a name of their own and what they do: “Nordvik Haulage called us”. */
export const tradeNames: Detector = (text, kind) =>
  kind === 'prose'
    ? find('company', text, named, ({groups: {first = ''}}) => {
        const word = first.toLowerCase();
        return !known.test(first) && !generic.test(word) && !isPlainWord(word);
      })
    : [];
