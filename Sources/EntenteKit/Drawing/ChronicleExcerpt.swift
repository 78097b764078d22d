// SPDX-License-Identifier: MIT

public import Chronicles
public import Chronology

/// What is made of a chronicle before it is drawn; each step gives a chronicle again.
public struct ChronicleExcerpt: Hashable, Sendable {
  /// The time by which claims must have been published; nothing takes all.
  public var knownBy: Window?
  /// The level to which persons and bodies are lifted; nothing leaves them as they are.
  public var level: ActorLevel?
  /// The language of names and titles; nothing takes the first that is written.
  public var language: String?

  /// Creates an excerpt that takes a chronicle as it is.
  public init() {}

  /// Returns what is left of a chronicle, with remarks on what was left out.
  ///
  /// - Throws: An error with the code `invalidRequest` for a language that nothing is written in.
  func applied(
    to original: Chronicle
  ) throws(EntenteError) -> (chronicle: Chronicle, remarks: [String]) {
    var (chronicle, remarks) = (original, [String]())
    if let knownBy {
      let excerpt = chronicle.known(by: knownBy)
      chronicle = excerpt.chronicle
      remarks += excerpt.omissions.remarks.map { "known by \(knownBy.text): \($0)" }
    }
    if let level { chronicle = chronicle.lifted(to: level) }
    if let language {
      try Self.check(language, in: chronicle)
      chronicle = chronicle.speaking(language)
    }
    return (chronicle, remarks)
  }

  private static func check(
    _ language: String, in chronicle: Chronicle
  ) throws(EntenteError) {
    guard !chronicle.speaks(language) else { return }
    let known = chronicle.languages
    let hint =
      known.isEmpty
      ? "no text tells its language" : "there are \(known.joined(separator: ", "))"
    throw EntenteError(.invalidRequest, "nothing is written in '\(language)'; \(hint)")
  }
}
