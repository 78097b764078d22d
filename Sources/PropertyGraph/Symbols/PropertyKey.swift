// SPDX-License-Identifier: MIT

/// A name of a property, as one graph has numbered it.
///
/// Ask ``Graph`` for the symbol of a name and the name of a symbol. A symbol spares the search for
/// its name in loops; it means nothing in another graph.
public struct PropertyKey: Hashable, Sendable, GraphSymbol {
  package let code: Int32

  package init(code: Int32) {
    self.code = code
  }
}
