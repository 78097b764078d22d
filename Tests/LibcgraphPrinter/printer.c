// SPDX-License-Identifier: MIT
// Prints the graphs of a DOT file as libcgraph reads them, with its own parser and its own ids: the
// judge of what we read and write. One process a file: the parser of libcgraph hands a rest of one
// text to the next, and one stray quote spoils it for all that follow.
//
// Every name and value is percent-encoded, so that a line is a line. Order is that of creation,
// except for attributes, which stand in the order of their bytes.

#include <cgraph.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

enum { SUCCESS = 0, UNUSABLE = 1, REFUSED = 2, SPOILED = 3, EMPTY = 4 };

static void *checked(void *memory) {
  if (!memory) exit(UNUSABLE);
  return memory;
}

// MARK: Texts

static void print_text(const char *text) {
  for (const unsigned char *c = (const unsigned char *)text; *c; c++)
    if (*c > ' ' && *c < 0x7F && *c != '%')
      putchar(*c);
    else
      printf("%%%02X", *c);
}

// What has no name gets one from libcgraph that starts with a percent sign.
static void print_name(const char *name) {
  if (!name || name[0] == '%') {
    printf(" -");
    return;
  }
  printf(" =");
  print_text(name);
}

static void print_value(const char *name, char *value) {
  print_text(name);
  printf(value && aghtmlstr(value) ? " html:" : " text:");
  print_text(value ? value : "");
  putchar('\n');
}

// MARK: Attributes

static void print_defaults(Agraph_t *root, int kind, const char *title) {
  Agsym_t *symbol = NULL;
  while ((symbol = agnxtattr(root, kind, symbol))) {
    printf("%s ", title);
    print_value(symbol->name, kind == AGRAPH ? agxget(root, symbol) : (char *)symbol->defval);
  }
}

static void print_attributes(Agraph_t *root, int kind, void *object) {
  Agsym_t *symbol = NULL;
  while ((symbol = agnxtattr(root, kind, symbol))) {
    printf("  ");
    print_value(symbol->name, agxget(object, symbol));
  }
}

// MARK: Edges

typedef struct {
  Agedge_t **edges;
  size_t count;
} edge_list;

static int compare_edges(const void *first, const void *second) {
  uint64_t a = AGSEQ(*(Agedge_t *const *)first), b = AGSEQ(*(Agedge_t *const *)second);
  return (a > b) - (a < b);
}

// The edges of a graph or subgraph in the order of creation; libcgraph gives them node by node.
static edge_list edges_of(Agraph_t *graph) {
  edge_list list = {checked(calloc((size_t)agnedges(graph) + 1, sizeof(Agedge_t *))), 0};
  for (Agnode_t *node = agfstnode(graph); node; node = agnxtnode(graph, node))
    for (Agedge_t *edge = agfstout(graph, node); edge; edge = agnxtout(graph, edge))
      list.edges[list.count++] = edge;
  qsort(list.edges, list.count, sizeof(Agedge_t *), compare_edges);
  return list;
}

static size_t place_of(Agedge_t *edge, edge_list all) {
  Agedge_t **found =
      bsearch(&edge, all.edges, all.count, sizeof(Agedge_t *), compare_edges);
  return found ? (size_t)(found - all.edges) : SIZE_MAX;
}

static void print_edges(Agraph_t *root, edge_list all) {
  for (size_t place = 0; place < all.count; place++) {
    Agedge_t *edge = all.edges[place];
    printf("edge");
    print_name(agnameof(agtail(edge)));
    print_name(agnameof(aghead(edge)));
    print_name(agnameof(edge));
    putchar('\n');
    print_attributes(root, AGEDGE, edge);
  }
}

// MARK: Subgraphs

static int compare_graphs(const void *first, const void *second) {
  uint64_t a = AGSEQ(*(Agraph_t *const *)first), b = AGSEQ(*(Agraph_t *const *)second);
  return (a > b) - (a < b);
}

static void print_subgraph(Agraph_t *root, Agraph_t *part, edge_list all);

static void print_subgraphs(Agraph_t *root, Agraph_t *graph, edge_list all) {
  size_t count = 0;
  Agraph_t **parts = checked(calloc((size_t)agnsubg(graph) + 1, sizeof(Agraph_t *)));
  for (Agraph_t *part = agfstsubg(graph); part; part = agnxtsubg(part)) parts[count++] = part;
  // They come in the order of their ids, which are addresses.
  qsort(parts, count, sizeof(Agraph_t *), compare_graphs);
  for (size_t place = 0; place < count; place++) print_subgraph(root, parts[place], all);
  free(parts);
}

static void print_subgraph(Agraph_t *root, Agraph_t *part, edge_list all) {
  printf("subgraph");
  print_name(agnameof(part));
  putchar('\n');
  print_attributes(root, AGRAPH, part);
  for (Agnode_t *node = agfstnode(part); node; node = agnxtnode(part, node)) {
    printf("  member");
    print_name(agnameof(node));
    putchar('\n');
  }
  edge_list own = edges_of(part);
  for (size_t place = 0; place < own.count; place++)
    printf("  line %zu\n", place_of(own.edges[place], all));
  free(own.edges);
  print_subgraphs(root, part, all);
  printf("end\n");
}

// MARK: Files

static void print_graph(Agraph_t *root) {
  printf("graph %s %s", agisdirected(root) ? "directed" : "undirected",
         agisstrict(root) ? "strict" : "plain");
  // An empty name and none are one for us.
  print_name(*agnameof(root) ? agnameof(root) : NULL);
  putchar('\n');
  print_defaults(root, AGRAPH, "graphs");
  print_defaults(root, AGNODE, "nodes");
  print_defaults(root, AGEDGE, "edges");
  for (Agnode_t *node = agfstnode(root); node; node = agnxtnode(root, node)) {
    printf("node");
    print_name(agnameof(node));
    putchar('\n');
    print_attributes(root, AGNODE, node);
  }
  edge_list all = edges_of(root);
  print_edges(root, all);
  print_subgraphs(root, root, all);
  free(all.edges);
}

// After an open quote, comment or HTML-like string libcgraph says nothing, and reads nothing more.
static int is_spoiled(void) {
  Agraph_t *probe = agmemread("digraph probe { only }");
  int is_whole = probe && agnnodes(probe) == 1 && !strcmp(agnameof(probe), "probe");
  if (probe) agclose(probe);
  return !is_whole;
}

int main(int count, char **arguments) {
  FILE *file = count == 2 ? fopen(arguments[1], "rb") : NULL;
  if (!file) {
    fprintf(stderr, "usage: libcgraph-printer FILE\n");
    return UNUSABLE;
  }
  // As every program does that draws: nodes show their names.
  agattr(NULL, AGNODE, (char *)"label", (char *)"\\N");
  int graphs = 0;
  Agraph_t *root;
  while ((root = agread(file, NULL)) && agerrors() < AGERR) {
    print_graph(root);
    agclose(root);
    graphs++;
  }
  fclose(file);
  if (agerrors() >= AGERR) return REFUSED;
  if (is_spoiled()) return SPOILED;
  return graphs ? SUCCESS : EMPTY;
}
