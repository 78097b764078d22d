// SPDX-License-Identifier: MIT

public import Chronology

/// What an event and a relation have in common: what, who, when, where, about what, on whose word.
public struct Happening: Hashable, Sendable {
  /// The id.
  public var id: Reference
  /// The kind: the key `what`.
  public var kind: Located<String>
  /// Who takes part, in the order written.
  public var who: [Participation] = []
  /// When, with its place in the text.
  public var date: Located<ExtendedDate>?
  /// The places.
  public var places: [Reference] = []
  /// Title, words and claims.
  public var details = Details()
  private var further = Rare<Further>()

  /// Creates a happening of which only id and kind are known.
  public init(id: Reference, kind: Located<String>) {
    self.id = id
    self.kind = kind
  }

  /// When; nothing if it is not told, which answers every question about time with possible.
  public var when: ExtendedDate? {
    get { date?.value }
    set { date = newValue.map { Located($0) } }
  }

  /// The title, or the id of a happening without one.
  public var displayTitle: String { details.name?.text ?? id.value.text }

  /// What is said of few happenings.
  private struct Further: Sayable {
    var heldOn: Located<ExtendedDate>?
    var before: [Reference] = []
    var after: [Reference] = []
    var status = Status.actual
    var about: [Reference] = []
    var says: LocalizedText?
    var attitude: Attitude?
  }
}

extension Happening {
  /// Whether its time is told by more than `when`.
  ///
  /// It is asked of every event of a chronicle, of which few say anything further.
  var isTimeConstrained: Bool {
    !further.isSilent && (heldOn != nil || !before.isEmpty || !after.isEmpty)
  }

  /// A day on which it is known to have held, no more being known of its start and end.
  public var heldOn: Located<ExtendedDate>? {
    get { further[\.heldOn] }
    set { further.values.heldOn = newValue }
  }

  /// What begins only when this is over, on the same day at the earliest.
  public var before: [Reference] {
    get { further[\.before] }
    set { further.values.before = newValue }
  }

  /// What is over when this begins, on the same day at the latest.
  public var after: [Reference] {
    get { further[\.after] }
    set { further.values.after = newValue }
  }

  /// Whether it is a fact, a plan, or a plan given up.
  public var status: Status {
    get { further[\.status] }
    set { further.values.status = newValue }
  }

  /// What it is about: any entry.
  public var about: [Reference] {
    get { further[\.about] }
    set { further.values.about = newValue }
  }

  /// What was said.
  public var says: LocalizedText? {
    get { further[\.says] }
    set { further.values.says = newValue }
  }

  /// Whether it speaks for or against what it is about.
  public var attitude: Attitude? {
    get { further[\.attitude] }
    set { further.values.attitude = newValue }
  }
}
