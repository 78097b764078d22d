#!/usr/bin/env python3
# SPDX-License-Identifier: MIT
"""Writes actors and ties between them as CSV: generate.py FOLDER [ACTORS [TIES]].

The same arguments give the same bytes. Few actors have many ties, as in real networks: both ends
are drawn with a density that falls with the number of the actor, and so are kinds. Weights are
multiples of a quarter, so that sums are exact whatever their order.
"""
import datetime
import pathlib
import random
import sys

KINDS = 20
REGIONS = 12
FIRST_DAY = datetime.date(1850, 1, 1)
DAYS = 100 * 365 + 24


def skewed(draw, count):
    """Returns a number below count; half of the draws are below a quarter of it."""
    return int(count * draw() ** 2)


def write_actors(path, count, chance):
    with open(path, "w", encoding="utf-8", newline="\n") as file:
        file.write("id,name,region\n")
        for number in range(count):
            region = chance.randrange(REGIONS)
            file.write(f"actor-{number:05},Actor {number},region-{region:02}\n")


def write_ties(path, actors, count, chance):
    days = [str(FIRST_DAY + datetime.timedelta(days=day)) for day in range(DAYS)]
    draw = chance.random
    with open(path, "w", encoding="utf-8", newline="\n") as file:
        file.write("from,to,kind,day,weight\n")
        for _ in range(count):
            source, target = skewed(draw, actors), skewed(draw, actors)
            kind = skewed(draw, KINDS)
            day, weight = days[int(draw() * DAYS)], int(draw() * 400) / 4
            file.write(f"actor-{source:05},actor-{target:05},kind-{kind:02},{day},{weight}\n")


def main(folder, actors=10_000, ties=1_000_000):
    folder = pathlib.Path(folder)
    folder.mkdir(parents=True, exist_ok=True)
    chance = random.Random(1904)
    write_actors(folder / "actors.csv", int(actors), chance)
    write_ties(folder / "ties.csv", int(actors), int(ties), chance)


if __name__ == "__main__":
    main(*sys.argv[1:])
