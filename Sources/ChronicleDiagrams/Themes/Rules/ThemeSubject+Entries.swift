// SPDX-License-Identifier: MIT

public import ChronicleGraph
public import Chronicles
public import Chronology

extension ThemeSubject {
  /// Creates the subject of an actor.
  public init(of actor: Actor, in kinds: KindTable, certainty: Certainty? = nil) {
    self.init(
      .actor, kinds: actor.kind.map { Self.lineage(of: $0.value, in: kinds) } ?? [],
      evidence: actor.details.evidence, certainty: certainty, ids: [actor.id.value],
      tags: actor.details.tags)
  }

  /// Creates the subject of an event or a relation that is drawn as itself.
  public init(
    _ element: Element, of happening: Happening, in kinds: KindTable, certainty: Certainty? = nil
  ) {
    self.init(
      element, kinds: Self.lineage(of: happening.kind.value, in: kinds),
      sign: kinds[happening.kind.value]?.sign, status: happening.status,
      evidence: happening.details.evidence, certainty: certainty, ids: [happening.id.value],
      tags: happening.details.tags)
  }

  /// Creates the subject of a line that stands for ties of one sign, status and evidence.
  ///
  /// - Parameters:
  ///   - ties: The ties; of those properties the first counts.
  ///   - kinds: The kinds of the chronicle.
  ///   - certainty: How sure the ties are in the window.
  ///   - tags: The tags of the relations and events behind the ties.
  public init(
    of ties: [Tie], in kinds: KindTable, certainty: Certainty? = nil, tags: [String] = []
  ) {
    self.init(
      .tie, kinds: Self.unique(ties.flatMap { Self.lineage(of: $0.kind.name, in: kinds) }),
      sign: ties.first?.sign, status: ties.first?.status, evidence: ties.first?.evidence,
      certainty: certainty, ids: Self.unique(ties.map(\.origin.id)), tags: tags)
  }

  private static func lineage(of kind: String, in kinds: KindTable) -> [String] {
    kinds.lineage(of: kind).map(\.name)
  }

  private static func unique<Value: Hashable>(_ values: [Value]) -> [Value] {
    var seen: Set<Value> = []
    return values.filter { seen.insert($0).inserted }
  }
}
