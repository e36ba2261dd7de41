import type {Detector, Match} from '../leak.ts';

/** Legal forms that nothing else is called. */
const sure =
  /(?<![\p{L}\d])(?:GmbH|mbH|KGaA|Ltd|LLC|LLP|Inc|plc|PLC|SARL|S\.A\.|S\.A\.S\.|S\.r\.l\.|S\.p\.A\.|B\.V\.|N\.V\.|A\/S|ApS|ASA|Oyj|Pty|Pte|Sp\. z o\.o\.|s\.r\.o\.|d\.o\.o\.|eG|OHG|e\.K\.)(?![\p{L}\d])/gu;
/** Forms that are also a word of this field: they need two words of a name in front of them, or their place. */
const unsure = /(?<![\p{L}\d])(?:AG|SE|KG|AB|AS|Oy|SA|SAS|NV|BV|SpA|Srl|Corp|Limited)(?![\p{L}\d(/])/gu;
/** A key, a field of a certificate, a column or a preposition: what stands behind is a party. */
const party =
  /(?:\b(?:O|OU|client|customer|company|counterparty|merchant|issuer|beneficiary|supplier|employer|organi[sz]ation|legal_?name|company_?name|client_?name)["']?(?: ?[:=] ?["']?|>)|\b(?:for|with|client|customer|company|bank|firm|called|named|was|is|by|at|from|to|and|In \d{4}) )$/i;

/** Who makes what everybody uses, issues certificates, or is named in every licence. */
const publicMakers =
  /^(?:Google|Alphabet|Microsoft|Amazon|Oracle|Sun|Intel|AMD|Advanced|NVIDIA|Apple|IBM|International|Red|Canonical|SUSE|VMware|Broadcom|Mellanox|Dell|HP|HPE|Hewlett|Cisco|Juniper|Arista|Solarflare|Xilinx|Altera|Samsung|Micron|Western|Seagate|Super|Supermicro|Lenovo|Fujitsu|Hitachi|Toshiba|Realtek|Qualcomm|Texas|Marvell|Napatech|Exablaze|Free|Software|Linux|Let[’']s|DigiCert|Digicert|Sectigo|Comodo|GlobalSign|GoDaddy|Entrust|VeriSign|Cloudflare|Fastly|Akamai|GitHub|GitLab|Atlassian|JetBrains|Docker|HashiCorp|Elastic\w*|MongoDB|Redis|Confluent|Datadog|DataStax|Grafana|Splunk|Sentry|Functional|Stripe|PayPal|Adyen|Visa|Mastercard|Meta|Facebook|Twitter|Netflix|Uber|LinkedIn|Airbnb|Square|Azul|BellSoft|SAP|Siemens|Bosch|Nokia|Ericsson|Huawei|ByteDance|Alibaba|Tencent|Joyent|npm|Vercel|Netlify|Mozilla|Adobe|Yahoo|eBay|Salesforce|Heroku|Percona|Cockroach|Cloudera|Databricks|Snowflake|Pivotal|Lightbend|Typesafe|Gradle|Sonatype|Perforce|CircleCI|Travis|Engine|Internet|Unicode|OpenAI|Anthropic|Thales|Example|Acme|ACME|Foo|Contoso|Fabrikam|Northwind|Your|My|Some|Company|The|Foundation|Git|ASUSTeK|Asustek|ASRock|Gigabyte|GIGABYTE|Micro-Star|Micro|Logitech|Chicony|SanDisk|Kingston|Corsair|ADATA|Crucial|Kioxia|KIOXIA|Phison|Chelsio|Pensando|Netronome|Graphcore|Quanta|Insyde|American|Phoenix|Wistron|Foxconn|Sony|Philips|Panasonic|LSI|QLogic|Emulex|Aquantia|Terracotta|Tilera|Yubico|Raspberry|Starfield|Trust|QuoVadis|SwissSign|Baltimore|IdenTrust|Certum|Actalis|Buypass|MarkMonitor|Tucows|GANDI|Gandi|Namecheap)$/;
/** Editions and buses of this name: `Java SE`, `Exos SAS`. */
const products =
  /^(?:RHEL|On|In|At|For|Java|JDK|JRE|OpenJDK|Windows|Server|Enterprise|Edition|Standard|Oracle|Exos|SATA|Cisco|BGP|iPhone|Second|Nexus|SELinux|Time|Rate|Not|Is|Are|Be|Very|Only|GC|TCP|CPU|Memory|CC|BY)$/;
/** Shares that are traded: the company is known by its number (ISIN). */
const isin = /\b[A-Z]{2}[A-Z\d]{9}\d\b/;
const notice =
  /copyright|©|\(c\)|licen[cs]e|trademark|vendor|manufacturer|maker|\bissuer\b|all rights|provided by|developed by|ethernet|controller|router|subsystem|\bDMI\b|\busb \d|\bID [\da-f]{4}:[\da-f]{4}|registrar|firmware|built-by|\(hex\)/i;

/** Companies by their legal form: `Nordwall Logistik GmbH`. A name alone is known to nobody here. */
export const companies: Detector = (text) => [...forms(text, sure, true), ...forms(text, unsure, false)];

function forms(text: string, pattern: RegExp, isSure: boolean): readonly Match[] {
  const found: Match[] = [];
  for (const {index, 0: form} of text.matchAll(pattern)) {
    const line = text.slice(Math.max(0, index - 160), index);
    const before = line.slice(line.lastIndexOf('\n') + 1);
    const name = nameBefore(before);
    const words = name.split(/[ -]+/).filter((word) => word !== '' && word !== '&');
    if (words.length === 0 || notice.test(before) || isin.test(before)) continue;
    if (words.some((word) => products.test(word)) || publicMakers.test(words[0]?.replace(/[.,]$/, '') ?? ''))
      continue;
    const lead = before.slice(0, before.length - name.length);
    if (!isSure && !party.test(lead) && !(words.length > 1 && /(?:^|[,;:"'|>] ?)$/.test(lead))) continue;
    if (!isSure && !(/\p{Ll}/u.test(name) && !name.includes(','))) continue;
    if (!isSure && words.length < 2 && !/[=:"']$/.test(lead)) continue;
    found.push({kind: 'company', start: index - name.length, end: index + form.length});
  }
  return found;
}

/** The words with a capital that stand right before a form, four at most: `Nordwall Versicherungs-`, `Halden & Cie `. */
function nameBefore(before: string): string {
  const [part = ''] = /[^<>"'|;:=([\t]*$/.exec(before) ?? [];
  let name = '';
  for (const word of part
    .split(/(?<=[ -])/)
    .slice(-5)
    .toReversed()) {
    if (!/^(?:\p{Lu}[\p{L}\d’]+|&)[ -]$/u.test(word) && !(name === '' && /^\p{Lu}[\p{L}\d’]+, $/u.test(word)))
      break;
    name = word + name;
  }
  return name.replace(/^& /, '');
}
