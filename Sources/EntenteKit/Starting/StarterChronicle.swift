// SPDX-License-Identifier: MIT

/// A small chronicle to begin with: an example to write over.
///
/// It shows each part of the format once, checks without a warning, and is always the same but for its
/// title.
public struct StarterChronicle: Hashable, Sendable {
  /// What the chronicle is called.
  public let title: String
  /// The name of the file that it is meant for.
  public let fileName: String

  /// Creates a chronicle for a name, which may be a path and may end in `.yaml`.
  ///
  /// - Throws: An error with the code `invalidRequest` if the name tells no title, or is to be in
  ///   another form than YAML.
  public init(name: String) throws(EntenteError) {
    let file = name.split(separator: "/", omittingEmptySubsequences: false).last ?? ""
    let ending = OutputFile(String(file)).fileExtension
    guard !["json", "jsonl", "ndjson"].contains(ending) else {
      throw EntenteError(.invalidRequest, "'\(name)' is to be \(ending ?? ""): begin with .yaml")
    }
    let isYAML = ["yaml", "yml"].contains(ending)
    let stem = isYAML ? file[..<(file.lastIndex(of: ".") ?? file.endIndex)] : file
    title = Self.title(of: stem)
    // A name that begins with a dot is an ending alone, or that of a hidden file.
    guard !file.hasPrefix("."), title.contains(where: { $0.isLetter || $0.isNumber }) else {
      throw EntenteError(.invalidRequest, "'\(name)' is no name for a chronicle")
    }
    guard !title.unicodeScalars.contains(where: Self.isUnprintable) else {
      throw EntenteError(.invalidRequest, "the name holds what cannot be printed")
    }
    fileName = isYAML ? name : name + ".yaml"
  }

  /// The chronicle in YAML.
  public var text: String { "\(Self.beginning)chronicle: \(writtenTitle)\n\(Self.rest)" }

  // MARK: - The title

  /// Returns a name in words: hyphens between words and underscores are spaces.
  private static func title(of name: Substring) -> String {
    let letters = Array(name)
    let spaced = letters.indices.map { index -> Character in
      guard letters[index] == "-" else { return letters[index] == "_" ? " " : letters[index] }
      let isInDate =
        index > 0 && index + 1 < letters.count && letters[index - 1].isNumber
        && letters[index + 1].isNumber
      return isInDate ? "-" : " "
    }
    let words = String(spaced).split(separator: " ").joined(separator: " ")
    return words.prefix(1).uppercased() + words.dropFirst()
  }

  private static func isUnprintable(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.properties.generalCategory {
    case .control, .format, .lineSeparator, .paragraphSeparator, .privateUse, .unassigned: true
    default: false
    }
  }

  /// The title as it stands in YAML: in quotes only where it would be read as something else.
  private var writtenTitle: String {
    let isMark = title.first.map { "?:,[]{}#&*!|>'\"%@`".contains($0) } ?? true
    guard isMark || title.contains(": ") || title.contains(" #") || title.hasSuffix(":")
    else { return title }
    let escaped = title.replacing("\\", with: "\\\\").replacing("\"", with: "\\\"")
    return "\"\(escaped)\""
  }
}
