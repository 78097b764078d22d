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

/// A form of chronicle or graph, as `--from` names it.
enum InputForm: String, ExpressibleByArgument, CaseIterable {
  case yaml
  case json
  case dot

  /// The form of chronicle; nothing for a graph.
  var chronicle: ChronicleForm? { ChronicleForm(rawValue: rawValue) }
}

/// Opens chronicles for commands that need them without errors.
enum ChronicleInput {
  /// Returns the chronicle of a file; tells what is wrong with it, and ends if that is an error.
  static func chronicle(_ path: String, from form: ChronicleForm?) throws -> Chronicle {
    try chronicle(InputFile(path), from: form)
  }

  /// Returns the chronicle of a file; tells what is wrong with it, and ends if that is an error.
  static func chronicle(_ file: InputFile, from form: ChronicleForm?) throws -> Chronicle {
    do throws(EntenteError) {
      let workspace = try Workspace(opening: file, format: form?.format)
      StandardError.write(workspace.diagnostics, of: workspace.sources)
      if let chronicle = workspace.usableChronicle { return chronicle }
    } catch {
      throw CommandFailure.told(error)
    }
    throw CommandFailure.wrongInput
  }
}
