// A wall-clock sampler inside the program: a timer for each thread, on the clock of the wall, interrupts that thread and no other, and
// the handler keeps its stack. It needs no privilege. A thread that cannot be interrupted, such as one in fsync, is interrupted when it
// comes back; the expirations that it missed meanwhile are its timer’s overrun, and count as samples of the same stack.
#define _GNU_SOURCE
#include "service.h"
#include <execinfo.h>
#include <pthread.h>
#include <signal.h>
#include <stdio.h>
#include <stdlib.h>
#include <sys/syscall.h>
#include <unistd.h>

#define DEPTH 24
#define MOST_SAMPLES 20000
// 199 a second and not 200: a program that does something every 10 ms would always be met at the same points.
#define INTERVAL (1000000000L / 199)

struct sample {
  int overrun, depth;
  void *frames[DEPTH];
};

struct samples {
  int taken;
  struct sample list[MOST_SAMPLES];
};

static struct samples *samples;
static int threads;
static __thread struct samples *own;
static __thread timer_t timer;

static void take_sample(int signal, siginfo_t *info, void *context) {
  (void)signal, (void)context;
  if (own == NULL || own->taken == MOST_SAMPLES) return;
  struct sample *s = &own->list[own->taken++];
  s->overrun = info->si_overrun;
  s->depth = backtrace(s->frames, DEPTH);
}

void start_sampler(int number_of_threads) {
  threads = number_of_threads;
  samples = calloc(threads, sizeof *samples);
  // The first call loads the unwinder, which is nothing to do in a signal handler.
  void *frames[DEPTH];
  backtrace(frames, DEPTH);
  struct sigaction action = {.sa_sigaction = take_sample, .sa_flags = SA_SIGINFO | SA_RESTART};
  sigaction(SIGPROF, &action, NULL);
}

void sample_this_thread(int number) {
  if (samples == NULL) return;
  own = &samples[number];
  struct sigevent event = {.sigev_notify = SIGEV_THREAD_ID, .sigev_signo = SIGPROF};
  event._sigev_un._tid = (int)syscall(SYS_gettid);
  if (timer_create(CLOCK_MONOTONIC, &event, &timer) != 0) {
    perror("service: timer");
    exit(2);
  }
  // Threads begin at different points of the interval, or all would be met at the same moment.
  struct itimerspec when = {{0, INTERVAL}, {0, 1 + INTERVAL / threads * number}};
  timer_settime(timer, 0, &when, NULL);
}

void stop_sampling_this_thread(void) {
  if (samples != NULL) timer_delete(timer);
}

/// One line a sample: how many expirations it missed, and the addresses of its stack, the innermost first.
void write_samples(const char *path) {
  FILE *file = fopen(path, "w");
  if (file == NULL || samples == NULL) return;
  for (int t = 0; t < threads; t++)
    for (int i = 0; i < samples[t].taken; i++) {
      const struct sample *s = &samples[t].list[i];
      fprintf(file, "%d", s->overrun);
      for (int f = 0; f < s->depth; f++) fprintf(file, " %lx", (unsigned long)s->frames[f]);
      fputc('\n', file);
    }
  fclose(file);
}
