// SPDX-License-Identifier: MIT

extension AllenRelation {
  /// The order of the four ends of two stretches; ends with the same number are one moment.
  struct EndpointOrder: Hashable, Sendable {
    let start: Int
    let end: Int
    let otherStart: Int
    let otherEnd: Int

    init(_ start: Int, _ end: Int, _ otherStart: Int, _ otherEnd: Int) {
      self.start = start
      self.end = end
      self.otherStart = otherStart
      self.otherEnd = otherEnd
    }
  }

  /// The order of the ends that makes the relation.
  var endpoints: EndpointOrder {
    switch self {
    case .before: EndpointOrder(0, 1, 2, 3)
    case .meets: EndpointOrder(0, 1, 1, 2)
    case .overlaps: EndpointOrder(0, 2, 1, 3)
    case .starts: EndpointOrder(0, 1, 0, 2)
    case .during: EndpointOrder(1, 2, 0, 3)
    case .finishes: EndpointOrder(1, 2, 0, 2)
    case .equals: EndpointOrder(0, 1, 0, 1)
    case .finishedBy: EndpointOrder(0, 2, 1, 2)
    case .contains: EndpointOrder(0, 3, 1, 2)
    case .startedBy: EndpointOrder(0, 2, 0, 1)
    case .overlappedBy: EndpointOrder(1, 3, 0, 2)
    case .metBy: EndpointOrder(1, 2, 0, 1)
    case .after: EndpointOrder(2, 3, 0, 1)
    }
  }
}
