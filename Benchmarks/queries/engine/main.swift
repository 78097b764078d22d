// SPDX-License-Identifier: MIT

// Asks the engine the questions of the benchmark, and prints a JSON line for each: its name, the
// median of its times in milliseconds, and its answer.
//
//     engine-benchmark FOLDER RUNS [QUESTION]

import Foundation
import GraphFormats
import GraphQuery
import PropertyGraph

guard (3...4).contains(CommandLine.arguments.count), let runs = Int(CommandLine.arguments[2]) else {
  print("usage: engine-benchmark FOLDER RUNS [QUESTION]")
  exit(64)
}
let folder = CommandLine.arguments[1]

let (graph, loadTime) = try Stopwatch.time { try BenchmarkGraph.load(folder) }
Report(name: "load", times: [loadTime], rows: []).print()

let timed = try BenchmarkGraph.settingDays(of: graph)
let wanted = CommandLine.arguments.dropFirst(3).first
for question in Question.all() where wanted == nil || question.name == wanted {
  var rows: [[PropertyValue]] = []
  var times: [Double] = []
  for _ in 0...runs {
    let (answer, time) = try Stopwatch.time { try question.answer(timed) }
    rows = answer
    times.append(time)
  }
  // The first run of each question is not counted, here as for the peer.
  Report(name: question.name, times: Array(times.dropFirst()), rows: rows).print()
}
