// SPDX-License-Identifier: MIT

public import Chronology

/// One actor's part in an event or a relation.
public struct Participation: Hashable, Sendable {
  /// The role; nothing takes the first role of the kind.
  public var role: Located<String>?
  /// Who takes part.
  public var actor: Reference
  private var further = Rare<Further>()

  /// Creates a participation.
  public init(_ actor: Reference, role: Located<String>? = nil) {
    self.actor = actor
    self.role = role
  }

  /// For whom the actor acts.
  public var actingFor: Reference? {
    get { further[\.actingFor] }
    set { further.values.actingFor = newValue }
  }

  /// In which capacity.
  public var capacity: String? {
    get { further[\.capacity] }
    set { further.values.capacity = newValue }
  }

  /// Whether the actor is only expected to take part.
  public var isExpected: Bool {
    get { further[\.isExpected] }
    set { further.values.isExpected = newValue }
  }

  /// When, if only for a part of the time.
  public var when: ExtendedDate? {
    get { date?.value }
    set { date = newValue.map { Located($0) } }
  }

  /// When, if only for a part of the time, with its place in the text.
  public var date: Located<ExtendedDate>? {
    get { further[\.date] }
    set { further.values.date = newValue }
  }

  private struct Further: Sayable {
    var actingFor: Reference?
    var capacity: String?
    var isExpected = false
    var date: Located<ExtendedDate>?
  }
}
