// SPDX-License-Identifier: MIT

import Chronicles
import EntenteKit
import Foundation
import Testing

/// The seed of the repository.
enum Seed {
  static let path = Machine.repository.appendingPathComponent("seeds/beijing-2024.yaml").path
  /// The folder with the document that the seed cites; it lies beside the repository, not in it.
  static let documents = Machine.repository.deletingLastPathComponent()
    .appendingPathComponent("shared/seeds").path

  static func chronicle() throws -> Chronicle {
    try #require(try Workspace(opening: InputFile(path)).usableChronicle)
  }
}
