// SPDX-License-Identifier: MIT

import ChronicleGraph
import Chronicles

/// What ties the actor of a row to that of a column.
struct MatrixCell {
  /// What the ties of a cell come to.
  enum Tone: Hashable, CaseIterable {
    case positive, negative, mixed, neutral

    /// The sign that stands in the cell.
    var glyph: String {
      switch self {
      case .positive: "+"
      case .negative: "−"
      case .mixed: "±"
      case .neutral: "○"
      }
    }

    /// What the legend and the account call it.
    var words: String {
      switch self {
      case .positive: "friendly"
      case .negative: "hostile"
      case .mixed: "friendly and hostile"
      case .neutral: "neither"
      }
    }
  }

  /// The ties, in the order of the chronicle.
  private(set) var ties: [TieSelection.ShownTie] = []

  /// The ties that count: facts that hold and nobody doubts, or else plans and doubtful ones; what
  /// was cancelled only if there is nothing else.
  private var counted: [TieSelection.ShownTie] {
    let plain = ties.filter { TieLook(of: $0).remarks.isEmpty }
    guard plain.isEmpty else { return plain }
    let open = ties.filter { $0.tie.status != .cancelled }
    return open.isEmpty ? ties : open
  }

  /// The number of relations and events behind the ties that count.
  var count: Int { Set(counted.map(\.tie.origin.id)).count }

  /// What they come to: neutral ones do not tell against the others.
  var tone: Tone {
    let signs = Set(counted.map(\.tie.sign))
    switch (signs.contains(.positive), signs.contains(.negative)) {
    case (true, true): return .mixed
    case (true, false): return .positive
    case (false, true): return .negative
    case (false, false): return .neutral
    }
  }

  /// Whether at least one of them is a fact that holds, and that nobody doubts.
  var isPlain: Bool { ties.contains { TieLook(of: $0).remarks.isEmpty } }

  /// The text in the cell: the sign, and the number if it is more than one.
  var text: String { tone.glyph + (count > 1 ? String(count) : "") }

  /// Adds a tie.
  mutating func add(_ tie: TieSelection.ShownTie) { ties.append(tie) }
}
