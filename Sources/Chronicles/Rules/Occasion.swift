// SPDX-License-Identifier: MIT

import Chronology
import Diagnostics

/// A relation or an event while it is looked at, with what several rules ask of it.
struct Occasion {
  let happening: Happening
  let kind: Kind
  let times: ChronicleTimes

  /// When it can have been, by all that is said of its time.
  ///
  /// It is not stored: of most events of a large chronicle no rule asks it.
  var bounds: TimeBounds { times.bounds(of: happening) }

  /// How grave a contradiction in it is.
  ///
  /// It is an error only if it is impossible however the chronicle is read. A doubted date may be
  /// wrong; what is planned or cancelled need not be; and what somebody denies or merely alleges may
  /// be told because it makes no sense.
  func severity(doubted isDoubtful: Bool) -> Diagnostic.Severity {
    guard !isDoubtful, happening.status == .actual else { return .warning }
    switch happening.details.evidence {
    case .asserted, .unsourced: return .error
    case .alleged, .disputed, .denied: return .warning
    }
  }

  /// The id and the date, for a message.
  var phrase: String { happening.phrase }

  /// Where its date is written, as a note.
  var dateNotes: [Diagnostic.Note] { happening.dateNotes }
}

extension Happening {
  /// The id and the date, for a message.
  var phrase: String { when.map { "'\(id.value)' (\($0.text))" } ?? "'\(id.value)'" }

  /// Where its date is written, as a note; or else the day on which it held, or its id.
  var dateNotes: [Diagnostic.Note] {
    let place = date?.range ?? heldOn?.range ?? id.range ?? kind.range
    return place.map { [Diagnostic.Note("the time of '\(id.value)'", at: $0)] } ?? []
  }
}

extension Validator {
  /// Checks what the relations say, one by one.
  mutating func checkRelations() {
    for position in chronicle.relations.indices {
      guard let occasion = occasion(chronicle.relations[position].happening, .relation) else {
        continue
      }
      check(occasion)
      checkLives(in: occasion, lasting: true)
    }
  }

  /// Checks what the events say, one by one.
  mutating func checkEvents() {
    for position in chronicle.events.indices {
      guard let occasion = occasion(chronicle.events[position].happening, .event) else { continue }
      check(occasion)
      checkLives(in: occasion, lasting: false)
      checkMarkedRelations(of: chronicle.events[position], occasion)
      checkWholes(of: chronicle.events[position], occasion)
    }
  }

  private mutating func check(_ occasion: Occasion) {
    if !isPartial { checkRequiredRoles(of: occasion) }
    checkParts(of: occasion)
    checkAttitude(of: occasion)
    checkPlan(occasion)
    checkReach(of: occasion)
    checkPublications(of: occasion)
  }

  /// Returns a relation or event with what is known of it; nothing if its kind is wrong.
  func occasion(_ happening: Happening, _ family: Kind.Family) -> Occasion? {
    guard let kind = chronicle.kinds[happening.kind.value], kind.family == family else {
      return nil
    }
    return Occasion(happening: happening, kind: kind, times: times)
  }
}
