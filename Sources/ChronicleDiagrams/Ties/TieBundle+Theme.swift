// SPDX-License-Identifier: MIT

import ChronicleGraph
import Chronicles
import Chronology
import Graphviz

extension TieBundle {
  /// Returns how Graphviz draws the line, with what the rules of a theme say of it.
  func attributes(theme: Theme, in kinds: KindTable) -> DOTAttributes {
    var attributes = look.attributes(theme: theme, width: width)
    theme.restyle(&attributes, as: subject(in: kinds))
    return attributes
  }

  /// Returns the line as the rules of a theme see it, with the tags of what is behind it.
  func subject(in kinds: KindTable, tags: [String] = []) -> ThemeSubject {
    ThemeSubject(
      of: strands.flatMap(\.ties), in: kinds, certainty: look.isPossible ? .possible : .definite,
      tags: tags)
  }
}
