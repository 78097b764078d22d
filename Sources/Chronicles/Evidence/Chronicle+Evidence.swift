// SPDX-License-Identifier: MIT

extension Chronicle {
  /// Returns the entries of a section, in the order written.
  package func entries(of section: ChronicleEntry.Section) -> [ChronicleEntry] {
    (0..<count(of: section)).map { ChronicleEntry(section: section, position: $0) }
  }
}
