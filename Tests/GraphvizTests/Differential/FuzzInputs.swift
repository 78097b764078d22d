// SPDX-License-Identifier: MIT

/// The inputs of fuzz runs; the same seed gives the same one.
enum FuzzInputs {
  /// Returns a random text, a spoiled one, or a spoiled file, in turn.
  static func text(seed: UInt64) throws -> [UInt8] {
    var mutator = TextMutator(seed: seed)
    let random = Array(RandomDOT.text(seed: seed).utf8)
    return switch seed % 3 {
    case 0: random
    case 1: mutator.mutated(random)
    default: mutator.mutated(try file(seed / 3))
    }
  }

  /// Returns a graph that asks much of Graphviz, or a spoiled file, in turn.
  static func picture(seed: UInt64) throws -> [UInt8] {
    var mutator = TextMutator(seed: seed)
    return switch seed % 3 {
    case 0: mutator.mutated(try file(seed / 3))
    default: Array(RandomPictures.text(seed: seed).utf8)
    }
  }

  private static func file(_ place: UInt64) throws -> [UInt8] {
    try DOTFiles.bytes(of: DOTFiles.valid[Int(place % UInt64(DOTFiles.valid.count))])
  }
}
