import type {Detector} from '../leak.ts';
import {find} from './find.ts';
import {isNothing} from './ids.ts';

/** At least twelve hexadecimal digits with a letter and a digit among them. */
const id = String.raw`(?<v>(?=[a-f]*\d)(?=\d*[a-f])[\da-f]{12,64})(?![\w.])`;
const long = String.raw`(?<v>[\da-f]{64})(?!\w)`;
const engines = '(?:docker|podman|nerdctl|crictl|ctr)';

/** Where runtimes write an id: keys, schemes, paths of cgroups and of their disks, their own messages. */
const places: readonly RegExp[] = [
  new RegExp(String.raw`\b(?:containerd|docker|cri-o|podman|libpod):\/\/${id}`, 'dg'),
  new RegExp(
    String.raw`\b(?:container|endpoint|network|sandbox|pod[_ ]?sandbox|exec)[_ -]?id["']?(?: ?[:=] ?| +)["'\\]{0,2}${id}`,
    'dgi',
  ),
  new RegExp(
    String.raw`(?:\b(?:docker|cri-containerd|crio|libpod|cri-o)-|\/(?:docker|containers|overlay2|moby|k8s\.io|libpod_parent)\/|\/kubepods[^\s"']{1,200}?[/-])${long}`,
    'dg',
  ),
  new RegExp(
    String.raw`\b${engines} (?:container )?(?:exec|logs|inspect|stop|kill|rm|cp|stats|top|attach|start|restart|pause|unpause|port|diff|export|update|wait|inspectp|stopp)\b[^\n|;&]{0,120}? ${id.replace('(?![\\w.])', '(?=[\\s:)\x60]|$)')}`,
    'dgm',
  ),
];
/** The same in what machines print. */
const inCaptures: readonly RegExp[] = [
  new RegExp(String.raw`"I[dD]": ?"${long}"|\bid=${long}(?= namespace=)|"Data": ?\\?"${long}`, 'dg'),
  new RegExp(String.raw`^local +${long}`, 'dgm'),
  // What `docker run -d` answers, and rows of `runc list`.
  new RegExp(String.raw`\b${engines} (?:container )?(?:run|create|start)\b[^\n]*\n${long}$`, 'dgm'),
  new RegExp(String.raw`^${id} +\d+ +(?:running|stopped|created|paused) `, 'dgm'),
  // A task of Swarm: its service, its number, its id.
  /\b[a-z][\w-]*\.\d{1,3}\.(?<v>(?=[a-z]*\d)[a-z\d]{25})(?!\w)/dg,
  // The engine names a host after its container.
  /\bhost_?name["']?[:=] ?["']?(?<v>(?=[a-f]*\d)(?=\d*[a-f])[\da-f]{12})(?![\w.-])/dgi,
];
/** In sentences too: `container 7be2…`. */
const said = new RegExp(
  String.raw`\b(?:containers?(?: (?:die|start|stop|kill|create|destroy|attach|restart|oom))?|sandbox|(?:Start|Create|Remove|Stop)Container|(?:Run|Stop|Remove)PodSandbox)(?: id)?:? (?:for |is |was )?[\\"'\x60“]{0,2}${id}`,
  'dgi',
);
/** Ids of containers, of their networks and sandboxes, where a place says that it is one: digests of images look the same. */
export const containers: Detector = (text, kind) =>
  /[\da-f]{12}|\.\d{1,3}\.[a-z\d]{25}/.test(text)
    ? [...places, ...(kind === 'prose' ? [] : inCaptures), said].flatMap((pattern) =>
        find('container', text, pattern, ({text: value}) => !isNothing(value) && !everybodys.test(value)),
      )
    : [];

/** True for an id as tables of containers and networks have them. */
export function isContainerId(value: string): boolean {
  return (
    /^(?=[a-f]*\d)(?=\d*[a-f])[\da-f]{12,64}$/.test(value) && !isNothing(value) && !everybodys.test(value)
  );
}

/** What manuals write. */
const everybodys = /^(?:abcdef|a1b2c3d4e5|0123456789|123456789|1a2b3c4d)/;
