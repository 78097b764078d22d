// SPDX-License-Identifier: MIT

public import Chronicles
public import Chronology

/// What is made of a chronicle before it is drawn; each step gives a chronicle again.
public struct ChronicleExcerpt: Hashable, Sendable {
  /// The time by which claims must have been published; nothing takes all.
  public var knownBy: Window?
  /// Whether persons are lifted to the states that they act for or whose offices they hold.
  public var isAtStateLevel = false
  /// The language of names and titles; nothing takes the first that is written.
  public var language: String?

  /// Creates an excerpt that takes a chronicle as it is.
  public init() {}

  /// Returns what is left of a chronicle, with a remark on what was left out.
  ///
  /// - Throws: An error with the code `invalidRequest` for a language that the chronicle has not.
  func applied(
    to chronicle: Chronicle
  ) throws(EntenteError) -> (chronicle: Chronicle, remarks: [String]) {
    var (chronicle, remarks) = (chronicle, [String]())
    if let knownBy {
      let excerpt = chronicle.known(by: knownBy)
      chronicle = excerpt.chronicle
      remarks += excerpt.omissions.remarks
    }
    if isAtStateLevel { chronicle = chronicle.lifted(to: .state) }
    if let language {
      try check(language, in: chronicle)
      chronicle = chronicle.speaking(language)
    }
    return (chronicle, remarks)
  }
}
