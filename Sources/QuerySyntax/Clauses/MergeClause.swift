// SPDX-License-Identifier: MIT

public import Diagnostics

/// `MERGE`: finds what a pattern describes, or adds it.
public struct MergeClause: Hashable, Sendable {
  /// What is set if something was added, or found.
  public struct Action: Hashable, Sendable {
    /// What has happened.
    public enum Trigger: String, Hashable, Sendable {
      /// Something was added.
      case create = "CREATE"
      /// Something was found.
      case match = "MATCH"
    }

    /// What must have happened.
    public let trigger: Trigger
    /// What is set then.
    public let items: [SetClause.Item]
  }

  /// The pattern.
  public let pattern: PathPattern
  /// What is set afterwards.
  public let actions: [Action]
  /// Where the clause stands.
  @NotCompared public internal(set) var range: SourceRange
}

extension Parser {
  mutating func mergeClause() throws(SyntaxError) -> MergeClause {
    let start = index
    try expect(.merge)
    let pattern = try pathPattern()
    var actions: [MergeClause.Action] = []
    while take(.on) {
      let isCreation = take(.create)
      if !isCreation, !take(.match) {
        throw unexpected("CREATE or MATCH", words: [.create, .match])
      }
      let items = try setClause().items
      actions.append(.init(trigger: isCreation ? .create : .match, items: items))
    }
    return MergeClause(pattern: pattern, actions: actions, range: range(from: start))
  }
}
