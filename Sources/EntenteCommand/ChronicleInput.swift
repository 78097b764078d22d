// SPDX-License-Identifier: MIT

import ArgumentParser
import Chronicles
import Diagnostics
import Documents
import EntenteKit

/// A form of chronicle, as `--from` names it.
enum ChronicleForm: String, ExpressibleByArgument, CaseIterable {
  case yaml
  case json

  var format: DocumentFormat { self == .yaml ? .yaml : .json }
}

/// Opens chronicles for commands that need them without errors.
enum ChronicleInput {
  /// Returns the chronicle of a file; tells what is wrong with it, and ends if that is an error.
  static func chronicle(_ path: String, from form: ChronicleForm?) throws -> Chronicle {
    do throws(EntenteError) {
      let workspace = try Workspace(opening: InputFile(path), format: form?.format)
      StandardError.write(workspace.diagnostics, of: workspace.sources)
      if let chronicle = workspace.usableChronicle { return chronicle }
    } catch {
      throw CommandFailure.told(error)
    }
    throw CommandFailure.wrongInput
  }
}
