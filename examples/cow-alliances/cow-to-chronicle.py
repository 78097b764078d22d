#!/usr/bin/env python3
# SPDX-License-Identifier: MIT
"""Writes the alliances of the Correlates of War as a chronicle in YAML.

    python3 cow-to-chronicle.py DYAD_YEARS.csv STATES.csv > cow-alliances.yaml

DYAD_YEARS has the columns ccode1, ccode2, year, cow_defense, cow_neutral, cow_nonagg, cow_entente;
STATES is the list of state system membership: stateabb, ccode, statenme, styear ... endday.
"""

import csv
import json
import re
import sys
from collections import namedtuple
from datetime import date
from itertools import groupby

# From the strongest pledge to the weakest: the first of a pair's pledges gives the kind.
PLEDGES = [
    ("cow_defense", "defence-pact", "defence"),
    ("cow_neutral", "neutrality-pact", "neutrality"),
    ("cow_nonagg", "nonaggression-pact", "nonaggression"),
    ("cow_entente", "entente", "consultation"),
]

# The first day that the project looks at: what was there then may be older.
BEGINNING = date(1816, 1, 1)

State = namedtuple("State", "code id name abbreviation spells")
Pact = namedtuple("Pact", "first second pledges start end")


class Mistake(Exception):
    """What is wrong with a file, and where."""


def rows(path, columns):
    """Yields the rows of a CSV file that has some columns, each with its place."""
    try:
        with open(path, encoding="utf-8", newline="") as file:
            reader = csv.DictReader(file)
            missing = [name for name in columns if name not in (reader.fieldnames or [])]
            if missing:
                raise Mistake(f"{path}:1: there is no column '{missing[0]}'")
            for row in reader:
                yield f"{path}:{reader.line_num}", row
    except (OSError, UnicodeDecodeError, csv.Error) as error:
        raise Mistake(f"{path}: {error}") from None


def number(row, column, place):
    """Returns a whole number of a row."""
    try:
        return int(row[column])
    except (TypeError, ValueError):
        raise Mistake(f"{place}: {column} is no whole number: {row[column]!r}") from None


def day(row, prefix, place):
    """Returns the day that three columns of a row give."""
    parts = [number(row, prefix + unit, place) for unit in ("year", "month", "day")]
    try:
        return date(*parts)
    except ValueError as error:
        raise Mistake(f"{place}: {error}") from None


# ---------------------------------------------------------------------------------------- reading


def read_states(path):
    """Returns the states by code, each with its spells of membership in order."""
    columns = ["stateabb", "ccode", "statenme"]
    columns += [end + unit for end in ("st", "end") for unit in ("year", "month", "day")]
    states, ids = {}, set()
    for place, row in rows(path, columns):
        code = number(row, "ccode", place)
        if code not in states:
            name = row["statenme"].strip()
            identifier = re.sub(r"[^a-z0-9]+", "-", name.lower()).strip("-") or f"cow-{code}"
            if identifier in ids:
                identifier += f"-{code}"
            ids.add(identifier)
            states[code] = State(code, identifier, name, row["stateabb"].strip(), [])
        states[code].spells.append((day(row, "st", place), day(row, "end", place)))
    for state in states.values():
        state.spells.sort()
    return states


def read_years(path, states):
    """Returns the years of each pair with its pledges; years without any pledge are left out."""
    columns = ["ccode1", "ccode2", "year"] + [column for column, _, _ in PLEDGES]
    years, without, last = {}, 0, 0
    for place, row in rows(path, columns):
        pair = tuple(sorted(number(row, column, place) for column in ("ccode1", "ccode2")))
        for code in pair:
            if code not in states:
                raise Mistake(f"{place}: the list of states has no state {code}")
        year = number(row, "year", place)
        last = max(last, year)
        pledges = tuple(number(row, column, place) == 1 for column, _, _ in PLEDGES)
        if any(pledges):
            years.setdefault(pair, {})[year] = pledges
        else:
            without += 1
    if not last:
        raise Mistake(f"{path}: there is no row")
    return years, without, last


def pacts(years):
    """Yields a pact for each run of years in which a pair has the same pledges."""
    for (first, second), pledged in sorted(years.items()):
        # In a run, the year less its place among the years of the pair stays the same.
        numbered = enumerate(sorted(pledged.items()))
        for (_, pledges), run in groupby(numbered, lambda item: (item[1][0] - item[0], item[1][1])):
            run = [year for _, (year, _) in run]
            yield Pact(first, second, pledges, run[0], run[-1])


# ---------------------------------------------------------------------------------------- writing


def allied(found):
    """Returns the first and the last year in a pact of each state that has one."""
    years = {}
    for pact in found:
        for code in (pact.first, pact.second):
            start, end = years.get(code, (pact.start, pact.end))
            years[code] = min(start, pact.start), max(end, pact.end)
    return years


def life(state, years, last):
    """Returns from when to when a state was there; the ends are nothing where it lies open.

    Several spells of membership become one: a government in exile made treaties, and so may a
    state that was occupied. What was there when the list begins is taken to be older, and what is
    there when the data end to go on. A pact before the membership, or after it, shows that the state
    was there then, if not as a member.
    """
    spells = [spell for spell in state.spells if spell[0].year <= last]
    start, end = (spells[0][0], spells[-1][1]) if spells else (None, None)
    if start is None or years[0] < start.year:
        start = years[0]
    elif start <= BEGINNING:
        start = None
    if end is None or years[1] > end.year:
        end = years[1]
    elif end.year > last:
        end = None
    return start, None if end == last else end


def membership(state, last):
    """Returns in words when a state was a member, if it was not throughout its life."""
    spells = [
        f"{start} to {end}" if end.year <= last else f"{start} on" for start, end in state.spells
        if start.year <= last]
    if not spells:
        return f"A member of the state system only from {state.spells[0][0]} on."
    return f"A member of the state system from {', and from '.join(spells)}."


def span(pact, lives, last):
    """Returns when a pact held: begun and ended on some day of its first and last year."""
    over = [lives[code][1] for code in (pact.first, pact.second)]
    if pact.end == last and over == [None, None]:
        return f"{pact.start}/.."
    return str(pact.start) if pact.start == pact.end else f"{pact.start}/{pact.end}"


HEAD = """\
# Made by cow-to-chronicle.py from the data of the Correlates of War; change the script, not this.
chronicle: Alliances of the Correlates of War, {first} to {last}
as-of: {last}
description: >-
  Who had pledged what to whom, year by year. The data know years only: a pact begins and ends on
  some day of its first and of its last year.

sources:
  gibler:
    title: International Military Alliances, 1648-2008
    author: Douglas M. Gibler
    publisher: CQ Press
    published: 2009
    reliability: B
    description: Formal alliances of the Correlates of War, version 4.1, as years of pairs.
    url: https://correlatesofwar.org/data-sets/formal-alliances/
  state-system:
    title: State System Membership List, version 2016
    author: Correlates of War Project
    published: 2017
    reliability: B
    url: https://correlatesofwar.org/data-sets/state-system-membership/
"""


def write(states, found, last, out):
    """Writes a chronicle of the states that have a pact, and of the pacts."""
    out.write(HEAD.format(first=min(pact.start for pact in found), last=last))
    lives = {code: life(states[code], years, last) for code, years in allied(found).items()}
    out.write("\nactors:\n")
    for code in sorted(lives):
        write_state(states[code], lives[code], last, out)
    out.write("\nrelations:\n")
    for pact in found:
        kept = [pledge for pledge, is_made in zip(PLEDGES, pact.pledges) if is_made]
        out.write(f"  - what: {kept[0][1]}\n")
        out.write(f"    who: [{states[pact.first].id}, {states[pact.second].id}]\n")
        out.write(f"    when: {span(pact, lives, last)}\n")
        out.write(f"    tags: [{', '.join(tag for _, _, tag in kept)}]\n")
        out.write("    according-to: [gibler]\n")


def text(words):
    """Returns words as YAML writes them; where in doubt as a JSON string, which is YAML, too."""
    is_plain = re.fullmatch(r"[A-Za-z](?:[\w .'()-]*[\w.')])?", words)
    return words if is_plain else json.dumps(words, ensure_ascii=False)


def write_state(state, lived, last, out):
    """Writes a state with its life; and its membership, where that is something else."""
    out.write(f"  {state.id}:\n    name: {text(state.name)}\n")
    out.write(f"    aliases: [{text(state.abbreviation)}]\n")
    out.write("    kind: state\n")
    if lived != (None, None):
        start, end = (".." if point is None else point for point in lived)
        out.write(f"    exists: {start}/{end}\n")
    if len([spell for spell in state.spells if spell[0].year <= last]) != 1 or any(
            isinstance(point, int) for point in lived):
        out.write(f"    description: {membership(state, last)}\n")
    out.write(f"    data: {{ ccode: {state.code} }}\n    according-to: [state-system]\n")


def main(arguments):
    if len(arguments) != 2:
        print("usage: cow-to-chronicle.py DYAD_YEARS.csv STATES.csv", file=sys.stderr)
        return 64
    try:
        states = read_states(arguments[1])
        years, without, last = read_years(arguments[0], states)
    except Mistake as mistake:
        print(f"error: {mistake}", file=sys.stderr)
        return 1
    if without:
        print(f"note: {without} years of pairs have no pledge and are left out", file=sys.stderr)
    sys.stdout.reconfigure(encoding="utf-8", newline="\n")
    write(states, list(pacts(years)), last, sys.stdout)
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
