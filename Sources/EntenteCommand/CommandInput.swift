// SPDX-License-Identifier: MIT

import EntenteKit

/// What a command was given: a chronicle, or a graph in DOT.
enum CommandInput {
  case chronicle(InputFile, ChronicleForm?)
  case graph(InputFile)

  /// Finds out what a file is: by `--from`, by its name, or, where that does not tell, by its beginning.
  init(_ path: String, from form: InputForm?) throws {
    let file = InputFile(path)
    if let form {
      self = form.chronicle.map { .chronicle(file, $0) } ?? .graph(file)
      return
    }
    do throws(EntenteError) {
      let (file, isDOT) = try DOTRecognition.recognized(file)
      self = isDOT ? .graph(file) : .chronicle(file, nil)
    } catch {
      throw CommandFailure.told(error)
    }
  }

  /// Refuses options that say nothing about what was given.
  static func refuse(_ options: [String], beside what: String) throws {
    guard let option = options.first else { return }
    throw CommandFailure.usage("\(option) says nothing about \(what)")
  }
}
