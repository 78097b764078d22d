// SPDX-License-Identifier: MIT

import Chronology

/// Finds where the claims on an entry differ from it, or from each other.
///
/// Dates disagree if no time fits all of them: `1904` and `1904-06-15` do not, one is only more
/// exact. Participants disagree if actors or roles differ. Places disagree unless each is, holds or
/// lies within one of the other answer. A denial has no answer of its own.
public struct DisagreementFinder {
  private let chronicle: Chronicle
  private let places: PlaceNesting
  private let horizon: Horizon?

  /// Creates a finder for the entries of a chronicle.
  public init(of chronicle: Chronicle) {
    self.chronicle = chronicle
    places = PlaceNesting(of: chronicle.places)
    horizon = chronicle.horizon
  }

  /// Returns the questions on which the sources of an entry disagree.
  public func disagreements(on entry: ChronicleEntry) -> [Disagreement] {
    // Most claims differ in nothing: they need not be looked at three times.
    let claims = chronicle.details(of: entry).claims.filter { $0.stance != .denies }
    guard claims.contains(where: { $0.date != nil || !$0.who.isEmpty || !$0.places.isEmpty })
    else { return [] }
    return [
      dates(chronicle.date(of: entry), claims),
      participants(chronicle.happening(of: entry), claims),
      places(chronicle.happening(of: entry)?.places ?? [], claims),
    ].compactMap(\.self)
  }

  private func dates(_ date: ExtendedDate?, _ claims: [Claim]) -> Disagreement? {
    let answers = Answers(date, claims, of: \.when)
    let bounds = answers.values.map { TimeBounds($0, horizon: horizon) }
    guard !TimeBounds.haveCommonReading(bounds) else { return nil }
    return answers.disagreement(on: .when) { $0.text }
  }

  private func participants(_ happening: Happening?, _ claims: [Claim]) -> Disagreement? {
    let kind = happening.flatMap { chronicle.kinds[$0.kind.value] }
    let answers = Answers(Cast(happening?.who ?? [], of: kind), claims) { Cast($0.who, of: kind) }
    return answers.values.count > 1 ? answers.disagreement(on: .who, in: \.text) : nil
  }

  private func places(_ own: [Reference], _ claims: [Claim]) -> Disagreement? {
    let answers = Answers(Set(own.map(\.value)).nonEmpty, claims) {
      Set($0.places.map(\.value)).nonEmpty
    }
    guard !places.agree(answers.values) else { return nil }
    return answers.disagreement(on: .place) { places in
      places.sorted().map(\.text).joined(separator: ", ")
    }
  }
}

/// The answers to a question about an entry, each once, and the claims that give them.
private struct Answers<Value: Hashable> {
  private(set) var values: [Value] = []
  private var claims: [[Claim]] = []
  private let hasOwn: Bool

  /// Gathers answers; a claim without one of its own agrees with the entry.
  init(_ own: Value?, _ claims: [Claim], of value: (Claim) -> Value?) {
    hasOwn = own != nil
    var numbers: [Value: Int] = [:]
    if let own { insert(own, &numbers) }
    for claim in claims {
      guard let answer = value(claim) ?? own else { continue }
      let number = numbers[answer] ?? insert(answer, &numbers)
      self.claims[number].append(claim)
    }
  }

  @discardableResult
  private mutating func insert(_ value: Value, _ numbers: inout [Value: Int]) -> Int {
    numbers[value] = values.count
    values.append(value)
    claims.append([])
    return values.count - 1
  }

  func disagreement(
    on question: Disagreement.Question, in text: (Value) -> String
  ) -> Disagreement {
    let versions = values.indices.map { number in
      Disagreement.Version(
        text: text(values[number]), isOfEntry: hasOwn && number == 0, claims: claims[number])
    }
    return Disagreement(question: question, versions: versions)
  }
}

extension Set {
  var nonEmpty: Set? { isEmpty ? nil : self }
}

extension Chronicle {
  /// Returns when an entry was.
  func date(of entry: ChronicleEntry) -> ExtendedDate? {
    entry.section == .actor ? actors[entry.position].exists : happening(of: entry)?.when
  }
}

extension TimeBounds {
  /// Returns whether one time fits all of some bounds: a start and an end that each of them allows.
  ///
  /// Stretches of a line of which every two overlap have a point in common (Helly's theorem), so
  /// that no two need to be compared.
  static func haveCommonReading(_ bounds: [TimeBounds]) -> Bool {
    let starts = bounds.map { ($0.earliestStart ?? .distantPast, $0.latestStart ?? .distantFuture) }
    let ends = bounds.map { ($0.earliestEnd ?? .distantPast, $0.latestEnd ?? .distantFuture) }
    return haveCommonPoint(starts) && haveCommonPoint(ends)
  }

  private static func haveCommonPoint(_ stretches: [(first: TimePoint, last: TimePoint)]) -> Bool {
    guard let first = stretches.map(\.first).max(), let last = stretches.map(\.last).min() else {
      return true
    }
    return first <= last
  }
}
