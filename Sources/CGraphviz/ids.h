// SPDX-License-Identifier: MIT
// The ids of one graph. Graphviz' own are addresses of names, so that the order of clusters would
// depend on the heap. Ours count up in the order of creation, and those of anonymous elements stay
// below those of named ones, on which dot relies. Libcgraph has a table of names, too, but 2.42
// empties it when any subgraph is closed, as neato and its kin do: so the names are kept here.

#ifndef ENTENTE_CGRAPHVIZ_IDS_H
#define ENTENTE_CGRAPHVIZ_IDS_H

#include <stddef.h>
#include <stdint.h>
#include <stdlib.h>
#include <string.h>

#define ENT_FIRST_NAMED (UINT64_C(1) << 40)

// Graphviz asks names, too, whether they are HTML-like, and looks for the answer in front of them,
// where its own strings have a count of references: zeros there say that they are not.
#define ENT_NAME_HEAD 32

// The names of one kind of element in the order of creation, and an open hash of places in them,
// plus one: zero is a free slot. The number of slots is a power of two.
typedef struct {
  char **names;
  size_t *slots;
  size_t count;
  size_t slot_count;
} ent_names;

// Subgraphs, nodes, edges. Libcgraph keeps a name that starts with '%' from us, and takes it for its
// own: the one of the element that is being made is told beforehand.
typedef struct {
  ent_names kinds[3];
  uint64_t anonymous;
  const char *pending;
} ent_ids;

// What the graph that is being opened is called, and then its ids.
typedef struct {
  const char *name;
  ent_ids *ids;
} ent_opening;

static inline ent_opening *ent_current_opening(void) {
  static ent_opening opening;
  return &opening;
}

static inline ent_names *ent_names_of(ent_ids *ids, int kind) {
  return &ids->kinds[kind >= 0 && kind < 2 ? kind : 2];
}

// The slot that holds a name, or the free one where it belongs (FNV-1a, linear probing).
static inline size_t ent_names_slot(const ent_names *table, const char *name) {
  uint64_t hash = UINT64_C(14695981039346656037);
  for (const char *c = name; *c; c++) hash = (hash ^ (unsigned char)*c) * UINT64_C(1099511628211);
  size_t slot = (size_t)(hash ^ (hash >> 32)) & (table->slot_count - 1);
  while (table->slots[slot] && strcmp(table->names[table->slots[slot] - 1], name) != 0)
    slot = (slot + 1) & (table->slot_count - 1);
  return slot;
}

// Makes room for one more name, with at least half of the slots free; 0 if there is no memory.
static inline int ent_names_grow(ent_names *table) {
  if (table->count * 2 < table->slot_count) return 1;
  size_t larger = table->slot_count ? table->slot_count * 2 : 64;
  char **names = (char **)realloc(table->names, larger / 2 * sizeof(char *));
  if (!names) return 0;
  table->names = names;
  size_t *slots = (size_t *)calloc(larger, sizeof(size_t));
  if (!slots) return 0;
  free(table->slots);
  table->slots = slots;
  table->slot_count = larger;
  for (size_t place = 0; place < table->count; place++)
    slots[ent_names_slot(table, names[place])] = place + 1;
  return 1;
}

// The place of a name plus one, added if so wished; 0 if it is not there.
static inline size_t ent_names_place(ent_names *table, const char *name, int is_creating) {
  size_t place = table->slot_count ? table->slots[ent_names_slot(table, name)] : 0;
  if (place || !is_creating) return place;
  size_t length = strlen(name);
  char *block = (char *)calloc(1, ENT_NAME_HEAD + length + 1);
  if (!block || !ent_names_grow(table)) {
    free(block);
    return 0;
  }
  table->names[table->count++] = (char *)memcpy(block + ENT_NAME_HEAD, name, length + 1);
  return table->slots[ent_names_slot(table, name)] = table->count;
}

// MARK: The interface that libcgraph asks for

static inline void *ent_ids_open(Agraph_t *graph, Agdisc_t *disciplines) {
  (void)graph;
  (void)disciplines;
  ent_ids *ids = (ent_ids *)calloc(1, sizeof(ent_ids));
  if (ids) ids->pending = ent_current_opening()->name;
  return ent_current_opening()->ids = ids;
}

static inline long ent_ids_map(
    void *state, int kind, char *name, uint64_t *id, int is_creating) {
  ent_ids *ids = (ent_ids *)state;
  if (!ids) return 0;
  if (!name && is_creating && ids->pending && ids->pending[0] == '%') name = ids->pending;
  if (!name) {
    if (is_creating) *id = ++ids->anonymous;
    return is_creating != 0;
  }
  size_t place = ent_names_place(ent_names_of(ids, kind), name, is_creating);
  if (place) *id = (ENT_FIRST_NAMED + place - 1);
  return place != 0;
}

static inline char *ent_ids_print(void *state, int kind, uint64_t id) {
  ent_names *table = state ? ent_names_of((ent_ids *)state, kind) : NULL;
  if (!table || id < ENT_FIRST_NAMED || id - ENT_FIRST_NAMED >= table->count) return NULL;
  return table->names[id - ENT_FIRST_NAMED];
}

// A name that was given back keeps its id: it may come again.
static inline void ent_ids_free(void *state, int kind, uint64_t id) {
  (void)state;
  (void)kind;
  (void)id;
}

static inline void ent_ids_close(void *state) {
  ent_ids *ids = (ent_ids *)state;
  for (int kind = 0; ids && kind < 3; kind++) {
    for (size_t place = 0; place < ids->kinds[kind].count; place++)
      free(ids->kinds[kind].names[place] - ENT_NAME_HEAD);
    free(ids->kinds[kind].names);
    free(ids->kinds[kind].slots);
  }
  free(ids);
}

static inline void ent_ids_register(void *state, int kind, void *object) {
  (void)state;
  (void)kind;
  (void)object;
}

#endif
