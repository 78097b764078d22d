#!/usr/bin/env python3
# SPDX-License-Identifier: MIT
"""Times `entente check` on a million events in JSON Lines, beside reading them in Python.

The peer is what people would run instead: Python's json module, line by line into dictionaries,
which checks nothing. Each is a process of its own; they take turns, so that the ratio holds when
the machine's speed drifts. Memory is the peak of a run less that of a chronicle without events.

    Benchmarks/loading/run.py [EVENTS] [RUNS]

It exits with 1 if an aim is missed: 100,000 events a second, 600 bytes an event.
"""

import os
import pathlib
import statistics
import subprocess
import sys
import time

ROOT = pathlib.Path(__file__).resolve().parents[2]
DATA = ROOT / ".build" / "benchmarks" / "loading"
ENTENTE = ROOT / ".build" / "release" / "entente"
PEER = "import json,sys; events=[json.loads(line) for line in open(sys.argv[1])]; print(len(events))"


def measure(command):
    """Returns the seconds, the processor's seconds and the peak of memory of a command."""
    start = time.monotonic()
    child = os.fork()
    if child == 0:
        os.dup2(os.open(os.devnull, os.O_WRONLY), 1)
        os.execvp(command[0], command)
    _, status, usage = os.wait4(child, 0)
    if status != 0:
        sys.exit(f"failed: {' '.join(command)}")
    scale = 1 if sys.platform == "darwin" else 1024
    return time.monotonic() - start, usage.ru_utime + usage.ru_stime, usage.ru_maxrss * scale


def generate(count):
    folder = DATA / str(count)
    if not (folder / "chronicle.json").exists():
        script = pathlib.Path(__file__).with_name("generate.py")
        subprocess.run([sys.executable, str(script), str(folder), str(count)], check=True)
    return folder


def main(count, runs):
    subprocess.run(["make", "-s", "release"], cwd=ROOT, check=True, stdout=subprocess.DEVNULL)
    folder, empty = generate(count), generate(0)
    check = [str(ENTENTE), "check", str(folder / "chronicle.json")]
    peer = [sys.executable, "-c", PEER, str(folder / "events.jsonl")]
    base = measure([str(ENTENTE), "check", str(empty / "chronicle.json")])[2]
    base_peer = measure([sys.executable, "-c", "import json"])[2]
    pairs = [(measure(check), measure(peer)) for _ in range(runs)]
    seconds = statistics.median(first[0] for first, _ in pairs)
    memory = statistics.median(first[2] - base for first, _ in pairs) / count
    memory_peer = statistics.median(second[2] - base_peer for _, second in pairs) / count
    ratio = statistics.median(first[0] / second[0] for first, second in pairs)
    print(f"{count} events, {runs} runs, medians")
    print(f"entente check   {seconds:6.2f} s   {count / seconds:9,.0f} events/s   {memory:5.0f} bytes/event")
    print(f"python json     {seconds / ratio:6.2f} s   {count * ratio / seconds:9,.0f} events/s   {memory_peer:5.0f} bytes/event")
    print(f"ratio           {ratio:6.2f} of python's time, {memory / memory_peer:.2f} of its memory")
    return 0 if count / seconds > 100_000 and memory < 600 else 1


if __name__ == "__main__":
    given = [int(argument) for argument in sys.argv[1:]]
    sys.exit(main(*(given + [1_000_000, 3][len(given) :])))
