// SPDX-License-Identifier: MIT

import Chronicles

/// What a storyline tells, in words.
struct StorylineAccount {
  private let selection: StorylineSelection
  private let chronicle: Chronicle

  init(of selection: StorylineSelection, in chronicle: Chronicle) {
    self.selection = selection
    self.chronicle = chronicle
  }

  /// Returns what kind of picture it is, and of what.
  func summary(_ subtitle: String) -> String {
    let lines = Self.counted(selection.actors.count, "actor")
    let meetings = Self.counted(selection.meetings.count, "event")
    return "A storyline: the lines of \(lines) meet at \(meetings), \(subtitle)."
  }

  /// A sentence for each meeting in order of time, and then for each line.
  var sentences: [Account.Sentence] {
    let wording = Wording(of: chronicle)
    return selection.meetings.map { meeting in
      Account.Sentence(
        wording.sentence(about: meeting.event), about: "event-\(meeting.event.id.text)")
    } + lineSentences
  }

  private var lineSentences: [Account.Sentence] {
    var counts = Array(repeating: 0, count: selection.actors.count)
    for line in selection.meetings.flatMap(\.lines) { counts[line] += 1 }
    return zip(selection.actors, counts).map { actor, count in
      Account.Sentence(
        "\(actor.displayName) is in \(Self.counted(count, "of these events", plural: "of these events")).",
        about: "actor-\(actor.id.value.text)")
    }
  }

  // MARK: - Remarks

  /// Who and what is left out.
  var remarks: [String] {
    var remarks: [String] = []
    if !selection.leftOut.isEmpty {
      let names = Wording.list(selection.leftOut.map(\.displayName))
      remarks.append("Without a line, because they meet others less often: \(names).")
    }
    if selection.lonelyCount > 0 {
      let events = Self.counted(selection.lonelyCount, "event")
      remarks.append("Left out: \(events) at which no two of these lines meet.")
    }
    if selection.undatedCount > 0 {
      let events = Self.counted(selection.undatedCount, "event")
      remarks.append("Left out: \(events) of which no date is known.")
    }
    return remarks
  }

  private static func counted(_ count: Int, _ word: String, plural: String? = nil) -> String {
    "\(count) " + (count == 1 ? word : plural ?? word + "s")
  }
}
