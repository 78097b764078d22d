// SPDX-License-Identifier: MIT

#ifndef _GNU_SOURCE
#define _GNU_SOURCE
#endif

#include "CDrawProcess.h"

#include "sanitizer.h"

#include <errno.h>
#include <fcntl.h>
#include <signal.h>
#include <stdlib.h>
#include <sys/resource.h>
#include <unistd.h>

#ifdef __linux__
#include <sys/prctl.h>
#include <sys/syscall.h>
#endif
#ifdef __GLIBC__
#include <malloc.h>
#endif

extern char **environ;

// MARK: Streams

void ent_close_files(void) {
#if defined(__linux__) && defined(SYS_close_range)
  if (syscall(SYS_close_range, 3u, ~0u, 0u) == 0) return;
#endif
  long count = sysconf(_SC_OPEN_MAX);
  if (count < 0 || count > 4096) count = 4096;
  for (int number = 3; number < count; number++) close(number);
}

int ent_take_output(void) {
  int number = fcntl(STDOUT_FILENO, F_DUPFD_CLOEXEC, 3);
  if (number < 0 || dup2(STDERR_FILENO, STDOUT_FILENO) < 0) return -1;
  return number;
}

// MARK: Surroundings

void ent_clear_environment(void) {
  static char *nothing[] = {NULL};
  environ = nothing;
}

static int set_limit(int resource, rlim_t soft, rlim_t hard) {
  struct rlimit limit;
  if (getrlimit(resource, &limit) != 0) return errno;
  if (limit.rlim_max != RLIM_INFINITY && limit.rlim_max < hard) hard = limit.rlim_max;
  limit.rlim_max = hard;
  limit.rlim_cur = soft < hard ? soft : hard;
  return setrlimit(resource, &limit) == 0 ? 0 : errno;
}

int ent_set_limits(uint64_t cpu_seconds, uint64_t memory_bytes, uint64_t files) {
  int error = 0;
  // The soft limit sends SIGXCPU, which says what happened; the hard one kills.
  if ((error = set_limit(RLIMIT_CPU, cpu_seconds, cpu_seconds + 1))) return error;
  if ((error = set_limit(RLIMIT_FSIZE, 0, 0))) return error;
  if ((error = set_limit(RLIMIT_CORE, 0, 0))) return error;
  if ((error = set_limit(RLIMIT_NOFILE, files, files))) return error;
  // A write to a file then fails instead of ending the process.
  signal(SIGXFSZ, SIG_IGN);
  // It is not binding on macOS, where it may not be below what the process has.
  if (!ENT_IS_SANITIZED) error = set_limit(RLIMIT_AS, memory_bytes, memory_bytes);
#ifdef __linux__
  if (error) return error;
  if (prctl(PR_SET_NO_NEW_PRIVS, 1, 0, 0, 0) != 0) return errno;
#endif
#ifdef __GLIBC__
  // Each thread would otherwise reserve 64 MB of the address space.
  mallopt(M_ARENA_MAX, 1);
#endif
  return 0;
}

// MARK: Rights

int ent_renounce(void) {
#if defined(__linux__) && defined(SYS_landlock_create_ruleset)
  // Landlock (the kernel's documentation, "userspace-api/landlock"): what is handled and has no rule
  // is forbidden. Headers are older than kernels, so the numbers stand here.
  struct {
    uint64_t files, network, scopes;
  } handled = {0, 0, 0};
  long version = syscall(SYS_landlock_create_ruleset, NULL, (size_t)0, 1u);
  // A kernel before 5.13, or one that does not want it.
  if (version < 1) return 0;
  // Everything but reading files (bit 2) and folders (bit 3).
  handled.files = 0x1FF3;
  if (version >= 2) handled.files |= 1 << 13;  // Moving between folders.
  if (version >= 3) handled.files |= 1 << 14;  // Truncating.
  if (version >= 4) handled.network = 3;       // Binding and connecting.
  if (version >= 6) handled.scopes = 3;        // Abstract sockets of others, and signals to them.
  size_t size = version >= 6 ? 24 : version >= 4 ? 16 : 8;
  int rules = (int)syscall(SYS_landlock_create_ruleset, &handled, size, 0u);
  if (rules < 0) return errno;
  int error = syscall(SYS_landlock_restrict_self, rules, 0u) == 0 ? 0 : errno;
  close(rules);
  return error;
#else
  return 0;
#endif
}

void ent_exit(int status) { _exit(status); }
