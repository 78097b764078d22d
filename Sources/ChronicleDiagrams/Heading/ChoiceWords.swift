// SPDX-License-Identifier: MIT

import Chronicles
import Chronology
import PropertyGraph

/// What part of a chronicle is shown, in words.
struct ChoiceWords {
  private let chronicle: Chronicle
  private let choice: Choice

  init(of chronicle: Chronicle, _ choice: Choice) {
    self.chronicle = chronicle
    self.choice = choice
  }

  /// Time, and then statuses, kinds and actors where they were chosen.
  var parts: [String] {
    var parts = [time]
    if let statuses = choice.statuses {
      parts.append(
        Status.allCases.filter(statuses.contains).map(\.rawValue).joined(separator: ", "))
    }
    if !choice.kinds.isEmpty {
      let names = choice.kinds.map { chronicle.kinds[$0]?.words ?? $0 }
      parts.append("kinds: " + names.joined(separator: ", "))
    }
    if !choice.actors.isEmpty { parts.append(actors) }
    return parts
  }

  private var actors: String {
    let known = Dictionary(chronicle.actors.map { ($0.id.value, $0.displayName) }) { first, _ in
      first
    }
    let names = choice.actors.map { known[$0] ?? $0.text }.joined(separator: ", ")
    guard choice.distance > 0 else { return "among \(names)" }
    return "within \(choice.distance == 1 ? "1 tie" : "\(choice.distance) ties") of \(names)"
  }

  private var time: String {
    guard let moment = choice.moment else {
      return horizon.map { "all times, as of \($0)" } ?? "all times"
    }
    let window = "\(moment.rule == .throughout ? "throughout" : "at") \(moment.window.text)"
    let question = choice.isDefiniteOnly ? window + ", what is definite" : window
    return horizon.map { "\(question) · as of \($0)" } ?? question
  }

  /// How far the knowledge reaches: as written, or else the last day of the latest publication.
  var horizon: String? {
    chronicle.asOf?.value.text
      ?? chronicle.horizon.map { CalendarDate(dayNumber: $0.end.day - 1).description }
  }
}
