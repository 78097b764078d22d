// SPDX-License-Identifier: MIT

// MARK: - Ends

extension EdgeAttributed {
  /// Lets it end at a port of the head, a field of a record or a cell of a table, and at a side of it.
  public func headPort(_ name: String, _ side: CompassPoint? = nil) -> Self {
    attribute("headport", .text(PortName.text(name, side)))
  }

  /// Lets it end at a side of the head; without it, where it points to the centre.
  public func headPort(_ side: CompassPoint) -> Self {
    attribute("headport", .text(side.rawValue))
  }

  /// Lets it start at a port of the tail; see ``headPort(_:_:)``.
  public func tailPort(_ name: String, _ side: CompassPoint? = nil) -> Self {
    attribute("tailport", .text(PortName.text(name, side)))
  }

  /// Lets it start at a side of the tail; without it, where it points from the centre.
  public func tailPort(_ side: CompassPoint) -> Self {
    attribute("tailport", .text(side.rawValue))
  }

  /// Lets it end at the box of a cluster that its head is in, if the graph is compound (`dot`).
  public func head(inCluster id: String) -> Self {
    attribute("lhead", .text(Cluster.name(of: id)))
  }

  /// Lets it start at the box of a cluster that its tail is in, if the graph is compound (`dot`).
  public func tail(inCluster id: String) -> Self {
    attribute("ltail", .text(Cluster.name(of: id)))
  }

  /// Sets whether it ends at the outline of the head (as without it) or at its centre.
  public func clipsHead(_ clips: Bool) -> Self { setting("headclip", clips) }

  /// Sets whether it starts at the outline of the tail (as without it) or at its centre.
  public func clipsTail(_ clips: Bool) -> Self { setting("tailclip", clips) }

  /// Lets all edges of one name that end at the head end in one point (`dot`).
  public func sameHead(_ name: String) -> Self { attribute("samehead", .text(name)) }

  /// Lets all edges of one name that start at the tail start in one point (`dot`).
  public func sameTail(_ name: String) -> Self { attribute("sametail", .text(name)) }
}

// MARK: - Course

extension EdgeAttributed {
  /// Sets how much it is to be short and straight, from 0 to 10,000; without it 1 (`dot`: whole
  /// numbers; `neato`, `fdp`: above 0).
  public func weight(_ weight: Double) -> Self { setting("weight", weight) }

  /// Sets how many ranks lie at least between its ends, from 0 to 1000; without it 1 (`dot`).
  public func minLength(_ ranks: Int) -> Self { setting("minlen", ranks) }

  /// Sets how long it would best be; without it 1 inch (`neato`) or 0.3 (`fdp`).
  public func length(_ length: DOTLength) -> Self { setting("len", length) }

  /// Sets whether it has a say in the ranks of its ends, as without it (`dot`).
  public func constraint(_ constrains: Bool) -> Self { setting("constraint", constrains) }
}

// MARK: - Links of its parts

extension EdgeAttributed {
  /// Makes the head, with its label, a link of its own.
  public func headURL(_ address: String) -> Self {
    attribute("headURL", AddressText.value(of: address))
  }

  /// Makes the tail, with its label, a link of its own.
  public func tailURL(_ address: String) -> Self {
    attribute("tailURL", AddressText.value(of: address))
  }

  /// Makes the label a link of its own.
  public func labelURL(_ address: String) -> Self {
    attribute("labelURL", AddressText.value(of: address))
  }

  /// Sets what is shown while the pointer rests on the label.
  public func labelTooltip(_ text: String) -> Self { attribute("labeltooltip", .literal(text)) }
}
