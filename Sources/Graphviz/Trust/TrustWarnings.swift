// SPDX-License-Identifier: MIT

/// What was changed or left out of a graph, one line for each thing and reason.
struct TrustWarnings {
  /// A thing and a reason that are told once, however many elements have them.
  private struct Key: Hashable {
    let name: ExactText
    let outcome: String
    let reason: String
  }

  private struct Entry {
    let key: Key
    let subject: String
    let element: String
    let value: String?
    var count = 1
  }

  /// More lines than this nobody reads.
  private static let longest = 100

  private var entries: [Entry] = []
  private var places: [Key: Int] = [:]
  private var untold = 0

  /// Notes that something of an element was changed or left out.
  ///
  /// - Parameters:
  ///   - name: What tells it from others.
  ///   - subject: What it is: "the attribute 'image'".
  ///   - element: Whose it is: "the node 'a'"; only the first of a subject is told.
  ///   - outcome: What became of it.
  ///   - reason: Why.
  ///   - value: The value that is told before the reason; only the first is.
  mutating func note(
    _ name: String, _ subject: @autoclosure () -> String, of element: @autoclosure () -> String,
    outcome: String = "is left out",
    because reason: String, value: String? = nil
  ) {
    let key = Key(name: ExactText(name), outcome: outcome, reason: reason)
    if let place = places[key] {
      entries[place].count += 1
    } else if entries.count < Self.longest {
      places[key] = entries.count
      entries.append(Entry(key: key, subject: subject(), element: element(), value: value))
    } else {
      untold += 1
    }
  }

  /// The lines, in the order in which they were first noted.
  var lines: [String] {
    let lines = entries.map(Self.line)
    return untold == 0 ? lines : lines + ["\(untold) more are left out or changed in the same way"]
  }

  private static func line(_ entry: Entry) -> String {
    let others =
      switch entry.count - 1 {
      case 0: ""
      case 1: " and 1 other"
      case let count: " and \(count) others"
      }
    let value = entry.value.map { "'\(ShownText.line($0))' " } ?? ""
    return "\(entry.subject) of \(entry.element)\(others) \(entry.key.outcome): "
      + "\(value)\(entry.key.reason)"
  }
}
