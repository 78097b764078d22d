// SPDX-License-Identifier: MIT

import Foundation
import Graphviz
import TestSupport
import Testing

/// A script of the shell in the place of the program that draws.
struct FakeWorker {
  /// Says what the program that draws says first.
  static let greets = #"printf 'G\016\0\0\0\0\0\0\0entente-draw 1';"#

  /// Its path.
  let path: String
  private let folder: TemporaryFolder

  /// Writes the script.
  ///
  /// Another process writes the file: had this one it open when a thread starts a process, that
  /// would hold it open for a moment, too, and what is open cannot be run.
  init(_ line: String) throws {
    folder = try TemporaryFolder()
    try folder.write("#!/bin/sh\n\(line)\n", to: "text")
    path = folder("worker")
    let copy = Process()
    copy.executableURL = URL(fileURLWithPath: "/bin/sh")
    copy.arguments = ["-c", #"cp "$0" "$1" && chmod 755 "$1""#, folder("text"), path]
    try copy.run()
    copy.waitUntilExit()
    try #require(copy.terminationStatus == 0)
  }

  /// Returns what a renderer throws that takes it for the program that draws.
  func error(_ limits: RenderLimits = .init(wallSeconds: 20)) throws -> GraphvizError {
    try Self.error(worker: path, limits)
  }

  /// Returns what a renderer throws with some program.
  static func error(
    worker: String, _ limits: RenderLimits = .init(wallSeconds: 20)
  ) throws -> GraphvizError {
    try #require(throws: GraphvizError.self) {
      try IsolatedRenderer(worker: worker, limits: limits)
        .render(GraphSamples.flat, format: .svg)
    }
  }
}
