#!/usr/bin/env python3
# SPDX-License-Identifier: MIT
"""Writes a chronicle whose events lie in JSON Lines: who met, aided or attacked whom, day by day.

The same seed gives the same bytes. Nine events in ten have no id of their own, so that entente has
to make one; all have two participants, a day, a place and a claim.
"""

import json
import pathlib
import random
import sys

KINDS = {
    "meeting": ("participant", "participant"),
    "visit": ("participant", "participant"),
    "treaty": ("signatory", "signatory"),
    "aid": ("giver", "receiver"),
    "sanction": ("imposer", "target"),
    "attack": ("attacker", "target"),
    "demand": ("speaker", "addressee"),
}


def event(number, chance):
    """Returns an event between two different actors, with skewed degrees."""
    kind = chance.choice(list(KINDS))
    first = int(10_000 * chance.random() ** 2)
    second = (first + 1 + int(9_999 * chance.random() ** 2)) % 10_000
    roles = KINDS[kind]
    pair = [f"actor-{first}", f"actor-{second}"]
    who = pair if roles[0] == roles[1] else dict(zip(roles, pair))
    day = f"{chance.randint(1946, 2020)}-{chance.randint(1, 12):02}-{chance.randint(1, 28):02}"
    found = {"id": f"event-{number}"} if number % 10 == 0 else {}
    found |= {"what": kind, "who": who, "when": day, "where": f"place-{chance.randrange(500)}"}
    found["according-to"] = [f"source-{chance.randrange(200)}"]
    return found


def main(folder, count):
    folder = pathlib.Path(folder)
    folder.mkdir(parents=True, exist_ok=True)
    chance = random.Random(1914)
    head = {
        "chronicle": f"{count} events",
        "as-of": "2021",
        "include": ["events.jsonl"] if count else [],
        "sources": {f"source-{n}": {"title": f"Source {n}", "published": "2021"} for n in range(200)},
        "places": {f"place-{n}": {"name": f"Place {n}"} for n in range(500)},
        "actors": {f"actor-{n}": {"name": f"Actor {n}", "kind": "state"} for n in range(10_000)},
    }
    (folder / "chronicle.json").write_text(json.dumps(head))
    with open(folder / "events.jsonl", "w") as lines:
        for number in range(count):
            lines.write(json.dumps(event(number, chance), separators=(",", ":")) + "\n")


if __name__ == "__main__":
    main(sys.argv[1], int(sys.argv[2]))
