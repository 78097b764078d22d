// SPDX-License-Identifier: MIT

import EntenteKit
import Graphviz

/// Starts what a command line will need while it is still being read.
///
/// Loading Graphviz and the fonts takes longer than all else that a small picture takes, and
/// another processor can do it meanwhile. A wrong guess costs nothing but its time.
enum HeadStart {
  /// Starts what arguments, without the name of the program, let expect.
  static func begin(_ arguments: [String]) {
    guard arguments.count >= 2, ["render", "export", "diff"].contains(arguments[0]),
      !arguments[1].hasPrefix("-"), !arguments.contains("canon"), !arguments.contains("text")
    else { return }
    let isForeign = DOTRecognition.isNamedDOT(arguments[1]) && !isTrusted(arguments)
    guard isForeign else { return GraphvizLibrary.prepare() }
    guard !arguments.contains(where: { $0.contains("-limit") }) else { return }
    try? IsolatedRenderer.installed(limits: GraphRequest().limits).prepare()
  }

  private static func isTrusted(_ arguments: [String]) -> Bool {
    guard let option = arguments.firstIndex(of: "--trust"), option + 1 < arguments.count else {
      return arguments.contains("--trust=full")
    }
    return arguments[option + 1] == "full"
  }
}
