// SPDX-License-Identifier: MIT

import CGraphviz

/// Owns the one context of the process: its plugins and fonts.
///
/// It is never freed: each context leaks, and making one takes milliseconds.
@safe struct ContextHandle: ~Copyable {
  let pointer: OpaquePointer

  /// Makes the context, before any graph is made: it sets defaults for all graphs.
  init() throws(GraphvizError) {
    MessageLog.install()
    guard let pointer = unsafe gvContext() else {
      throw GraphvizError(.building, "Graphviz did not start")
    }
    unsafe self.pointer = pointer
  }

  /// The version that Graphviz says it is.
  var version: String { unsafe String(cString: gvcVersion(pointer)) }
}
