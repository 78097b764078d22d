// SPDX-License-Identifier: MIT

import Chronicles
import Chronology

/// The texts of a storyline: names of lines, labels and dates of meetings.
struct StorylineTexts {
  /// The widest name in points; a longer one is cut.
  private static let widestName = 160.0

  /// The name of each line.
  let names: [String]
  /// The label of each meeting.
  let labels: [MeetingLabel]
  /// The date of each meeting.
  let dates: [String]
  /// The list of sources, if the labels have their numbers.
  let notes: [String]

  init(of selection: StorylineSelection, in chronicle: Chronicle, showsEvidence: Bool) {
    names = selection.actors.map {
      TextMeasure.fitted($0.displayName, width: Self.widestName, size: StorylineSize.name)
    }
    var notes = SourceNotes(of: chronicle)
    labels = selection.meetings.map { meeting in
      let claims = showsEvidence ? meeting.event.happening.details.claims : []
      return MeetingLabel(Self.label(of: meeting.event, mark: notes.mark(for: claims)))
    }
    dates = selection.meetings.map { Self.date(of: $0.event.happening) }
    self.notes = notes.lines
  }

  /// Returns the title, or the kind, with what is not plainly so and the numbers of the sources.
  private static func label(of event: ShownHappening, mark: String) -> String {
    let happening = event.happening
    let title = happening.details.name?.text ?? Wording.capitalized(event.kind.words)
    let remarks = event.remarks
    return title + (remarks.isEmpty ? "" : " (\(remarks.joined(separator: ", ")))")
      + (mark.isEmpty ? "" : " " + mark)
  }

  private static func date(of happening: Happening) -> String {
    if let when = happening.when { return DateText.text(of: when) }
    return happening.heldOn.map { DateText.text(of: $0.value) } ?? "no date"
  }

  /// Returns the first and the last year in which events began.
  static func years(of events: [ShownHappening]) -> String {
    // As written, where it is: the bounds of an approximate date reach further than its words.
    let years = events.compactMap { event -> Int64? in
      if let day = event.happening.when?.firstDay { return day.year }
      let start = event.bounds.earliestStart ?? event.bounds.latestStart
      guard let start, start != .distantPast, start != .distantFuture else { return nil }
      return start.date.year
    }
    guard let first = years.min(), let last = years.max() else { return "" }
    return first == last ? String(first) : "\(first)–\(last)"
  }

  /// Returns the width of a name.
  func width(ofName line: Int) -> Double {
    TextMeasure.width(of: names[line], size: StorylineSize.name) + 2
  }

  /// Returns the width of a date.
  static func width(ofDate date: String) -> Double {
    TextMeasure.width(of: date, size: StorylineSize.date) + 2
  }
}

extension ShownHappening {
  /// The words that say what is not plainly so.
  var remarks: [String] {
    var remarks: [String] = []
    if happening.status != .actual { remarks.append(happening.status.rawValue) }
    let evidence = happening.details.evidence
    if evidence != .asserted, evidence != .unsourced { remarks.append(evidence.rawValue) }
    if certainty == .possible { remarks.append("possible") }
    return remarks
  }
}
