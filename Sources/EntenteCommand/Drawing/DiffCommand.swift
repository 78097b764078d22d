// SPDX-License-Identifier: MIT

import ArgumentParser
import ChronicleDiagrams
import Chronicles
import Chronology
import Diagnostics
import EntenteKit
import Graphviz

/// `entente diff`: says or draws what began, ended and changed.
struct DiffCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "diff",
    abstract: "Say or draw what began, ended and changed.",
    usage: """
      entente diff <before> <after> [options]
      entente diff <file> --between <date> <date> [options]
      """,
    discussion: """
      Compares two chronicles entry by entry, or what holds at two dates of one. Without -o and \
      --to the differences are told as text; the extension of -o tells the form of a picture.
      """)

  @Argument(help: ArgumentHelp("The chronicles, or one; - is standard input.", valueName: "file"))
  var files: [String] = []

  @Option(
    parsing: .upToNextOption,
    help: ArgumentHelp("Compare two dates of one chronicle.", valueName: "date"))
  var between: [String] = []

  @Option(help: "The form: text, json, svg, png, pdf or dot.")
  var to: DiffForm?

  @Option(
    name: [.customShort("o"), .customLong("output")],
    help: ArgumentHelp("The file to write; - is standard output.", valueName: "file"))
  var path = "-"

  @Flag(help: "End with status 1 if something differs.")
  var exitCode = false

  @OptionGroup(title: "What is compared") var choice: ChoiceOptions

  @Option(help: ArgumentHelp("The engine of Graphviz that places it.", valueName: "engine"))
  var layout: String?

  @Option(
    help: ArgumentHelp(
      "The colours: light, dark or print, or a theme file.", valueName: "name|file"))
  var theme = "light"

  @Option(help: "The form of the chronicles, where their names do not tell.")
  var from: ChronicleForm?

  func run() throws {
    let form = try form()
    guard choice.knownBy == nil else {
      throw CommandFailure.usage("diff compares all that is known: leave out --known-by")
    }
    let arguments = try DiffArguments(files: files, between: between)
    var options = DiagramOptions()
    options.choice = try choice(for: arguments, form)
    options.engine = layout.map(LayoutEngine.init)
    let subject = try subject(of: arguments)
    options.theme = try ThemeInput.theme(theme, for: Self.kinds(of: subject))
    let request = DiffRequest(subject, options: options)
    let difference = try told { () throws(EntenteError) in try request.difference() }
    let file = OutputFile(path)
    try told { () throws(EntenteError) in
      guard let format = form.picture else {
        let text = form == .json ? difference.json : difference.text
        return try file.write(Array(text.utf8))
      }
      let picture = try request.draw(as: format)
      for warning in picture.warnings { StandardError.write(.warning, warning) }
      try file.write(picture.bytes)
    }
    if exitCode, !difference.isEmpty { throw CommandFailure.wrongInput }
  }

  private func told<Value>(_ task: () throws(EntenteError) -> Value) throws -> Value {
    do throws(EntenteError) {
      return try task()
    } catch {
      throw CommandFailure.told(error)
    }
  }

  // MARK: - What is asked for

  private func subject(of arguments: DiffArguments) throws -> DiffRequest.Subject {
    switch arguments {
    case .files(let before, let after):
      return .chronicles(
        before: try ChronicleInput.chronicle(before, from: from),
        after: try ChronicleInput.chronicle(after, from: from))
    case .dates(let file, let first, let last):
      return .dates(try ChronicleInput.chronicle(file, from: from), from: first, to: last)
    }
  }

  private static func kinds(of subject: DiffRequest.Subject) -> KindTable {
    switch subject {
    case .chronicles(_, let after): after.kinds
    case .dates(let chronicle, _, _): chronicle.kinds
    }
  }

  /// Returns what of the chronicles counts.
  private func choice(for arguments: DiffArguments, _ form: DiffForm) throws -> Choice {
    var options = choice
    switch arguments {
    case .dates(_, let first, _):
      guard options.at == nil, options.throughout == nil else {
        throw CommandFailure.usage("--between tells the dates: leave out --at and --throughout")
      }
      // The choice wants a date for what depends on one; the comparison then takes its own.
      options.at = first.text
    case .files:
      guard form.picture == nil, options.isAnyGiven else { break }
      throw CommandFailure.usage(
        "of two files everything is compared; a choice is for --between and for pictures")
    }
    return try options.choice()
  }

  /// Returns the form: what the extension says, or else `--to`, or else text.
  private func form() throws -> DiffForm {
    guard let ending = OutputFile(path).fileExtension else { return to ?? .text }
    let told = DiffForm(fileExtension: ending)
    guard let told, let to, told != to else {
      if let form = told ?? to { return form }
      throw CommandFailure.usage("'\(path)' ends in no form that is known: say --to")
    }
    throw CommandFailure.usage(
      "'\(path)' is to be \(told.rawValue), but --to says \(to.rawValue)")
  }
}

/// The forms in which differences are told, as `--to` names them.
enum DiffForm: String, ExpressibleByArgument, CaseIterable {
  case text
  case json
  case svg
  case png
  case pdf
  case dot

  /// Creates the form that a file name's extension tells, or nothing if it tells none.
  init?(fileExtension: String) {
    switch fileExtension {
    case "txt": self = .text
    case "gv": self = .dot
    default: self.init(rawValue: fileExtension)
    }
  }

  /// The form of a picture; nothing for words.
  var picture: PictureFormat? { self == .text ? nil : PictureFormat(rawValue: rawValue) }
}

/// What is compared, by the arguments of the command.
enum DiffArguments {
  case files(String, String)
  case dates(String, Window, Window)

  /// Reads the arguments; what stands behind the two dates is the file.
  init(files: [String], between: [String]) throws {
    guard !between.isEmpty else {
      guard files.count == 2 else {
        throw CommandFailure.usage(
          "diff takes two files, or one and --between with two dates")
      }
      self = .files(files[0], files[1])
      return
    }
    let dates = Self.parts(of: between[0]) + between.dropFirst()
    let files = files + dates.dropFirst(2)
    guard dates.count >= 2 else {
      throw CommandFailure.usage("--between takes two dates: --between 1872 1914")
    }
    guard files.count == 1 else {
      throw CommandFailure.usage("--between compares two dates of one file")
    }
    self = .dates(
      files[0], try WindowOption.window(dates[0], "--between"),
      try WindowOption.window(dates[1], "--between"))
  }

  private static func parts(of text: String) -> [String] {
    text.split(separator: ",", omittingEmptySubsequences: false).map(String.init)
  }
}

extension ChoiceOptions {
  /// Whether something was chosen.
  var isAnyGiven: Bool {
    at != nil || throughout != nil || definite || status != nil || kinds != nil || actors != nil
      || within != nil
  }
}
