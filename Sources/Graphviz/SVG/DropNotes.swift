// SPDX-License-Identifier: MIT

/// What was left out of a picture, each kind once with how often.
struct DropNotes {
  /// A picture may have any number of names that it should not have.
  private static let mostKinds = 50

  private var kinds: [(what: String, count: Int)] = []
  private var places: [String: Int] = [:]
  private var others = 0

  /// What was left out, in words, in the order of the first of each kind.
  var warnings: [String] {
    var lines = kinds.map { Self.line($0.what, $0.count) }
    if others > 0 { lines.append(Self.line("more", others)) }
    return lines
  }

  /// Notes that something was left out.
  mutating func add(_ what: String, count: Int = 1) {
    guard count > 0 else { return }
    if let place = places[what] {
      kinds[place].count += count
    } else if kinds.count < Self.mostKinds {
      places[what] = kinds.count
      kinds.append((what, count))
    } else {
      others += count
    }
  }

  /// Adds what others noted.
  mutating func merge(_ other: DropNotes) {
    for kind in other.kinds { add(kind.what, count: kind.count) }
    others += other.others
  }

  /// Returns a name as it is shown in a note.
  func name(_ name: ByteName, in bytes: [UInt8]) -> String {
    let shown = String(decoding: bytes[name.range].prefix(40), as: UTF8.self)
    return name.range.count > 40 ? shown + "…" : shown
  }

  private static func line(_ what: String, _ count: Int) -> String {
    "left out of the SVG: \(what)" + (count > 1 ? ", \(count) times" : "")
  }
}
