// A small service that keeps a log: eight workers, one lock over the log, and an fsync for each record before its request is answered.
//
//   service PLACE REQUESTS RATE SAMPLER FOLDER [SAMPLES]
//
// PLACE     `inside` writes and syncs a record while it holds the lock, `outside` after it has let go of it
// REQUESTS  how many come, RATE a second in the mean, six at a time, at times drawn from a fixed seed (Poisson)
// SAMPLER   `wall` interrupts each worker 199 times a second and writes its stacks to SAMPLES, `none` does not
// FOLDER    where the log is written, and removed again
//
// Prints one line of `name value` for each sum, times in nanoseconds.
#define _GNU_SOURCE
#include "service.h"
#include <fcntl.h>
#include <math.h>
#include <pthread.h>
#include <stdatomic.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <time.h>
#include <unistd.h>

#define WORKERS 8
#define BURST 6
#define RECORD 256
#define MOST_REQUESTS 20000

// Each phase is a function of its own: profiles name functions, and a compiler that merges them leaves nothing to name.
#define PHASE __attribute__((noinline, noipa))

enum phase { PARSE, LOCK, UPDATE, FLUSH, RENDER, PHASES };
static const char *const phase_names[PHASES] = {"parse", "lock", "update", "flush", "render"};

struct request {
  int64_t due, begin, end;
  int64_t wall[PHASES], cpu[PHASES];
  // Of the wait for the lock: the part in which somebody flushed under it. `held` is how long the lock was held.
  int64_t behind_flush, held;
  int contended;
};

static struct request requests[MOST_REQUESTS];
static int count, flush_inside, log_file;

static pthread_mutex_t queue_lock = PTHREAD_MUTEX_INITIALIZER;
static pthread_cond_t queue_filled = PTHREAD_COND_INITIALIZER;
static int sent, taken;

static pthread_mutex_t log_lock = PTHREAD_MUTEX_INITIALIZER;
static long records;
static uint64_t index_sum;
// How long flushes under the lock have taken so far, and when the present one began (0: there is none).
static atomic_long flushed_for, flushing_since;

int64_t clock_ns(clockid_t clock) {
  struct timespec t;
  clock_gettime(clock, &t);
  return t.tv_sec * 1000000000LL + t.tv_nsec;
}

// Work without memory traffic, so that two workers do not slow each other but by the CPU. The first line makes gcc keep a frame pointer:
// in a function as small as this it leaves it out, whatever the flags say, and then the caller is missing from the stacks of perf.
PHASE uint64_t mix(uint64_t x, int rounds) {
  __asm__ volatile("" : : "r"(__builtin_frame_address(0)));
  for (int i = 0; i < rounds; i++) {
    x ^= x << 13, x ^= x >> 7, x ^= x << 17;
    __asm__ volatile("" : "+r"(x));
  }
  return x;
}

PHASE uint64_t split_fields(uint64_t x) { return mix(x, 20000) + 1; }
PHASE uint64_t check_signature(uint64_t x) { return mix(x, 30000) + 2; }
PHASE uint64_t parse_request(uint64_t x) { return check_signature(split_fields(x)) + 3; }
PHASE uint64_t fill_template(uint64_t x) { return mix(x, 60000) + 4; }
PHASE uint64_t compress(uint64_t x) { return mix(x, 40000) + 5; }
PHASE uint64_t render_reply(uint64_t x) { return compress(fill_template(x)) + 6; }
PHASE uint64_t update_index(uint64_t x) { return mix(x, 20000) + 7; }

PHASE int take_lock(void) {
  if (pthread_mutex_trylock(&log_lock) == 0) return 0;
  pthread_mutex_lock(&log_lock);
  return 1;
}

PHASE void write_record(uint64_t x, long at) {
  char bytes[RECORD];
  memset(bytes, 'a' + (int)(x % 26), RECORD);
  if (pwrite(log_file, bytes, RECORD, at * RECORD) != RECORD) perror("service: write");
}

PHASE void sync_log(void) {
  if (fsync(log_file) != 0) perror("service: fsync");
}

PHASE void flush_record(uint64_t x, long at) {
  write_record(x, at);
  sync_log();
}

static int64_t flushed_until(int64_t now) {
  int64_t since = atomic_load(&flushing_since);
  return atomic_load(&flushed_for) + (since == 0 ? 0 : now - since);
}

struct stopwatch {
  struct request *request;
  int64_t wall, cpu;
};

static void lap(struct stopwatch *watch, enum phase phase) {
  int64_t cpu = clock_ns(CLOCK_THREAD_CPUTIME_ID), wall = clock_ns(CLOCK_MONOTONIC);
  watch->request->wall[phase] += wall - watch->wall;
  watch->request->cpu[phase] += cpu - watch->cpu;
  watch->wall = wall, watch->cpu = cpu;
}

static void flush_under_lock(uint64_t x, long at, struct stopwatch *watch) {
  int64_t since = watch->wall;
  atomic_store(&flushing_since, since);
  flush_record(x, at);
  lap(watch, FLUSH);
  atomic_store(&flushing_since, 0);
  atomic_fetch_add(&flushed_for, watch->wall - since);
}

PHASE uint64_t append_record(uint64_t x, struct stopwatch *watch) {
  struct request *r = watch->request;
  int64_t flushed = flushed_until(watch->wall);
  r->contended = take_lock();
  lap(watch, LOCK);
  int64_t from = watch->wall;
  if (r->contended) r->behind_flush = flushed_until(from) - flushed;
  x = update_index(x);
  index_sum += x;
  long at = records++;
  lap(watch, UPDATE);
  if (flush_inside) flush_under_lock(x, at, watch);
  r->held = watch->wall - from;
  pthread_mutex_unlock(&log_lock);
  if (!flush_inside) {
    flush_record(x, at);
    lap(watch, FLUSH);
  }
  return x;
}

PHASE uint64_t handle_request(struct request *r, uint64_t x) {
  struct stopwatch watch = {r, clock_ns(CLOCK_MONOTONIC), clock_ns(CLOCK_THREAD_CPUTIME_ID)};
  r->begin = watch.wall;
  x = parse_request(x);
  lap(&watch, PARSE);
  x = append_record(x, &watch);
  x = render_reply(x);
  lap(&watch, RENDER);
  r->end = watch.wall;
  return x;
}

/// The next request, or NULL when the last one has been taken.
PHASE struct request *next_request(void) {
  pthread_mutex_lock(&queue_lock);
  while (taken == sent && sent < count) pthread_cond_wait(&queue_filled, &queue_lock);
  struct request *r = taken < sent ? &requests[taken++] : NULL;
  pthread_mutex_unlock(&queue_lock);
  return r;
}

PHASE void *serve_requests(void *number) {
  uint64_t x = 88172645463325252ULL + (uintptr_t)number;
  sample_this_thread((int)(uintptr_t)number);
  for (struct request *r; (r = next_request()) != NULL;) x = handle_request(r, x);
  stop_sampling_this_thread();
  return (void *)(uintptr_t)x;
}

PHASE void send_requests(double rate) {
  unsigned short seed[3] = {2026, 11, 21};
  int64_t due = clock_ns(CLOCK_MONOTONIC) + 50000000;
  for (int i = 0; i < count; i++) {
    if (i % BURST == 0) due += (int64_t)(-log(1 - erand48(seed)) * BURST / rate * 1e9);
    struct timespec at = {due / 1000000000, due % 1000000000};
    while (clock_nanosleep(CLOCK_MONOTONIC, TIMER_ABSTIME, &at, NULL) != 0) {}
    requests[i].due = due;
    pthread_mutex_lock(&queue_lock);
    sent++;
    // The last one releases the workers that wait in vain.
    if (sent == count) pthread_cond_broadcast(&queue_filled);
    else pthread_cond_signal(&queue_filled);
    pthread_mutex_unlock(&queue_lock);
  }
}

static int by_size(const void *a, const void *b) {
  int64_t x = *(const int64_t *)a, y = *(const int64_t *)b;
  return (x > y) - (x < y);
}

static int64_t quantile(const int64_t *sorted, double p) { return sorted[(int)ceil(p * count) - 1]; }

static void print_sums(void) {
  static int64_t latencies[MOST_REQUESTS];
  int64_t wall[PHASES] = {0}, cpu[PHASES] = {0}, queue = 0, service = 0, behind = 0, held = 0, last = 0;
  int contended = 0;
  for (int i = 0; i < count; i++) {
    const struct request *r = &requests[i];
    for (int p = 0; p < PHASES; p++) wall[p] += r->wall[p], cpu[p] += r->cpu[p];
    queue += r->begin - r->due, service += r->end - r->begin;
    behind += r->behind_flush, held += r->held, contended += r->contended;
    latencies[i] = r->end - r->due;
    if (r->end > last) last = r->end;
  }
  qsort(latencies, count, sizeof *latencies, by_size);
  for (int p = 0; p < PHASES; p++) printf("%s %ld\n%s_cpu %ld\n", phase_names[p], wall[p], phase_names[p], cpu[p]);
  printf("requests %d\nqueue %ld\nservice %ld\nelapsed %ld\n", count, queue, service, last - requests[0].due);
  printf("behind_flush %ld\nheld %ld\ncontended %d\n", behind, held, contended);
  printf("p50 %ld\np99 %ld\nmax %ld\n", quantile(latencies, 0.5), quantile(latencies, 0.99), quantile(latencies, 1));
}

static void open_log(const char *folder) {
  char path[4096];
  snprintf(path, sizeof path, "%s/log", folder);
  log_file = open(path, O_CREAT | O_WRONLY | O_TRUNC, 0600);
  if (log_file < 0 || unlink(path) != 0) {
    perror("service: log");
    exit(2);
  }
}

int main(int argc, char **argv) {
  if (argc < 6) return fprintf(stderr, "service: PLACE REQUESTS RATE SAMPLER FOLDER [SAMPLES]\n"), 2;
  flush_inside = strcmp(argv[1], "inside") == 0;
  count = atoi(argv[2]);
  if (count < 1 || count > MOST_REQUESTS) return fprintf(stderr, "service: 1 to %d requests\n", MOST_REQUESTS), 2;
  open_log(argv[5]);
  if (strcmp(argv[4], "wall") == 0) start_sampler(WORKERS);
  pthread_t workers[WORKERS];
  for (uintptr_t i = 0; i < WORKERS; i++) pthread_create(&workers[i], NULL, serve_requests, (void *)i);
  send_requests(atof(argv[3]));
  for (int i = 0; i < WORKERS; i++) pthread_join(workers[i], NULL);
  print_sums();
  if (argc > 6) write_samples(argv[6]);
  return 0;
}
