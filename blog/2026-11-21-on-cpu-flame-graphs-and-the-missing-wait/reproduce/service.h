#include <stdint.h>
#include <time.h>

int64_t clock_ns(clockid_t clock);

/// Wall-clock sampling of threads by a timer for each: see sampler.c. Without `start_sampler` the others do nothing.
void start_sampler(int threads);
void sample_this_thread(int number);
void stop_sampling_this_thread(void);
void write_samples(const char *path);
