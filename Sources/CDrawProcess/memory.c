// SPDX-License-Identifier: MIT
// Memory that cannot be had ends the process: Graphviz and what it leans on go on with a null
// pointer in many places, and that crash would look like any other.
//
// The GNU library lets a program bring its own `malloc` and keeps its own under other names
// (its manual, "Replacing malloc").

#ifndef _GNU_SOURCE
#define _GNU_SOURCE
#endif

#include "CDrawProcess.h"

#include <errno.h>
#include <stddef.h>
#include <stdlib.h>
#include <unistd.h>

#include "sanitizer.h"

#if defined(__GLIBC__) && !ENT_IS_SANITIZED

extern void *__libc_malloc(size_t size);
extern void *__libc_calloc(size_t count, size_t size);
extern void *__libc_realloc(void *block, size_t size);
extern void *__libc_memalign(size_t alignment, size_t size);
extern void *__libc_valloc(size_t size);
extern void *__libc_pvalloc(size_t size);
extern void __libc_free(void *block);

// Zero until the process asks for it: what is linked with this may not want it.
static int exhausted_status = 0;

int ent_exit_without_memory(int status) {
  exhausted_status = status;
  return 1;
}

static void *had(void *block, size_t size) {
  if (!block && size && exhausted_status) _exit(exhausted_status);
  return block;
}

void *malloc(size_t size) { return had(__libc_malloc(size), size); }

void *calloc(size_t count, size_t size) {
  return had(__libc_calloc(count, size), count && size);
}

void *realloc(void *block, size_t size) { return had(__libc_realloc(block, size), size); }

void *reallocarray(void *block, size_t count, size_t size) {
  size_t bytes = 0;
  if (__builtin_mul_overflow(count, size, &bytes)) {
    errno = ENOMEM;
    return had(NULL, 1);
  }
  return realloc(block, bytes);
}

void *memalign(size_t alignment, size_t size) {
  return had(__libc_memalign(alignment, size), size);
}

void *aligned_alloc(size_t alignment, size_t size) { return memalign(alignment, size); }

int posix_memalign(void **block, size_t alignment, size_t size) {
  if (alignment % sizeof(void *) || !alignment || alignment & (alignment - 1)) return EINVAL;
  void *made = memalign(alignment, size);
  if (!made && size) return ENOMEM;
  *block = made;
  return 0;
}

void *valloc(size_t size) { return had(__libc_valloc(size), size); }

void *pvalloc(size_t size) { return had(__libc_pvalloc(size), size); }

void free(void *block) { __libc_free(block); }

#else

int ent_exit_without_memory(int status) {
  (void)status;
  return 0;
}

#endif
