// SPDX-License-Identifier: MIT

/// Tells what to do about an engine or a format that is not there.
///
/// Which package has which plugin is that of Debian 12 (`dpkg -S libgvplugin_gdk.so.6`), where
/// version 13 of Graphviz made a 7 of the 6. Homebrew's one package has all.
package enum PluginAdvice {
  /// The plugins by what they bring.
  private static let plugins: [(name: String, brings: Set<String>, package: String)] = [
    ("dot_layout", ["dot"], "libgvc6"),
    (
      "neato_layout",
      ["neato", "fdp", "sfdp", "twopi", "circo", "osage", "patchwork", "nop", "nop2"], "libgvc6"
    ),
    (
      "core", ["svg", "json", "json0", "xdot", "plain", "plain-ext", "cmapx", "imap"], "libgvc6"
    ),
    ("pango", ["png", "pdf", "ps", "eps"], "libgvc6"),
    ("gd", ["jpg", "gif"], "libgvc6"),
    ("webp", ["webp"], "libgvc6"),
    ("gdk", ["tif", "bmp"], "libgvc6-plugins-gtk"),
  ]

  private static let texts: Set = ["dot", "gv", "canon"]

  private static let unsafe: Set = [
    "tk", "pic", "fig", "vrml", "vml", "vmlz", "pov", "mp", "cmap", "ismap", "vdx",
  ]

  /// Returns what is wrong with an engine that is not there.
  package static func message(for engine: LayoutEngine, there engines: [LayoutEngine]) -> String {
    text("layout", engine.rawValue, hint(for: engine.rawValue), engines.map(\.rawValue))
  }

  /// Returns what is wrong with a format that is not there.
  package static func message(for format: OutputFormat, there formats: [OutputFormat]) -> String {
    let name = format.rawValue
    let others =
      texts.contains(name)
      ? "that is the text of a graph, which is written without drawing it (DOTGraph.text)"
      : unsafe.contains(name)
        ? "Graphviz' own is not offered, because names of a graph would be commands in it" : nil
    return text("format", name, others ?? hint(for: name), formats.map(\.rawValue))
  }

  private static func hint(for name: String) -> String? {
    guard let plugin = plugins.first(where: { $0.brings.contains(name) }) else { return nil }
    return "Graphviz' plugin \(plugin.name) brings it, which is in the package \(plugin.package) "
      + "of Debian and graphviz of Homebrew"
  }

  private static func text(
    _ what: String, _ name: String, _ hint: String?, _ known: [String]
  ) -> String {
    let first = "there is no \(what) '\(ShownText.line(name))'" + (hint.map { ": \($0)" } ?? "")
    return "\(first); there are \(known.joined(separator: ", "))"
  }
}
