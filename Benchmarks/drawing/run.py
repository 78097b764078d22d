#!/usr/bin/env python3
# SPDX-License-Identifier: MIT
"""Times drawing and reading graphs in DOT, beside Graphviz' own programs.

Each pair takes turns, so that a ratio holds when the machine's speed drifts. Times are those of
whole processes on the clock, medians; the ratio is the median of the ratios of the pairs.

    Benchmarks/drawing/run.py [RUNS]

It exits with 1 if an aim is missed.
"""

import os
import pathlib
import shutil
import statistics
import subprocess
import sys
import time

ROOT = pathlib.Path(__file__).resolve().parents[2]
HERE = pathlib.Path(__file__).resolve().parent
DATA = ROOT / ".build" / "benchmarks" / "drawing"
ENTENTE = str(ROOT / ".build" / "release" / "entente")
MANY = str(ROOT / ".build" / "benchmarks" / "draw-many" / "release" / "draw-many")
DOT = shutil.which("dot") or sys.exit("there is no dot on the PATH")
NOP = shutil.which("nop") or sys.exit("there is no nop on the PATH")
QUIET = [
    (os.POSIX_SPAWN_OPEN, 1, os.devnull, os.O_WRONLY, 0),
    (os.POSIX_SPAWN_OPEN, 2, os.devnull, os.O_WRONLY, 0),
]


def seconds(command):
    start = time.perf_counter()
    child = os.posix_spawn(command[0], command, os.environ, file_actions=QUIET)
    _, status = os.waitpid(child, 0)
    if status != 0:
        sys.exit(f"failed: {' '.join(command)}")
    return time.perf_counter() - start


def compare(what, ours, theirs, runs, aim, repeat=1):
    """Prints and judges the ratio of one of our commands to so many runs of one of theirs."""
    seconds(ours), seconds(theirs)
    pairs = [(seconds(ours), sum(seconds(theirs) for _ in range(repeat))) for _ in range(runs)]
    mine, other = (statistics.median(pair[place] for pair in pairs) for place in (0, 1))
    ratio = statistics.median(first / second for first, second in pairs)
    verdict = "" if aim is None else f"aim {'≤' if ratio <= aim else 'MISSED:'} {aim}"
    print(f"{what:46} {mine * 1000:9.1f} ms {other * 1000:9.1f} ms   ratio {ratio:5.2f}   {verdict}")
    return aim is None or ratio <= aim


def graph(count, megabytes=0, order="megabytes"):
    path = DATA / (f"{order}-{megabytes}.dot" if megabytes else f"{count}.dot")
    if not path.exists():
        DATA.mkdir(parents=True, exist_ok=True)
        more = [f"--{order}", str(megabytes)] if megabytes else []
        subprocess.run(
            [sys.executable, str(HERE / "generate.py"), str(path), str(count)] + more, check=True
        )
    return str(path)


def build():
    subprocess.run(["make", "-s", "release"], cwd=ROOT, check=True, stdout=subprocess.DEVNULL)
    scratch = str(ROOT / ".build" / "benchmarks" / "draw-many")
    subprocess.run(
        ["swift", "build", "-c", "release", "--package-path", str(HERE), "--scratch-path", scratch],
        check=True,
        stdout=subprocess.DEVNULL,
    )


def main(runs):
    build()
    svg = str(DATA / "out.svg")
    print(f"{runs} runs, medians: entente, Graphviz, ratio")
    good = compare("--version, dot -V", [ENTENTE, "--version"], [DOT, "-V"], 4 * runs, 1.0)
    for count in (10, 300, 3000):
        path = graph(count)
        stock = [DOT, "-Tsvg", path, "-o", svg]
        render = [ENTENTE, "render", path, "-o", svg]
        many = runs if count < 3000 else max(runs // 4, 3)
        good &= compare(f"{count} nodes, in process", render + ["--trust", "full"], stock, many, 1.0)
        aim = 1.3 if count == 300 else None
        good &= compare(f"{count} nodes, isolated", render, stock, many, aim)
    path = graph(10)
    fifty = [MANY, path, "50"]
    good &= compare(
        "50 pictures of 10 nodes", fifty, [DOT, "-Tsvg", path, "-o", svg], max(runs // 4, 3), 0.2, 50
    )
    good &= compare(
        "50 pictures of 300 nodes", [MANY, graph(300), "50"],
        [DOT, "-Tsvg", graph(300), "-o", svg], max(runs // 8, 3), None, 50
    )
    good &= reading()
    return 0 if good else 1


def speed(command, path, runs=3):
    return os.path.getsize(path) / statistics.median(seconds(command + [path]) for _ in range(runs)) / 1e6


def reading():
    """Judges how fast 100 MB are read; Graphviz' own reader has a tenth of it, and writes it again."""
    ordered = speed([MANY], graph(500_000, 100))
    mixed = speed([MANY], graph(500_000, 100, "random"))
    theirs = speed([NOP], graph(50_000, 10))
    print(f"reading 100 MB: {ordered:.0f} MB/s, nodes at random {mixed:.0f} MB/s; nop {theirs:.0f} MB/s")
    return ordered > 50


if __name__ == "__main__":
    sys.exit(main(int(sys.argv[1]) if len(sys.argv) > 1 else 20))
