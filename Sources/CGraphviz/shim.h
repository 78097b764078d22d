// SPDX-License-Identifier: MIT
// What Swift cannot say of Graphviz' C interface: mutable globals, and what changed between 2.42 and 16.

#ifndef ENTENTE_CGRAPHVIZ_SHIM_H
#define ENTENTE_CGRAPHVIZ_SHIM_H

#include <gvc.h>
#include <stddef.h>
#include <stdint.h>
#include <stdlib.h>

// MARK: Ids

// The ids of one graph. Graphviz' own are addresses of names, so that the order of clusters would
// depend on the heap. Ours count up in the order of creation, and those of anonymous elements stay
// below those of named ones, on which dot relies.
typedef struct {
  uint64_t anonymous;
  uint64_t named;
  int is_named;
} ent_ids;

static inline void *ent_ids_open(Agraph_t *graph, Agdisc_t *disciplines) {
  (void)graph;
  (void)disciplines;
  ent_ids *ids = (ent_ids *)calloc(1, sizeof(ent_ids));
  if (ids) ids->named = UINT64_C(1) << 40;
  return ids;
}

// libcgraph asks twice for a name that is new: with the name, which we leave to its own table, and
// then, as if it were anonymous, for the number.
static inline long ent_ids_map(
    void *state, int kind, char *name, unsigned long *id, int is_creating) {
  (void)kind;
  ent_ids *ids = (ent_ids *)state;
  if (name) {
    ids->is_named = is_creating;
    return 0;
  }
  if (!is_creating) return 0;
  *id = (unsigned long)(ids->is_named ? ids->named++ : ++ids->anonymous);
  ids->is_named = 0;
  return 1;
}

static inline void ent_ids_free(void *state, int kind, unsigned long id) {
  (void)state;
  (void)kind;
  (void)id;
}

static inline void ent_ids_close(void *state) { free(state); }

static inline void ent_ids_register(void *state, int kind, void *object) {
  (void)state;
  (void)kind;
  (void)object;
}

// MARK: Graphs

static inline Agraph_t *ent_open(const char *name, int is_directed, int is_strict) {
  // The casts bridge const and the width of ids, which differ by version and not by their bits.
  static Agiddisc_t ids = {
      .open = ent_ids_open,
      .map = (__typeof__(((Agiddisc_t *)0)->map))ent_ids_map,
      .free = (__typeof__(((Agiddisc_t *)0)->free))ent_ids_free,
      .close = ent_ids_close,
      .idregister = ent_ids_register,
  };
  static Agdisc_t disciplines;
  disciplines.id = &ids;
  disciplines.io = &AgIoDisc;
  Agdesc_t kind = is_directed ? (is_strict ? Agstrictdirected : Agdirected)
                              : (is_strict ? Agstrictundirected : Agundirected);
  return agopen((char *)name, kind, &disciplines);
}

static inline int ent_kind_graph(void) { return AGRAPH; }
static inline int ent_kind_node(void) { return AGNODE; }
static inline int ent_kind_edge(void) { return AGEDGE; }

// From version 13 on, plain and HTML-like texts go through functions of their own, and only version
// 14 says in a macro which it is. The strings are freed with their graph.
#if defined(GRAPHVIZ_VERSION_MAJOR) && GRAPHVIZ_VERSION_MAJOR >= 14
#define ENT_HAS_HTML_FUNCTIONS 1
#else
#define ENT_HAS_HTML_FUNCTIONS 0
#endif

// Declares an attribute for one kind of element, with its default, on a graph or a subgraph.
static inline int ent_declare(
    Agraph_t *graph, int kind, const char *name, const char *value, int is_html) {
#if ENT_HAS_HTML_FUNCTIONS
  if (is_html) return agattr_html(graph, kind, (char *)name, (char *)value) != NULL;
  return agattr_text(graph, kind, (char *)name, (char *)value) != NULL;
#else
  char *text = is_html ? agstrdup_html(graph, (char *)value) : (char *)value;
  return text && agattr(graph, kind, (char *)name, text) != NULL;
#endif
}

// Sets an attribute of a node or an edge; declares it with an empty default if it is new.
static inline int ent_set(
    Agraph_t *graph, void *object, int kind, const char *name, const char *value, int is_html) {
  Agsym_t *symbol = agattr(graph, kind, (char *)name, NULL);
  if (!symbol) symbol = agattr(graph, kind, (char *)name, (char *)"");
  if (!symbol) return 0;
#if ENT_HAS_HTML_FUNCTIONS
  if (is_html) return agxset_html(object, symbol, value) == 0;
  return agxset(object, symbol, value) == 0;
#else
  char *text = is_html ? agstrdup_html(graph, (char *)value) : (char *)value;
  return text && agxset(object, symbol, text) == 0;
#endif
}

// What an element says of an attribute; NULL if nobody declared it.
static inline const char *ent_get(void *object, const char *name) {
  return agget(object, (char *)name);
}

static inline int ent_is_html(const char *value) { return aghtmlstr((char *)value) != 0; }

// MARK: Messages

static inline int ent_worst_is_error(void) { return agerrors() >= AGERR; }

// MARK: Rendering

// The length was an unsigned int before version 13 and is a size_t since; eight zeroed bytes hold
// either, least significant byte first.
static inline int ent_render(
    GVC_t *context, Agraph_t *graph, const char *format, char **data, uint64_t *length) {
  *length = 0;
  return gvRenderData(context, graph, format, data, (void *)length);
}

#endif
