// SPDX-License-Identifier: MIT

import Chronicles
import Chronology

/// Sentences about the events and relations of a chronicle.
///
/// They are put together of names, dates and the words of kinds and roles, in an order that is right
/// for every kind, also for those that a chronicle adds: *16 May 2024: state visit; guest: Vladimir
/// Putin (for Russia); host: China; in Beijing.*
struct Wording {
  private let chronicle: Chronicle
  private let names: [Identifier: String]

  /// Lists of names are cut behind so many.
  private static let mostNames = 12

  /// Creates the wording of a chronicle.
  ///
  /// Complexity: O(entries).
  init(of chronicle: Chronicle) {
    self.chronicle = chronicle
    var names: [Identifier: String] = [:]
    for actor in chronicle.actors { names[actor.id.value] = actor.displayName }
    for place in chronicle.places { names[place.id.value] = place.details.name?.text }
    for topic in chronicle.topics { names[topic.id.value] = topic.details.name?.text }
    for event in chronicle.events { names[event.id.value] = Self.name(of: event.happening) }
    for relation in chronicle.relations {
      names[relation.id.value] = Self.name(of: relation.happening)
    }
    self.names = names
  }

  private static func name(of happening: Happening) -> String? {
    happening.details.name.map { "“\($0.text)”" }
  }

  /// Returns what an id names: the name or title, or else the id.
  func name(of id: Identifier) -> String { names[id] ?? id.text }

  /// Returns a sentence about an event or a relation, with its full stop.
  func sentence(about shown: ShownHappening) -> String {
    let happening = shown.happening
    var parts = [opening(of: shown)]
    parts += cast(of: happening, kind: shown.kind)
    parts += places(of: happening)
    parts += subject(of: happening)
    if shown.form == .relation { parts += [time(of: happening)].compactMap(\.self) }
    if let event = shown.event { parts += links(of: event) }
    parts += doubts(of: shown)
    return parts.joined(separator: "; ") + "."
  }

  // MARK: - Parts

  /// Returns the date of an event, and what it is: *7 October 1879: treaty “Dual Alliance”*.
  private func opening(of shown: ShownHappening) -> String {
    let title = Self.name(of: shown.happening).map { " \($0)" } ?? ""
    let what = shown.kind.words + title
    guard shown.form == .event else { return Self.capitalized(what) }
    let time = time(of: shown.happening) ?? "Without a date"
    return "\(Self.capitalized(time)): \(what)"
  }

  /// Returns when something was, or what day it is known to have held on.
  func time(of happening: Happening) -> String? {
    if let when = happening.when { return DateText.phrase(of: when) }
    return happening.heldOn.map { "known for \(DateText.phrase(of: $0.value))" }
  }

  /// Returns who takes part, role by role in the order written.
  private func cast(of happening: Happening, kind: Kind) -> [String] {
    var roles: [String] = []
    var members: [String: [String]] = [:]
    for participation in happening.who {
      let role = kind.role(of: participation) ?? "participant"
      if members[role] == nil { roles.append(role) }
      members[role, default: []].append(name(of: participation))
    }
    guard roles.count > 1 || roles.first != kind.requiredRoles.first else {
      return roles.map { "between " + Self.list(members[$0] ?? []) }
        .map { members[roles[0]]?.count == 1 ? String($0.dropFirst(8)) : $0 }
    }
    return roles.map { role in
      let words = role.split(separator: "-").joined(separator: " ")
      return "\(words): \(Self.list(members[role] ?? []))"
    }
  }

  /// Returns a participant with capacity and principal: *Gyula Andrássy (for Austria-Hungary)*.
  private func name(of participation: Participation) -> String {
    var remarks: [String] = []
    if let capacity = participation.capacity { remarks.append("as \(capacity)") }
    if let principal = participation.actingFor {
      remarks.append("for \(name(of: principal.value))")
    }
    if participation.isExpected { remarks.append("expected") }
    if let when = participation.when { remarks.append(DateText.phrase(of: when)) }
    let name = name(of: participation.actor.value)
    return remarks.isEmpty ? name : "\(name) (\(remarks.joined(separator: ", ")))"
  }

  private func places(of happening: Happening) -> [String] {
    guard !happening.places.isEmpty else { return [] }
    return ["in " + Self.list(happening.places.map { name(of: $0.value) })]
  }

  private func subject(of happening: Happening) -> [String] {
    var parts: [String] = []
    if !happening.about.isEmpty {
      let about = Self.list(happening.about.map { name(of: $0.value) })
      parts.append((happening.attitude.map { "\($0.words) " } ?? "about ") + about)
    }
    if let says = happening.says { parts.append("in the words “\(says.text)”") }
    return parts
  }

  private func links(of event: Event) -> [String] {
    let links = [
      ("begins", event.begins), ("changes", event.changes), ("ends", event.ends),
      ("part of", event.partOf),
    ]
    return links.filter { !$1.isEmpty }.map { verb, targets in
      "\(verb) " + Self.list(targets.map { name(of: $0.value) })
    }
  }

  private func doubts(of shown: ShownHappening) -> [String] {
    var words: [String] = []
    if shown.happening.status != .actual { words.append(shown.happening.status.rawValue) }
    let evidence = shown.happening.details.evidence
    if evidence != .asserted, evidence != .unsourced { words.append(evidence.rawValue) }
    if shown.certainty == .possible { words.append("only possible at this time") }
    return words
  }

  // MARK: - Words

  /// Returns names as a sentence lists them: *A*, *A and B*, *A, B and C*.
  static func list(_ names: [String]) -> String {
    guard names.count > mostNames else {
      guard let last = names.last, names.count > 1 else { return names.first ?? "" }
      return names.dropLast().joined(separator: ", ") + " and " + last
    }
    let shown = names.prefix(mostNames - 1).joined(separator: ", ")
    return "\(shown) and \(names.count - mostNames + 1) more"
  }

  /// Returns a text with a capital letter at its start.
  static func capitalized(_ text: String) -> String {
    text.prefix(1).uppercased() + text.dropFirst()
  }
}

extension Attitude {
  /// The verb for it.
  var words: String {
    switch self {
    case .supports: "supporting"
    case .opposes: "opposing"
    case .neutral: "neutral on"
    }
  }
}
