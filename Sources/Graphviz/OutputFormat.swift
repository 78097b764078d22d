// SPDX-License-Identifier: MIT

/// A form in which Graphviz writes a picture.
///
/// Which there are depends on the installation: ``GraphvizLibrary/formats()`` asks it. Some of
/// Graphviz' formats are left out: `tk`, `pic`, `fig`, `vrml`, `vml` and others, because names of a
/// graph go into them as they are, line breaks included, and would there be commands; `svgz`, which
/// nobody can check; `dot` and `canon`, because Graphviz' writer changes graphs: ``DOTGraph/text(trust:)``
/// writes them, with places if the graph is ``DOTGraph/placed(by:)``.
public struct OutputFormat: RawRepresentable, Hashable, Sendable {
  /// The name, as Graphviz has it.
  public let rawValue: String

  /// Creates a format by its name, whether it exists or not.
  public init(rawValue: String) {
    self.rawValue = rawValue
  }

  /// Scalable Vector Graphics.
  public static let svg = Self(rawValue: "svg")
  /// Portable Network Graphics; the attribute `dpi` sets the resolution.
  public static let png = Self(rawValue: "png")
  /// Portable Document Format.
  public static let pdf = Self(rawValue: "pdf")
  /// PostScript, drawn by Cairo: Graphviz' own has names of the graph in comments, and a line break
  /// in a name ends the comment.
  public static let ps = Self(rawValue: "ps")
  /// Encapsulated PostScript, drawn by Cairo.
  public static let eps = Self(rawValue: "eps")
  /// JPEG, which blurs lines and letters.
  public static let jpg = Self(rawValue: "jpg")
  /// Graphics Interchange Format, with few colours.
  public static let gif = Self(rawValue: "gif")
  /// WebP.
  public static let webp = Self(rawValue: "webp")
  /// Tagged Image File Format.
  public static let tif = Self(rawValue: "tif")
  /// Windows bitmap.
  public static let bmp = Self(rawValue: "bmp")
  /// The drawing as JSON, with drawing instructions.
  public static let json = Self(rawValue: "json")
  /// The places as JSON, without drawing instructions.
  public static let json0 = Self(rawValue: "json0")
  /// The drawing as DOT with drawing instructions, by Graphviz' own writer.
  public static let xdot = Self(rawValue: "xdot")
  /// The places alone, in lines of words.
  ///
  /// Graphviz 2.42 reads memory that it never set where it writes names that need no quotes, and so
  /// may quote them or not.
  public static let plain = Self(rawValue: "plain")
  /// The same with ports.
  public static let plainExtended = Self(rawValue: "plain-ext")
  /// Areas of a picture that are links, for a page of HTML.
  public static let cmapx = Self(rawValue: "cmapx")
  /// Areas of a picture that are links, for a server.
  public static let imap = Self(rawValue: "imap")

  /// The formats that are drawn, in the order of this list.
  static let known: [OutputFormat] = [
    .svg, .png, .pdf, .ps, .eps, .jpg, .gif, .webp, .tif, .bmp, .json, .json0, .xdot, .plain,
    .plainExtended, .cmapx, .imap,
  ]

  /// What Graphviz is asked for: with the renderer where that is not left to it.
  var device: String { needsCairo ? "\(rawValue):cairo" : rawValue }

  /// Whether a format of other renderers, too, is taken from Cairo alone.
  private var needsCairo: Bool { self == .ps || self == .eps }

  /// Returns whether the devices of an installation make the format.
  func isMade(by devices: [String]) -> Bool {
    // Graphviz does not tell the renderers of a device; only Cairo makes PDF.
    devices.contains(rawValue) && (!needsCairo || devices.contains(OutputFormat.pdf.rawValue))
  }
}
