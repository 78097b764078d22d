// SPDX-License-Identifier: MIT

/// The steps by which a graph is brought into the form that is written and drawn.
struct GraphNormalizer {
  /// What was left out, in words.
  private(set) var warnings: [String] = []
  private let trust: Trust

  init(trust: Trust) {
    self.trust = trust
  }

  mutating func normalize(_ graph: inout DOTGraph) throws(GraphvizError) {
    try GraphCompletion.complete(&graph)
    try TextCheck.checkIDs(of: graph)
    var policy = AttributePolicy(trust)
    try policy.apply(to: &graph)
    warnings += policy.warnings
    graph.updateAttributes { attributes in attributes.replaceValues(Self.soundValue) }
    ElementIDs.complete(&graph)
    LabelDistinction.distinguish(&graph)
  }

  /// Returns a value that DOT and XML can hold, if the value of an attribute is not one.
  private static func soundValue(of attribute: DOTAttributes.Entry) -> DOTValue? {
    guard case .text(let text) = attribute.value, !isPlain(text) else { return nil }
    return .text(DOTObstacle.avoided(in: PlainText.printable(text)))
  }

  /// Whether a text holds nothing that could need a change, as nearly all do.
  private static func isPlain(_ text: String) -> Bool {
    // U+FFFE and U+FFFF, which XML does not allow, start with the byte EF.
    text.utf8.allSatisfy { $0 >= 0x20 && $0 != UInt8(ascii: "\\") && $0 != 0xEF }
  }
}
