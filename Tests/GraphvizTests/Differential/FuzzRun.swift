// SPDX-License-Identifier: MIT

import Foundation
import Testing

/// Tries one input after the other and keeps those that show a fault.
///
/// In a normal run of the tests these are some dozens, the same each time. `scripts/fuzz` says by
/// the environment how long to go on, from which seed, and where findings go.
struct FuzzRun {
  /// What is tried, the start of the names of findings.
  let name: String
  /// How many inputs a normal run tries.
  let count: Int

  /// Whether this is a run of `scripts/fuzz`.
  static var isLong: Bool { seconds != nil }

  private static let environment = ProcessInfo.processInfo.environment
  private static let seconds = environment["ENTENTE_FUZZ_SECONDS"].flatMap(Double.init)
  private static let firstSeed = environment["ENTENTE_FUZZ_SEED"].flatMap(UInt64.init) ?? 0
  private static let folder = environment["ENTENTE_FUZZ_FINDINGS"]

  /// Makes an input of each seed and judges it; a judge says what is wrong, or nothing.
  func run(_ input: (UInt64) throws -> [UInt8], judge: ([UInt8], UInt64) -> String?) throws {
    let end = Self.seconds.map { Date(timeIntervalSinceNow: $0) }
    var tried = 0
    while end.map({ Date() < $0 }) ?? (tried < count) {
      let seed = Self.firstSeed &+ UInt64(tried)
      let bytes = try input(seed)
      try keep(bytes, as: "\(name)-current.gv")
      if let fault = judge(bytes, seed) {
        try keep(bytes, as: "\(name)-\(seed).gv")
        Issue.record("\(name), seed \(seed): \(fault)\n\(String(decoding: bytes, as: UTF8.self))")
      }
      tried += 1
    }
    if Self.isLong { print("fuzz: \(name): \(tried) inputs") }
  }

  /// Writes an input down before it is tried: if the process dies, it stays behind.
  private func keep(_ bytes: [UInt8], as file: String) throws {
    guard let folder = Self.folder else { return }
    try Data(bytes).write(to: URL(fileURLWithPath: folder).appendingPathComponent(file))
  }
}
