// SPDX-License-Identifier: MIT

/// Some of the sections of a chronicle; where an id may point.
struct SectionSet: OptionSet, Hashable, Sendable {
  let rawValue: UInt8

  static let source = SectionSet(.source)
  static let place = SectionSet(.place)
  static let actor = SectionSet(.actor)
  static let relation = SectionSet(.relation)
  static let event = SectionSet(.event)
  static let all = SectionSet(rawValue: .max)

  init(rawValue: UInt8) {
    self.rawValue = rawValue
  }

  init(_ section: ChronicleEntry.Section) {
    rawValue = 1 << section.number
  }

  /// Returns whether a section is one of them.
  func contains(_ section: ChronicleEntry.Section) -> Bool { contains(SectionSet(section)) }
}
