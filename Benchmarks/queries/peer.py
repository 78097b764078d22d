# SPDX-License-Identifier: MIT
"""Asks Kuzu the questions of the benchmark: peer.py DATA RUNS; a JSON line for each question.

Runs in the virtual environment that run.py makes. Kuzu has two threads, an index on the id, and its
database on disk, as its users have it; the first run of each question is not counted.
"""
import json
import pathlib
import shutil
import statistics
import sys
import tempfile
import time

import kuzu

QUESTIONS = {
    "count": "MATCH ()-[r:Tie]->() RETURN count(r)",
    "filter and group": """
        MATCH (a:Actor)-[r:Tie]->(:Actor)
        WHERE r.kind = 'kind-03' AND r.day >= date('1904-01-01') AND r.day < date('1905-01-01')
        RETURN a.id, count(*) AS n, sum(r.weight) ORDER BY n DESC, a.id LIMIT 10""",
    "pairs": """
        MATCH (a:Actor)-[r:Tie]->(b:Actor)
        RETURN a.id, b.id, sum(r.weight) AS w ORDER BY w DESC, a.id, b.id LIMIT 20""",
    "two hops": """
        MATCH (a:Actor)-[r:Tie]->(:Actor)-[s:Tie]->(c:Actor)
        WHERE a.region = 'region-03' AND r.kind = 'kind-07' AND s.kind = 'kind-07'
        RETURN count(DISTINCT c.id)""",
    "triangles": """
        MATCH (a:Actor)-[r:Tie]->(b:Actor)-[s:Tie]->(c:Actor)-[t:Tie]->(a)
        WHERE r.kind = 'kind-19' AND s.kind = 'kind-19' AND t.kind = 'kind-19'
          AND id(r) <> id(s) AND id(s) <> id(t) AND id(r) <> id(t)
        RETURN count(*)""",
    "look-up": "MATCH (a:Actor {id: 'actor-04711'}) RETURN a.name, a.region",
    "three keys": """
        MATCH (a:Actor)-[r:Tie]->(b:Actor)
        RETURN r.kind, date_part('year', r.day) AS y, b.region, count(*) AS n, sum(r.weight)
        ORDER BY n DESC, r.kind, y, b.region LIMIT 20""",
    "one to three hops": """
        MATCH (a:Actor {id: 'actor-00100'})-[r:Tie* TRAIL 1..3 (e, n | WHERE e.kind = 'kind-10')]
          ->(c:Actor)
        RETURN count(*), count(DISTINCT c.id)""",
    "shortest path": """
        MATCH (a:Actor {id: 'actor-09999'})
          -[r:Tie* SHORTEST 1..10 (e, n | WHERE e.kind = 'kind-19')]->
          (b:Actor {id: 'actor-09000'})
        RETURN length(r)""",
    "two hops in a window": """
        MATCH (a:Actor)-[r:Tie]->(:Actor)-[s:Tie]->(c:Actor)
        WHERE a.region = 'region-03'
          AND r.day >= date('1904-01-01') AND r.day < date('1906-01-01')
          AND s.day >= date('1904-01-01') AND s.day < date('1906-01-01')
        RETURN count(DISTINCT c.id)""",
}


def seconds(work):
    start = time.perf_counter()
    result = work()
    return time.perf_counter() - start, result


def load(connection, data):
    connection.execute("CREATE NODE TABLE Actor(id STRING, name STRING, region STRING, PRIMARY KEY(id))")
    connection.execute("CREATE REL TABLE Tie(FROM Actor TO Actor, kind STRING, day DATE, weight DOUBLE)")
    connection.execute(f"COPY Actor FROM '{data / 'actors.csv'}' (header=true)")
    connection.execute(f"COPY Tie FROM '{data / 'ties.csv'}' (header=true)")
    return []


def tell(name, times, rows):
    print(json.dumps({"name": name, "ms": statistics.median(times) * 1e3, "rows": rows}), flush=True)


def main(data, runs):
    folder = pathlib.Path(tempfile.mkdtemp())
    try:
        connection = kuzu.Connection(kuzu.Database(str(folder / "db")), num_threads=2)
        time_of_load, _ = seconds(lambda: load(connection, data))
        tell("load", [time_of_load], [])
        for name, text in QUESTIONS.items():
            results = [seconds(lambda: connection.execute(text).get_all()) for _ in range(runs + 1)]
            tell(name, [time for time, _ in results[1:]], results[-1][1])
    finally:
        shutil.rmtree(folder, ignore_errors=True)


if __name__ == "__main__":
    main(pathlib.Path(sys.argv[1]), int(sys.argv[2]))
