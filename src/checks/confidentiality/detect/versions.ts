import type {TextKind} from '../leak.ts';
import type {Hit} from './find.ts';

/** Words before four numbers with dots that are a version, a section or an object id. */
const versionBefore =
  /(?:(?:\b(?:v|ver|(?:[a-z]+_)?version)|[a-z]version|\w+[_-](?:pkg|package|fw|firmware|rev|ddp)|ddp|(?:fw|nvm)\.[a-z.]+|\b(?:release|rev|revision|build|firmware|driver|update|kernel|section|sections|chapter|clause|paragraph|figure|table|oid|since|until|sdk|schema|protocol|spec|abi|dialect|framework|plugin|package|tag|chart|compatible|compat|installed|latest|stable|jdk|bios|fw|:(?:jar|pom|war|ear|aar|zip)|(?:upgraded?|downgraded?|updated?|bumped?|migrated?) (?:to|from)|(?:fixed|seen|found|introduced|added|removed|changed|deprecated|shipped|released|available|new|leak|bug|regression) (?:in|of|with|by)|prior to|as of|backported to))\b["']?[ :=v§>(,\t]{0,4}["']?|§ ?|@\^?~?|["'][~^]|[<>~^=]= ?|\bv)$/i;
/** Products that count their versions in four numbers. */
const productBefore =
  /(?:\w*(?:odbc|jdbc|oledb)\w*[ /=]|\b(?:chrome|chromium|headlesschrome|safari|edga?|edge|opr|opera|version|crios|fxios|firefox|electron|mozilla|applewebkit|gecko|curl|wget|nginx|apache|openssl|samsungbrowser|openresty|tengine|kong|apisix|caddy|litespeed|varnish|lighttpd|haproxy|traefik|envoy|passenger|okhttp|jetty|netty|tomcat|iis|postman\w*|python|go|java|\w+\.net|\w+sharp)\/|\b(?:chrome|chromium|edge|opera|brave|vivaldi|oracle(?: database)?|ojdbc\d*|odbc|jdbc|odp\.net|weblogic|websphere|db2|informatica|sql server|windows|esxi|vsphere|vcenter|netweaver|firefox|electron|thunderbird|tensorrt|cudnn|onnxruntime|openvino|icu4?[cj]?|boost|glibc|libstdc\+\+|vc\+\+|msvc|clr|libfabric|mlx5_core|mlnx_ofed|ofed|cuda|nccl|ucx|openmpi)[ /=]|[a-z][\w+]*[-_](?:\d+(?:\.\d+)*-)?)$/i;
/** A file or a part of a name, not the end of an address. */
const versionAfter =
  /^(?:-(?:\w*[a-z]|\d+[.-])(?!\d*\.\d+\.\d)|\.(?:so|tar|t?gz|zip|deb|rpm|jar|exe|dll|dmg|pkg|whl)\b|\.jar|\+\w|~\w| ?\((?:latest|current|lts)\))/i;
/** Words that only an address follows, whatever the sentence goes on to say. */
const place =
  /\b(?:address(?:es)?,?|ip|peer|at|host|server|bmc|origin|gateway|resolver|node)(?: (?:is|was))? [`"“]?$/i;
/** A step from one version to another. */
const stepped =
  /\b(?:go(?:es|ing)?|went|steps?|stepped|moved?|moving|roll(?:ed|ing)?|back|jump(?:ed)?)\b[^.\n]{0,40}\b(?:from|to) (?:\d\.\d+\.\d+\.\d+ (?:to|and) )?$/i;
/** What says that four numbers are an address. */
const addressBefore =
  /(?:\b(?:ip|ipv4|inet|addr|address|peer|host|src|dst|source|dest|destination|remote|local|from|to|via|gw|gateway|subnet|nameserver|dns|ping|ssh|connect(?:ed|ing)?(?: to)?|bind|listen(?:ing)?(?: on)?|on|at|node|server|rhosts?)["']?[ :=>(]{1,4}["']?|\/\/|[/@[])$/i;
const addressAfter = /^(?::\d{1,5}\b|\/(?:3[0-2]|[12]?\d)\b| - - \[|#\d|\]:|\.\d{2,5} >)/;
const quad = /(?<![\w.])(?<first>\d{1,4})(?:\.\d{1,4}){3}(?![\w]|\.\d)/g;

/**
 * True where four numbers with dots are a version or a section: by what stands around them, or by a version of the same series in the text.
 */
export function isVersion({text, before, after, start}: Hit, whole: string, kind: TextKind): boolean {
  // `https://…@`, and the port of netconsole before it.
  if (/:\/\/\S*@$/.test(before) || (/\d@$/.test(before) && /^[/:]/.test(after))) return false;
  if (/^ ?(?:[nµum]?s|%|[kMGT]i?B)\b/.test(after)) return true;
  if (versionBefore.test(before) || productBefore.test(before) || versionAfter.test(after)) return true;
  if (
    kind === 'prose' &&
    /\b(?:versions?|releases?|upgrad\w+|downgrad\w+|kernels?|sections?|drivers?|firmware|changelog|patch(?:es)?|fix(?:ed)?|backport\w*)\b[^:]{0,60}$/i.test(
      before,
    )
  )
    return true;
  if (
    kind === 'prose' &&
    !place.test(before) &&
    /^[^:]{0,60}\b(?:drivers?|versions?|releases?|firmware|changed the default|kernel packages?)\b/.test(
      after,
    )
  )
    return true;
  // “went from 4.11.0.27 to 4.11.2.9”, “going back to 5.9.12.0”: few networks begin with a number of one digit.
  if (kind === 'prose' && /^\d\./.test(text) && stepped.test(before)) return true;
  if (addressAfter.test(after) || addressBefore.test(before)) return false;
  // `driver 18.3.2.1   msodbcsql 17.10.5.1`: the line lists versions, each behind a name.
  if (
    /[A-Za-z.]{3,}[ \t]+$/.test(before) &&
    [...before.matchAll(quad)].some((match) => versionBefore.test(before.slice(0, match.index)))
  )
    return true;
  // A row of what was updated: `driver,10.2.0.4,10.2.1.0`.
  if (
    /^["']?(?:drivers?|firmware|sdk|plugin|library|bios|kernel)["']?[,;\t|] ?(?:["']?\d+(?:\.\d+){3}["']?[,;\t|] ?)?["']?$/i.test(
      before,
    )
  )
    return true;
  // A network has a length behind it; `21.9.0.0` without one is a version.
  if (text.endsWith('.0.0') && !after.startsWith('/')) return true;
  // A heading of a changelog.
  if (/^#{1,4} \[?(?:[\w.-]+ )?$/.test(before) && /^\]?(?:\s|$)/.test(after)) return true;
  const parts = text.split('.').map(Number);
  // `1.2.3.4 Heap growth`: a section, and no access log.
  if (
    Math.max(...parts) < 32 &&
    (parts[0] ?? 0) < 10 &&
    /^\s*$/.test(before) &&
    /^(?:,|\.? +|\t)["']?[A-Za-z]|^$/.test(after)
  )
    return true;
  // `redis,7.4.1.0`, `zlib 1.3.1.1`: an inventory.
  if (
    Math.max(...parts) < 64 &&
    (parts[0] ?? 0) < 10 &&
    /[\w.+-]*[a-z][\w.+-]*(?:[,\t ] *| *\| *)(?:\d(?:\.\d+){3}[,\t|] ?)?$/i.test(before)
  )
    return true;
  return isOfSeries(parts, start, whole) || isInstalled(text, before, after, whole);
}

/** True where the text calls another number of the same series a version: `version 10.2.3.4` and, elsewhere, `10.2.2.0`. */
function isOfSeries(parts: readonly number[], start: number, whole: string): boolean {
  if (Math.max(...parts) > 99 && (parts[2] ?? 0) > 30) return false;
  if (series.text !== whole) series = {text: whole, versions: versionsOf(whole)};
  return series.versions.some(({index, first}) => index !== start && first === parts[0]);
}

/** Parts of other programs, by what their names begin with: `nvidia-fabricmanager  20.3.13.1`. */
const library =
  /^ *(?:\[?ii\]? +)?(?:nvidia|cuda|libnv|libcu|libnccl|lib[a-z]+\d|python3?|oracle|intel|mlnx|rdma|ibverbs|doca|rocm|hip|onnx|torch|tensor\w*|psycopg|mysql|mssql|pyodbc|google|aws|azure)[\w.+-]*[-_\d][\w.+-]*(?: *[=:~<>]=? *|[ \t]+|@)$/i;
/** What a list of packages begins with: its command, or its head. */
const inventory =
  /^[^\n]{0,80}[$#>%] (?:sudo )?(?:dpkg(?:-query)?|apt(?:-get|-cache)?|pip3?|uv|conda|mamba|rpm|yum|dnf|apk|brew|spack|pacman|choco|winget|nuget|dotnet list) |^ *(?:Package|Name|Id|Module|Software) +(?:Id +)?(?:Installed |Current )?Version\b/m;
let listed: {readonly text: string; readonly is: boolean} = {text: '', is: false};

/**
 * True where the line names a package and its version and no more; in a list of packages, whatever its name and outside of private
 * networks.
 */
function isInstalled(value: string, before: string, after: string, whole: string): boolean {
  if (!/^ *(?:[a-z-]+\/)?[\w.+-]+(?: *==? *|[ \t]+)$/i.test(before) || !/^\s*(?:$|[a-z(])/i.test(after))
    return false;
  if (library.test(before)) return true;
  if (/^(?:10|172|192|100)\./.test(value)) return false;
  if (listed.text !== whole) listed = {text: whole, is: inventory.test(whole)};
  return listed.is;
}

type Version = {readonly index: number; readonly first: number};
/** The versions of the text that was asked about last: a log asks about it once for each of its addresses. */
let series: {readonly text: string; readonly versions: readonly Version[]} = {text: '', versions: []};

function versionsOf(whole: string): readonly Version[] {
  return [...whole.matchAll(quad)].flatMap((match) => {
    const near = whole.slice(Math.max(0, match.index - 80), match.index);
    const before = near.slice(near.lastIndexOf('\n') + 1);
    return versionBefore.test(before) || /^#{1,4} \[?(?:[\w.-]+ )?$/.test(before)
      ? [{index: match.index, first: Number(match.groups?.['first'])}]
      : [];
  });
}
