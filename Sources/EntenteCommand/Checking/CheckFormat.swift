// SPDX-License-Identifier: MIT

import ArgumentParser
import Chronicles
import Diagnostics
import EntenteKit

/// For whom `entente check` writes, as `--format` names them.
enum CheckFormat: String, ExpressibleByArgument, CaseIterable {
  /// For people.
  case text
  /// For programs: one object for all files.
  case json
  /// For GitHub Actions: workflow commands.
  case github
}

/// What checking a file gave.
struct CheckedFile {
  /// The path as the user wrote it.
  let path: String
  /// What was read, or why the file cannot be read.
  let result: Result<Workspace, EntenteError>
  /// Whether nothing is wrong.
  let isWell: Bool
  /// On whose word the chronicle stands, if that was asked for.
  let evidence: EvidenceReport?

  /// Returns how many diagnostics are so grave.
  func count(of severity: Diagnostic.Severity) -> Int {
    switch result {
    case .success(let workspace): workspace.diagnostics.count { $0.severity == severity }
    case .failure: severity == .error ? 1 : 0
    }
  }
}
