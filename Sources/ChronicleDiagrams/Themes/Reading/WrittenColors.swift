// SPDX-License-Identifier: MIT

import Chronicles
import Diagnostics

/// Where a theme file tells its colours, so that a warning can point at one.
struct WrittenColors {
  /// The single colours.
  var single: [ThemeColor: SourceRange] = [:]
  /// The fills of actors.
  var fills: [ActorClass: SourceRange] = [:]
  /// The fills of bars.
  var bars: [Sign: SourceRange] = [:]
  /// The colours of lines in turn; none if the file tells none.
  var lanes: [SourceRange] = []
  /// The colours of rules: what they are behind or before, and where they stand.
  var rules: [Rule] = []

  /// The colours of a rule.
  struct Rule {
    /// The text of an attribute, and where it stands.
    struct Color {
      let hex: String
      let range: SourceRange
    }

    var line: Color?
    var fill: Color?
    var text: Color?
  }
}
