// SPDX-License-Identifier: MIT

import CGraphviz

#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

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

  /// Returns the names of the plugins of a kind, in Graphviz' order, each once.
  borrowing func plugins(_ kind: String) -> [String] {
    var count: UInt64 = 0
    guard let list = unsafe ent_plugins(pointer, kind, &count) else { return [] }
    defer { unsafe free(list) }
    var names: [String] = []
    for index in 0..<Int(count) {
      guard let name = unsafe list[index] else { continue }
      let text = unsafe String(cString: name)
      if !names.contains(text) { names.append(text) }
      unsafe free(name)
    }
    return names
  }
}
