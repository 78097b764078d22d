// SPDX-License-Identifier: MIT

import ArgumentParser
import EntenteKit

/// `entente new`: begins a chronicle with a small example.
struct NewCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "new",
    abstract: "Begin a chronicle with a small example.",
    discussion: """
      The file is NAME.yaml, and the title of the chronicle is made of the name. A file that is \
      there already is never written over.
      """)

  @Argument(help: "The name of the chronicle, with or without .yaml.")
  var name: String

  @Option(
    name: [.customShort("o"), .customLong("output")],
    help: ArgumentHelp("Another file to write; - is standard output.", valueName: "file"))
  var path: String?

  func run() throws {
    do throws(EntenteError) {
      let chronicle = try StarterChronicle(name: name)
      let file = OutputFile(path ?? chronicle.fileName)
      try file.writeNew(Array(chronicle.text.utf8))
      if !file.isStandardOutput {
        try OutputFile("-").write(Array(Self.nextSteps(with: file).utf8))
      }
    } catch {
      throw CommandFailure.told(error)
    }
  }

  /// Returns what to do next, in three lines.
  private static func nextSteps(with file: OutputFile) -> String {
    let name = shellWord(file.path)
    let stem = file.fileExtension.map { String(file.path.dropLast($0.count + 1)) } ?? file.path
    return """
      \(name) holds an example: write your story over it
      entente check --strict \(name)
      entente render \(name) -o \(shellWord(stem + ".svg"))

      """
  }

  /// Returns a path as a word of the shell, in quotes if it needs them.
  private static func shellWord(_ path: String) -> String {
    let plain = path.utf8.allSatisfy { byte in
      Character(Unicode.Scalar(byte)).isLetter && byte < 0x80
        || "0123456789./_-+,".utf8.contains(byte)
    }
    let safe = path.hasPrefix("-") ? "./" + path : path
    return plain ? safe : "'" + safe.replacing("'", with: #"'\''"#) + "'"
  }
}
