// SPDX-License-Identifier: MIT
// What Swift cannot say of Graphviz' C interface: mutable globals, and changes from 2.42 to 16.

#ifndef ENTENTE_CGRAPHVIZ_SHIM_H
#define ENTENTE_CGRAPHVIZ_SHIM_H

#include <gvc.h>
#include <stdint.h>
#include <stdlib.h>

#include "ids.h"

// MARK: Graphs

static inline Agraph_t *ent_open(
    const char *name, int is_directed, int is_strict, ent_ids **graph_ids) {
  // The casts bridge const and the width of ids, which differ by version and not by their bits.
  static Agiddisc_t ids = {
      .open = ent_ids_open,
      .map = (__typeof__(((Agiddisc_t *)0)->map))ent_ids_map,
      .free = (__typeof__(((Agiddisc_t *)0)->free))ent_ids_free,
      .print = (__typeof__(((Agiddisc_t *)0)->print))ent_ids_print,
      .close = ent_ids_close,
      .idregister = ent_ids_register,
  };
  static Agdisc_t disciplines;
  disciplines.id = &ids;
  disciplines.io = &AgIoDisc;
  Agdesc_t kind = is_directed ? (is_strict ? Agstrictdirected : Agdirected)
                              : (is_strict ? Agstrictundirected : Agundirected);
  ent_opening *opening = ent_current_opening();
  opening->name = name;
  opening->ids = NULL;
  Agraph_t *graph = agopen((char *)name, kind, &disciplines);
  opening->name = NULL;
  if (!graph || !opening->ids) return NULL;
  opening->ids->pending = NULL;
  *graph_ids = opening->ids;
  return graph;
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

// Declares an attribute for one kind of element, with its default, on a graph or a subgraph. What a
// subgraph is the first to declare would become the default of the whole graph: empty is.
static inline int ent_declare(
    Agraph_t *graph, int kind, const char *name, const char *value, int is_html) {
  Agraph_t *root = agroot(graph);
  if (graph != root && !agattr(root, kind, (char *)name, NULL) &&
      !agattr(root, kind, (char *)name, (char *)""))
    return 0;
#if ENT_HAS_HTML_FUNCTIONS
  if (is_html) return agattr_html(graph, kind, (char *)name, (char *)value) != NULL;
  return agattr_text(graph, kind, (char *)name, (char *)value) != NULL;
#else
  char *text = is_html ? agstrdup_html(graph, (char *)value) : (char *)value;
  return text && agattr(graph, kind, (char *)name, text) != NULL;
#endif
}

// An attribute of one kind of element in the whole graph; declared with an empty default if it is new.
static inline Agsym_t *ent_symbol(Agraph_t *graph, int kind, const char *name) {
  Agsym_t *symbol = agattr(graph, kind, (char *)name, NULL);
  return symbol ? symbol : agattr(graph, kind, (char *)name, (char *)"");
}

// Sets an attribute of a node or an edge.
static inline int ent_set(
    Agraph_t *graph, void *object, Agsym_t *symbol, const char *value, int is_html) {
#if ENT_HAS_HTML_FUNCTIONS
  if (is_html) return agxset_html(object, symbol, value) == 0;
  return agxset(object, symbol, value) == 0;
#else
  char *text = is_html ? agstrdup_html(graph, (char *)value) : (char *)value;
  return text && agxset(object, symbol, text) == 0;
#endif
}

// These make elements; the casts bridge const, which differs by version.
static inline Agnode_t *ent_node(ent_ids *ids, Agraph_t *graph, const char *name) {
  ids->pending = name;
  Agnode_t *node = agnode(graph, (char *)name, 1);
  ids->pending = NULL;
  return node;
}
static inline Agraph_t *ent_subgraph(ent_ids *ids, Agraph_t *graph, const char *name) {
  ids->pending = name;
  Agraph_t *subgraph = agsubg(graph, (char *)name, 1);
  ids->pending = NULL;
  return subgraph;
}
static inline Agedge_t *ent_edge(
    ent_ids *ids, Agraph_t *graph, Agnode_t *tail, Agnode_t *head, const char *key) {
  ids->pending = key;
  Agedge_t *edge = agedge(graph, tail, head, (char *)key, 1);
  ids->pending = NULL;
  return edge;
}

// MARK: Reading

static inline int ent_is_html(const char *value) { return aghtmlstr((char *)value) != 0; }
static inline uint64_t ent_sequence(void *object) { return AGSEQ(object); }
static inline Agnode_t *ent_tail(Agedge_t *edge) { return agtail(edge); }
static inline Agnode_t *ent_head(Agedge_t *edge) { return aghead(edge); }

// MARK: Plugins

// The plugins of a kind ("layout", "device"), each name once a row; the caller frees list and
// names. Version 9 dropped the last parameter, which was never used.
static inline char **ent_plugins(GVC_t *context, const char *kind, uint64_t *count) {
  typedef char **(*three)(GVC_t *, const char *, int *);
  typedef char **(*four)(GVC_t *, const char *, int *, char *);
  *count = 0;
  return _Generic(
      &gvPluginList,
      four: ((four)gvPluginList)(context, kind, (int *)(void *)count, NULL),
      default: ((three)gvPluginList)(context, kind, (int *)(void *)count));
}

// MARK: Messages

static inline int ent_worst_is_error(void) { return agerrors() >= AGERR; }

// MARK: Drawing

// Engines take numbers from rand() and drand48(), some before they seed them and some without: they
// get those of a new process, or a drawing would depend on the one before. What drand48() starts from
// is zero in glibc; elsewhere it is what POSIX says that srand48() makes of this number.
static inline void ent_restart_random(void) {
  srand(1);
#ifdef __GLIBC__
  unsigned short start[3] = {0, 0, 0};
  seed48(start);
#else
  srand48(0x1234ABCD);
#endif
}

// For the label of an edge within a rank, dot of 2.42 makes the list of the rank longer and forgets
// that it kept its address twice (make_vn_slot): what is freed in the end must be where the list is.
// The macro went with version 9, and the type's layout may change behind it.
static inline void ent_free_layout(GVC_t *context, Agraph_t *graph) {
#ifdef POINTS_PER_PC
  Agraphinfo_t *info = (Agraphinfo_t *)aggetrec(graph, (char *)"Agraphinfo_t", 0);
  if (info && info->rank)
    for (int place = info->minrank; place <= info->maxrank; place++)
      info->rank[place].av = info->rank[place].v;
#endif
  gvFreeLayout(context, graph);
}

// The length was an unsigned int before version 13 and is a size_t since; eight zeroed bytes hold
// either, least significant byte first.
static inline int ent_render(
    GVC_t *context, Agraph_t *graph, const char *format, char **data, uint64_t *length) {
  *length = 0;
  return gvRenderData(context, graph, format, data, (void *)length);
}

#endif
