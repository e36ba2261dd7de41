/**
 * Words of English and of this field that are nobody’s name, neither a first nor a last one: what benchmarks, operators of plans, tools,
 * steps and columns are called. Words that people are called too (Walker, Page, Brown) are left out.
 */
const plain = new Set(
  `static dynamic analysis analyser array hash map linked list lists set tree heap stack vector matrix string buffer buffers direct write writes read reads reader writer
  heavy mostly mixed load loads cold hot warm start started starts startup stop stopped program programs file files common perf logs log logging argo workflows workflow
  greater less than equal join joins nested loop loops merge merged prompt engineer engineers table tables scan scans index seek lookup filter sort sorted group aggregate
  chrome mobile safari samsung internet firefox opera edge webview explorer curl postman noise random limit maker taker memory disk fast slow express cycle cycles   failed fails failure requests request responses response path paths parallel serial scavenge concurrent garbage first second third old generation hello goodbye
  world lorem ipsum getting running run runs test tests testing bench benchmark benchmarks single multi many few large huge tiny batch bulk stream streams streaming
  insert inserts update updates delete deletes select query queries commit commits rollback transaction transactions lock locks latch mutex semaphore thread threads
  pool pools task tasks job jobs step steps stage stages phase phases pipeline pipelines media static asset assets cloud web app application team teams squad platform
  quality quick simple complex basic advanced full partial empty default custom core base extra native virtual physical logical local remote global shared
  upload download uploads downloads fetch push pull sync async encode decode encoder decoder encode compress compression render rendering layout paint parse parser compile compiler
  dead user users prepaid postpaid refund refunds click smart event events message messages packet packets socket connection connections session sessions timeout retry
  kernel driver drivers device devices interrupt interrupts timer timers clock clocks counter counters sample samples profile profiles trace traces span spans
  scale scales scaling windows management instrumentation search menu control panel editor viewer monitor scheduler dispatcher balancer proxy cache caches value values row rows column columns
  integer float double decimal boolean byte bytes word words character characters text image images video audio sound figure figures mean median average error errors warning
  machine machines learning model models training inference tensor graph graphs node nodes edge edges vertex point points line lines rectangle circle
  visual studio code plain simple binary linear exponential uniform normal sequential skewed left right inner outer semi anti hybrid adaptive bitmap clustered distributed
  release releases deploy deployment rollout canary nightly weekly daily hourly monthly yearly automated manual automatic scheduled triggered managers
  runtime engine engines frontend backend search checkout catalog catalogue billing identity compute capable burst optimised optimized primary secondary standby backup site incident commander captain duty rotation escalation shift network storage balanced
  sans serif mono font fonts bold italic regular medium thin condensed`
    .split(/\s+/)
    .filter(Boolean),
);

/** Ends that English makes words with, and no name has. */
const made = /\p{L}{3}(?:tion|sion|ility|ivity|ised|ized|iser|izer|ency|ancy|ware|ness|ology)s?$/iu;

/** True for a word that is a word of programs and measurements, and no part of a name. */
export function isPlainWord(word: string): boolean {
  return plain.has(word.toLowerCase()) || made.test(word);
}
