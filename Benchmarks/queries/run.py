#!/usr/bin/env python3
# SPDX-License-Identifier: MIT
"""Compares entente's engine with Kuzu on a graph of a million ties: run.py [RUNS [ROUNDS]].

Makes the data, the release build and a virtual environment with Kuzu, each once; then both answer
the same questions, in turn, several rounds. Prints medians, their ratio, and whether the answers
are the same. Exits with 1 if an answer differs or entente is the slower one. Takes some three
minutes, most of them for the build, and prints at the end; the first run needs the network.
"""
import json
import os
import pathlib
import statistics
import subprocess
import sys

HERE = pathlib.Path(__file__).resolve().parent
ROOT = HERE.parent.parent
WORK = ROOT / ".build" / "benchmarks" / "queries"
KUZU = "kuzu==0.11.3"


def quiet(*command, **options):
    subprocess.run(command, check=True, stdout=subprocess.DEVNULL, **options)


def python_with_peer():
    python = WORK / "venv" / "bin" / "python"
    if not python.exists():
        quiet(sys.executable, "-m", "venv", str(WORK / "venv"))
        quiet(str(python), "-m", "pip", "install", "--quiet", KUZU)
    return str(python)


def data():
    folder = WORK / "data"
    if not (folder / "done").exists():
        quiet(sys.executable, str(HERE / "generate.py"), str(folder))
        (folder / "done").touch()
    return str(folder)


def engine():
    build = ["swift", "build", "-c", "release", "--product", "engine-benchmark"]
    quiet(*build, cwd=ROOT)
    path = subprocess.run(
        build[:4] + ["--show-bin-path"], cwd=ROOT, check=True, capture_output=True, text=True
    )
    return os.path.join(path.stdout.strip(), "engine-benchmark")


def answers(command):
    """Returns the time and the rows of each question, by name."""
    lines = subprocess.run(command, check=True, capture_output=True, text=True).stdout.splitlines()
    return {item["name"]: (item["ms"], item["rows"]) for item in map(json.loads, lines)}


def median(rounds, name):
    return statistics.median(times[name][0] for times in rounds)


def figure(value):
    """Returns a number with three digits that count, without an exponent."""
    return f"{value:.0f}" if value >= 100 else f"{value:.3g}"


def compare(name, ours, theirs):
    first, second = median(ours, name), median(theirs, name)
    same = ours[0][name][1] == theirs[0][name][1]
    print(
        f"| {name} | {figure(first)} | {figure(second)} | {first / second:.3f} |"
        + ("" if same else f" ANSWERS DIFFER: {ours[0][name][1][:3]} {theirs[0][name][1][:3]}")
    )
    return same, first / second


def main(runs=7, rounds=3):
    commands = [[engine(), data(), str(runs)], [python_with_peer(), str(HERE / "peer.py"), data(), str(runs)]]
    results = [[answers(command) for command in commands] for _ in range(rounds)]
    ours, theirs = zip(*results)
    print("| question | entente, ms | Kuzu, ms | ratio |\n|---|---|---|---|")
    outcomes = [compare(name, ours, theirs) for name in ours[0]]
    print(f"\nmedian ratio {statistics.median(ratio for _, ratio in outcomes):.2f}")
    return 0 if all(same and ratio <= 1 for same, ratio in outcomes) else 1


if __name__ == "__main__":
    if not all(argument.isdigit() for argument in sys.argv[1:]):
        sys.exit(__doc__)
    sys.exit(main(*map(int, sys.argv[1:])))
