// SPDX-License-Identifier: MIT

import Diagnostics

extension Validator {
  /// Warns of sources, places, topics and actors that nothing refers to.
  ///
  /// A chronicle without relations and events is a collection for others to include, and is let be.
  mutating func checkReferred() {
    guard !chronicle.relations.isEmpty || !chronicle.events.isEmpty else { return }
    for section in [ChronicleEntry.Section.source, .place, .topic, .actor] {
      for position in 0..<chronicle.count(of: section) {
        let entry = ChronicleEntry(section: section, position: position)
        guard !referred.contains(entry) else { continue }
        let id = chronicle.reference(of: entry)
        diagnostics.append(
          .warning(
            "nothing refers to the \(section.rawValue) '\(id.value)'", at: id.range,
            hint: Self.hint(forUnused: section)))
      }
    }
  }

  private static func hint(forUnused section: ChronicleEntry.Section) -> String {
    switch section {
    case .source: "name it under according-to, or leave it out"
    case .place: "name it under where, or leave it out"
    case .topic: "name it under about, or leave it out"
    default: "name it under who, or leave it out"
    }
  }
}
