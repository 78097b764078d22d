#!/usr/bin/env python3
# SPDX-License-Identifier: MIT
"""Writes a graph in DOT: a tree of three branches, with a few ties across.

    Benchmarks/drawing/generate.py FILE NODES
    Benchmarks/drawing/generate.py FILE NODES --megabytes N   # nodes and edges, to read only
    Benchmarks/drawing/generate.py FILE NODES --random N      # the same, all nodes in disorder
"""

import random
import sys


def tree(count):
    chance = random.Random(count)
    for node in range(count):
        yield f'  n{node} [label="node {node}"];\n'
    for node in range(1, count):
        yield f"  n{(node - 1) // 3} -> n{node};\n"
    for _ in range(count // 5):
        tail = chance.randrange(count)
        head = min(count - 1, tail + chance.randrange(1, 12))
        if tail != head:
            yield f"  n{tail} -> n{head} [color=gray, style=dashed];\n"


def lines(count, size, is_random):
    """Edges of about four nodes in a row go out from each, as programs write them, or at random."""
    chance = random.Random(size)
    written = number = 0
    while written < size:
        number += 1
        tail = chance.randrange(count) if is_random else number // 4 % count
        head = chance.randrange(count) if is_random else (tail + chance.randrange(1, 1000)) % count
        line = f"  n{tail} -> n{head};\n"
        if chance.random() < 0.2:
            line = f'  n{tail} [label="the node {tail} of {count}", shape=box, color="#336699"];\n'
        elif chance.random() < 0.2:
            line = f'  n{tail} -> n{head} [label="{tail} to {head}", weight={head % 9}];\n'
        written += len(line)
        yield line


def main(path, count, size, is_random):
    with open(path, "w", encoding="utf-8") as out:
        out.write("digraph G {\n")
        out.writelines(lines(count, size, is_random) if size else tree(count))
        out.write("}\n")


if __name__ == "__main__":
    megabytes = int(sys.argv[4]) if len(sys.argv) > 4 else 0
    main(sys.argv[1], int(sys.argv[2]), megabytes * 1_000_000, "--random" in sys.argv)
