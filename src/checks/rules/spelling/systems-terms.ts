/**
 * What kernels, file systems, allocators and the tools that watch them are called, in lower case: the dictionaries have few of them, and
 * every note on performance may need some. Names of one note’s own stand in spelling.txt.
 */
const systemsTerms: ReadonlySet<string> = new Set(
  `
  tmpfs ramfs sysfs procfs debugfs tracefs overlayfs btrfs hugetlbfs
  epoll kqueue inotify fanotify futex futexes eventfd timerfd signalfd
  mmap munmap madvise mlock mprotect fsync fdatasync fallocate readahead writeback ioctl syscall syscalls
  hugepage hugepages memcg cgroup cgroups kswapd kcompactd ksoftirqd softirq softirqs oom
  ebpf bpftrace ftrace strace ltrace kprobe kprobes uprobe uprobes tracepoint tracepoints
  iostat vmstat mpstat pidstat numastat numactl taskset turbostat blktrace fio flamegraph flamegraphs
  netfilter nftables conntrack ethtool qdisc kubelet containerd
  `
    .trim()
    .split(/\s+/),
);

/** Whether a word is such a name; at the start of a sentence it has a capital. */
export function isSystemsTerm(word: string): boolean {
  return systemsTerms.has(word.slice(0, 1).toLowerCase() + word.slice(1));
}
