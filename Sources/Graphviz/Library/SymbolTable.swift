// SPDX-License-Identifier: MIT

import CGraphviz

/// The attributes that one kind of element has in a graph of libcgraph, found once by name.
@safe struct SymbolTable: ~Copyable {
  private let graph: UnsafeMutablePointer<Agraph_t>
  private let kind: Int32
  private var symbols: [ExactText: UnsafeMutablePointer<Agsym_t>] = unsafe [:]

  /// Creates a table of the attributes of a kind.
  init(of kind: Int32, in graph: UnsafeMutablePointer<Agraph_t>) {
    unsafe self.graph = graph
    self.kind = kind
  }

  /// Declares with an empty default what some elements have and nobody declared.
  ///
  /// It is done before there are elements: each later one would be gone through.
  mutating func declare(_ attributes: DOTAttributes) throws(GraphvizError) {
    for entry in attributes {
      let name = ExactText(entry.name)
      guard unsafe symbols[name] == nil else { continue }
      guard let symbol = unsafe ent_symbol(graph, kind, entry.name) else {
        throw .refused("the attribute '\(ShownText.line(entry.name))'")
      }
      unsafe symbols[name] = symbol
    }
  }

  /// Sets attributes of an element, all of which have been declared.
  func set(
    _ attributes: DOTAttributes, of object: UnsafeMutableRawPointer
  ) throws(GraphvizError) {
    for entry in attributes {
      let (text, isHTML) = entry.value.parts
      guard let symbol = unsafe symbols[ExactText(entry.name)],
        unsafe ent_set(graph, object, symbol, text, isHTML) != 0
      else { throw .refused("the attribute '\(ShownText.line(entry.name))'") }
    }
  }
}

extension DOTValue {
  /// The text, and whether it is HTML-like, for C.
  var parts: (text: String, isHTML: Int32) {
    switch self {
    case .text(let text): (text, 0)
    case .html(let label): (label.markup, 1)
    }
  }
}

extension GraphvizError {
  /// Returns the error for what libcgraph did not make.
  static func refused(_ what: String) -> GraphvizError {
    GraphvizError(.building, "Graphviz refuses \(what)", messages: MessageLog.drain())
  }
}
