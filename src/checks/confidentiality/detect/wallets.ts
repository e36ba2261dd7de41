import type {Detector} from '../leak.ts';
import {find} from './find.ts';
import {isNothing} from './ids.ts';

/** Addresses with a prefix of their coin: Bitcoin and Litecoin (BIP 173), Cosmos, Cardano. */
const prefixed =
  /(?<![\w-])(?:(?:bc|ltc|tb)1[qp][02-9ac-hj-np-z]{30,80}|(?:cosmos|osmo|inj|celestia|thor)1[02-9ac-hj-np-z]{38}|addr1[02-9ac-hj-np-z]{50,100})(?!\w)/g;
/** Ethereum and what is built like it: twenty bytes. */
const twentyBytes = /(?<![\w-])0x[\da-f]{40}(?!\w)/gi;
/** A digest of SHA-1 has the same form: something has to speak of coins, or the checksum of EIP-55 mixes the cases. */
const aboutChains =
  /\b(?:wallets?|eth(?:er(?:eum)?)?|erc-?\d+|usd[ct]|tokens?|contracts?|transfers?|chain|gas|wei|gwei|nonce|balance|from|to|sender|recipient|payer|payee|beneficiary|withdraw\w*|deposit\w*|payouts?|address|account|owner|hot|cold|treasury)\b/i;
const aboutDigests =
  /\b(?:sha-?\d*|hash(?:es)?|commits?|digests?|checksums?|roots?|masks?|tree|blob|etag)["']?(?: is)?[ \t]*[:=]?[ \t]*["'`]?$/i;
/** Stellar: 56 letters and digits of base 32; Tron. */
const lettered = /(?<!\w)(?:G[A-D][A-Z2-7]{54}|T[1-9A-HJ-NP-Za-km-z]{33})(?!\w)/g;
/** Base 58, as old addresses of Bitcoin, where a word says so. */
const base58 = /(?<!\w)[13][1-9A-HJ-NP-Za-km-z]{25,34}(?!\w)/g;
const aboutCoins =
  /\b(?:btc|bch|ltc|doge|bitcoin|litecoin|wallets?|withdraw\w*|deposit\w*|payout\w*|utxo|txout|addr(?:ess)?)\b/i;
/** The first block’s, the examples of BIP 173, what is burnt, contracts of well-known tokens, accounts of test networks. */
const everybodys =
  /^(?:1A1zP1eP5QGefi2DMPTfTL5SLmv7DivfNa|1BvBMSEYstWetqTFn5Au4m4GFg7xJaNVN2|3J98t1WpEZ73CNmQviecrnyiWrnqRhWNLy|(?:bc|tb)1qw508d6qejxtdg4y5r3zarvary0c5xw7k\w*|(?:bc|tb)1qar0srrr7xfkvy5l643lydnw9re59gtzzwf5mdq|bc1qrp33g0q5c5txsp9arysrx4k6zdkfs4nce4xj0gdcccefvpysxf3qccfmv3|0xeeee\w*|0x0{30}\w*|0xdead\w*|0xf{16}\w*|0x\w*f{16}\w*|0xc02aaa39b223fe8d0a0e5c4f27ead9083c756cc2|0xa0b86991c6218b36c1d19d4a2e9eb0ce3606eb48|0xdac17f958d2ee523a2206206994597c13d831ec7|0x6b175474e89094c44da98b954eedeac495271d0f|0x2260fac5e5542a773aa44fbcfedf7c193bc2c599|0x7a250d5630b4cf539739df2c5dacb4c659f2488d|0xca11bde05977b3631167028862be2a173976ca11|0xf39fd6e51aad88f6f4ce6ab8827279cfffb92266|0x70997970c51812dc3a010c7d01b50e0d17dc79c8|0xd8da6bf26964af9d7eed9e03e53415d37aa96045|T(?:9yD14Nj9j7xAB4dbGeiX9h8unkKHxuWwb|7yD14Nj9j7xAB4dbGeiX9h8unkKHxuWwb))$/i;

/** Addresses of wallets: what stands there is public, and whose it is says who reads of it. */
export const wallets: Detector = (text) => [
  ...[prefixed, lettered].flatMap((pattern) =>
    find('wallet', text, pattern, ({text: value}) => isOwn(value)),
  ),
  ...find(
    'wallet',
    text,
    twentyBytes,
    ({text: value, start, end, before}) =>
      isOwn(value) &&
      !aboutDigests.test(before) &&
      (isMixed(value.slice(2)) || aboutChains.test(text.slice(Math.max(0, start - 160), end + 160))),
  ),
  ...find(
    'wallet',
    text,
    base58,
    ({text: value, before}) => aboutCoins.test(before) && isMixed(value) && isOwn(value),
  ),
];

/** True for an address that nobody publishes as an example. */
export function isEverybodysWallet(value: string): boolean {
  return everybodys.test(value);
}

function isOwn(value: string): boolean {
  return /\d/.test(value) && !isEverybodysWallet(value) && !isNothing(value.replace(/^0x/i, ''));
}

function isMixed(value: string): boolean {
  return /[a-z]/.test(value) && /[A-Z]/.test(value) && /\d.*\d/.test(value);
}
