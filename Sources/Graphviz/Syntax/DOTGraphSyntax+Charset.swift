// SPDX-License-Identifier: MIT

extension DOTGraphSyntax {
  /// Returns the graph without what it says of its charset, which will be another.
  func withoutCharset(in bytes: [UInt8]) -> DOTGraphSyntax {
    var graph = self
    graph.body.statements = body.statements.compactMap { statement in
      var statement = statement
      switch statement.content {
      case .assignment(let item): return Self.isCharset(item, bytes) ? nil : statement
      case .defaults(.graph, let items):
        let others = items.filter { !Self.isCharset($0, bytes) }
        statement.content = .defaults(.graph, others)
        return others.isEmpty && !items.isEmpty ? nil : statement
      default: return statement
      }
    }
    return graph
  }

  private static func isCharset(_ item: DOTItem, _ bytes: [UInt8]) -> Bool {
    DOTWordReader(item.name, in: bytes).text.elementsEqual("charset".utf8)
  }
}
