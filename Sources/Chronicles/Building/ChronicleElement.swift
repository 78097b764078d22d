// SPDX-License-Identifier: MIT

/// Something that a chronicle is made of: an entry, or several that belong together.
///
/// A type of your own may be one, too, and then stands in a ``ChronicleBuilder`` beside the entries:
/// a treaty, say, that adds the event of its signing and the relation that begins with it.
public protocol ChronicleElement: Sendable {
  /// Adds it at the end of its section.
  func append(to chronicle: inout Chronicle)
}

extension Source: ChronicleElement {
  /// Adds the source to the sources.
  public func append(to chronicle: inout Chronicle) { chronicle.sources.append(self) }
}

extension Place: ChronicleElement {
  /// Adds the place to the places.
  public func append(to chronicle: inout Chronicle) { chronicle.places.append(self) }
}

extension Topic: ChronicleElement {
  /// Adds the topic to the topics.
  public func append(to chronicle: inout Chronicle) { chronicle.topics.append(self) }
}

extension Actor: ChronicleElement {
  /// Adds the actor to the actors.
  public func append(to chronicle: inout Chronicle) { chronicle.actors.append(self) }
}

extension Relation: ChronicleElement {
  /// Adds the relation to the relations.
  public func append(to chronicle: inout Chronicle) { chronicle.relations.append(self) }
}

extension Event: ChronicleElement {
  /// Adds the event to the events.
  public func append(to chronicle: inout Chronicle) { chronicle.events.append(self) }
}

extension KindDeclaration: ChronicleElement {
  /// Adds the kind to those that the chronicle declares.
  public func append(to chronicle: inout Chronicle) { chronicle.declaredKinds.append(self) }
}
