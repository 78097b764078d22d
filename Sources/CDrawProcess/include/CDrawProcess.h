// SPDX-License-Identifier: MIT
// What a process that draws does to itself, and only C can do.

#ifndef ENTENTE_CDRAWPROCESS_H
#define ENTENTE_CDRAWPROCESS_H

#include <stdint.h>

/// Closes every file but the three standard streams.
void ent_close_files(void);

/// Moves standard output to another number, which is returned, and lets what prints on standard
/// output print on standard error; -1 if that fails.
int ent_take_output(void);

/// Empties the environment.
void ent_clear_environment(void);

/// Sets limits that the process cannot raise again; returns 0, or what the system said.
int ent_set_limits(uint64_t cpu_seconds, uint64_t memory_bytes, uint64_t files);

/// Takes from the process what drawing does not need, as far as the system can: it then starts no
/// program, changes no file, and makes no connection; returns 0, or what the system said.
int ent_renounce(void);

/// From now on, memory that cannot be had ends the process with a status; returns whether that
/// works on this system.
int ent_exit_without_memory(int status);

/// Ends the process at once, without what `exit` does.
void ent_exit(int status) __attribute__((noreturn));

#endif
