// Two threads, two counters, and the distance between them as an argument.
//
//   counters BODY FIRST SECOND N THREADS PLACE START SLICES
//
// BODY    how a counter goes up: a function below, or `ping`
// FIRST   where the counters are, in bytes from the start of a page: 0 8 is one cache line of 64, 0 64 is two, 0 0 one counter
// N       increments by each thread
// PLACE   `two` pins each thread to its own CPU, `one` both to the same one, `free` leaves it to the scheduler
// START   `together` waits until every thread is there, `created` starts each as soon as it exists
// SLICES  into how many equal parts a thread cuts its work, each timed
//
// Prints `thread <created> <begin> <end> <CPU time> <slice> …` for each thread and `all <joined> <sum>`, times in nanoseconds since
// the first thread was asked for.
#define _GNU_SOURCE
#include <pthread.h>
#include <sched.h>
#include <stdalign.h>
#include <stdatomic.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <time.h>

#define MOST_SLICES 1000

typedef void body(void *counter, long n);

struct worker {
  pthread_t thread;
  int index;
  void *counter;
  int64_t created, begin, end, cpu, slices[MOST_SLICES];
};

static alignas(4096) unsigned char page[4096];
static struct worker workers[2];
static cpu_set_t cpus[2];
static body *increment;
static long n, slices;
static int threads, pinned, together;
static alignas(128) atomic_int ready;
static alignas(128) atomic_long turn;

// Each body is a function of its own, so that `objdump -d --disassemble=plain` shows what became of its loop.
#define BODY __attribute__((noinline, noipa)) static void

BODY add_relaxed(void *counter, long n) {
  for (long i = 0; i < n; i++) atomic_fetch_add_explicit((atomic_long *)counter, 1, memory_order_relaxed);
}

BODY add_seq_cst(void *counter, long n) {
  for (long i = 0; i < n; i++) atomic_fetch_add_explicit((atomic_long *)counter, 1, memory_order_seq_cst);
}

// Right for a counter with one writer, and it loses increments with two.
BODY store_relaxed(void *counter, long n) {
  atomic_long *c = counter;
  for (long i = 0; i < n; i++)
    atomic_store_explicit(c, atomic_load_explicit(c, memory_order_relaxed) + 1, memory_order_relaxed);
}

BODY store_seq_cst(void *counter, long n) {
  atomic_long *c = counter;
  for (long i = 0; i < n; i++)
    atomic_store_explicit(c, atomic_load_explicit(c, memory_order_relaxed) + 1, memory_order_seq_cst);
}

// What a compiler may do with a loop that nobody watches.
BODY plain(void *counter, long n) {
  long *c = counter;
  for (long i = 0; i < n; i++) (*c)++;
}

// A sum in a register, written once. The empty asm keeps the loop, and costs nothing itself.
BODY local(void *counter, long n) {
  long sum = 0;
  for (long i = 0; i < n; i++) {
    sum++;
    __asm__ volatile("" : "+r"(sum));
  }
  atomic_fetch_add_explicit((atomic_long *)counter, sum, memory_order_relaxed);
}

// Eight independent sums keep a core’s adders busy: two hyper-threads of one core must share them.
BODY busy(void *counter, long n) {
  long a = 0, b = 0, c = 0, d = 0, e = 0, f = 0, g = 0, h = 0;
  for (long i = 0; i < n; i++) {
    a++, b++, c++, d++, e++, f++, g++, h++;
    __asm__ volatile("" : "+r"(a), "+r"(b), "+r"(c), "+r"(d), "+r"(e), "+r"(f), "+r"(g), "+r"(h));
  }
  atomic_fetch_add_explicit((atomic_long *)counter, (a + b + c + d + e + f + g + h) / 8, memory_order_relaxed);
}

// Two threads hand one word to and fro: n round trips.
static void ping(struct worker *w, long n) {
  for (long i = 0; i < n; i++) {
    while (atomic_load_explicit(&turn, memory_order_acquire) != 2 * i + w->index) {}
    atomic_store_explicit(&turn, 2 * i + w->index + 1, memory_order_release);
  }
  atomic_fetch_add_explicit((atomic_long *)w->counter, n, memory_order_relaxed);
}

static int64_t clock_ns(clockid_t clock) {
  struct timespec t;
  clock_gettime(clock, &t);
  return t.tv_sec * 1000000000LL + t.tv_nsec;
}

static void *work(void *argument) {
  struct worker *w = argument;
  w->created = clock_ns(CLOCK_MONOTONIC);
  if (pinned) pthread_setaffinity_np(pthread_self(), sizeof(cpu_set_t), &cpus[w->index]);
  if (together) {
    atomic_fetch_add(&ready, 1);
    while (atomic_load(&ready) < threads) sched_yield();
  }
  int64_t cpu = clock_ns(CLOCK_THREAD_CPUTIME_ID);
  w->begin = clock_ns(CLOCK_MONOTONIC);
  for (long slice = 0; slice < slices; slice++) {
    if (increment) increment(w->counter, n / slices);
    else ping(w, n);
    w->slices[slice] = clock_ns(CLOCK_MONOTONIC);
  }
  w->end = w->slices[slices - 1];
  w->cpu = clock_ns(CLOCK_THREAD_CPUTIME_ID) - cpu;
  return NULL;
}

static const struct {
  const char *name;
  body *run;
} bodies[] = {{"add-relaxed", add_relaxed}, {"add-seq-cst", add_seq_cst}, {"store-relaxed", store_relaxed},
              {"store-seq-cst", store_seq_cst}, {"plain", plain}, {"local", local}, {"busy", busy}, {"ping", NULL}};

static void fail(const char *why) {
  fprintf(stderr, "counters: %s\n", why);
  exit(2);
}

static void choose_body(const char *name) {
  for (size_t i = 0; i < sizeof bodies / sizeof *bodies; i++)
    if (strcmp(name, bodies[i].name) == 0) {
      increment = bodies[i].run;
      return;
    }
  fail("no such body");
}

// The first two CPUs that this process may use.
static void choose_cpus(const char *place) {
  cpu_set_t allowed;
  sched_getaffinity(0, sizeof allowed, &allowed);
  int found = 0;
  for (int cpu = 0; cpu < CPU_SETSIZE && found < 2; cpu++)
    if (CPU_ISSET(cpu, &allowed)) CPU_SET(cpu, &cpus[found++]);
  pinned = strcmp(place, "free") != 0;
  if (strcmp(place, "one") == 0) cpus[1] = cpus[0];
  else if (found < 2) fail("two CPUs are needed");
}

int main(int count, char **arguments) {
  if (count != 9) fail("eight arguments are needed: see the head of counters.c");
  choose_body(arguments[1]);
  n = atol(arguments[4]), threads = atoi(arguments[5]), slices = atol(arguments[8]);
  choose_cpus(arguments[6]);
  together = strcmp(arguments[7], "together") == 0;
  if (threads < 1 || threads > 2 || slices < 1 || slices > MOST_SLICES) fail("1 or 2 threads, 1 to 1000 slices");
  for (int i = 0; i < 2; i++) workers[i].index = i, workers[i].counter = page + atoi(arguments[2 + i]) % 4088;
  memset(page, 0, sizeof page);

  int64_t zero = clock_ns(CLOCK_MONOTONIC);
  for (int i = 0; i < threads; i++) pthread_create(&workers[i].thread, NULL, work, &workers[i]);
  for (int i = 0; i < threads; i++) pthread_join(workers[i].thread, NULL);
  int64_t joined = clock_ns(CLOCK_MONOTONIC) - zero;

  for (int i = 0; i < threads; i++) {
    struct worker *w = &workers[i];
    printf("thread %ld %ld %ld %ld", w->created - zero, w->begin - zero, w->end - zero, w->cpu);
    for (long slice = 0; slice < slices; slice++) printf(" %ld", w->slices[slice] - zero);
    printf("\n");
  }
  long sum = atomic_load((atomic_long *)workers[0].counter);
  if (threads > 1 && workers[1].counter != workers[0].counter) sum += atomic_load((atomic_long *)workers[1].counter);
  printf("all %ld %ld\n", joined, sum);
  return 0;
}
