// SPDX-License-Identifier: MIT

import Chronology
import Diagnostics

extension Validator {
  /// Checks that what comes before what goes round in no circle, and fits the dates.
  mutating func checkOrder() {
    for circle in times.circles { reportCircle(circle) }
    for contradiction in times.contradictions { report(contradiction) }
  }

  private mutating func reportCircle(_ circle: [EntryNetwork.Link]) {
    let places = circle.map(\.reference).sorted { $0.isWritten(before: $1) }
    guard let first = places.first else { return }
    let message =
      places.count == 1
      ? "'\(first.value)' cannot come before itself"
      : "these come before each other in a circle of \(places.count)"
    diagnostics.append(
      .error(
        message, at: first.range, hint: "leave one of these out",
        notes: places.dropFirst().prefix(Self.mostPlaces).flatMap {
          Self.note("and '\($0.value)' here", at: $0.range)
        }))
  }

  private static let mostPlaces = 50

  private mutating func report(_ contradiction: TimeContradiction) {
    guard let happening = chronicle.happening(of: contradiction.entry),
      let occasion = occasion(happening, contradiction.entry.section == .event ? .event : .relation)
    else { return }
    let severity = occasion.severity(doubted: contradiction.isDoubtful)
    switch contradiction.cause {
    case .heldOn:
      let day = happening.heldOn.map { " on \($0.value.text)" } ?? ""
      diagnostics.append(
        Diagnostic(
          severity, "\(happening.phrase) cannot have held\(day)", at: happening.heldOn?.range,
          hint: "mend one of the dates", notes: happening.dateNotes))
    case .order(let earlier, let reference):
      report(happening, severity, after: earlier, reference)
    }
  }

  /// Tells at the date of an entry that others, the nearest first, push it to a later time.
  private mutating func report(
    _ happening: Happening, _ severity: Diagnostic.Severity, after earlier: [ChronicleEntry],
    _ reference: Reference
  ) {
    let others = earlier.compactMap { chronicle.happening(of: $0) }
    let names = others.prefix(5).map(\.phrase).joined(separator: ", after ")
    diagnostics.append(
      Diagnostic(
        severity, "\(happening.phrase) cannot come after \(names)",
        at: happening.date?.range ?? happening.heldOn?.range ?? happening.id.range
          ?? happening.kind.range,
        hint: "mend one of the dates, or the before or after that says so",
        notes: Self.note("the order is told here", at: reference.range)
          + others.flatMap(\.dateNotes)))
  }
}
