// SPDX-License-Identifier: MIT

extension DOTGraph.Node {
  /// The outline of a node.
  ///
  /// Records are not among them, since their label is a language of its own: see
  /// `record` of ``NodeAttributed``.
  public struct Shape: RawRepresentable, Hashable, Sendable {
    /// The name in DOT.
    public let rawValue: String

    /// Creates a shape by its name, for one that a later Graphviz has.
    public init(rawValue: String) { self.rawValue = rawValue }

    // Plain shapes.

    /// A rectangle.
    public static let box = Self(rawValue: "box")
    /// A square.
    public static let square = Self(rawValue: "square")
    /// An ellipse, the shape of a node that says nothing.
    public static let ellipse = Self(rawValue: "ellipse")
    /// An ellipse.
    public static let oval = Self(rawValue: "oval")
    /// A circle.
    public static let circle = Self(rawValue: "circle")
    /// An egg, upright.
    public static let egg = Self(rawValue: "egg")
    /// A dot without label, 0.05 inches wide if it says nothing.
    public static let point = Self(rawValue: "point")
    /// A triangle.
    public static let triangle = Self(rawValue: "triangle")
    /// A diamond.
    public static let diamond = Self(rawValue: "diamond")
    /// A trapezium with the long side down.
    public static let trapezium = Self(rawValue: "trapezium")
    /// A parallelogram.
    public static let parallelogram = Self(rawValue: "parallelogram")
    /// A house.
    public static let house = Self(rawValue: "house")
    /// A pentagon.
    public static let pentagon = Self(rawValue: "pentagon")
    /// A hexagon.
    public static let hexagon = Self(rawValue: "hexagon")
    /// A heptagon.
    public static let septagon = Self(rawValue: "septagon")
    /// An octagon.
    public static let octagon = Self(rawValue: "octagon")
    /// A star of five points.
    public static let star = Self(rawValue: "star")
    /// A polygon; ``NodeAttributed/polygon(sides:skew:distortion:orientation:isRegular:)`` says which.
    public static let polygon = Self(rawValue: "polygon")

    // Upside down.

    /// A triangle on its tip.
    public static let invertedTriangle = Self(rawValue: "invtriangle")
    /// A trapezium with the long side up.
    public static let invertedTrapezium = Self(rawValue: "invtrapezium")
    /// A house on its roof.
    public static let invertedHouse = Self(rawValue: "invhouse")

    // With more lines.

    /// Two circles, one in the other.
    public static let doubleCircle = Self(rawValue: "doublecircle")
    /// Two octagons, one in the other.
    public static let doubleOctagon = Self(rawValue: "doubleoctagon")
    /// Three octagons, one in the other.
    public static let tripleOctagon = Self(rawValue: "tripleoctagon")
    /// A diamond with cut corners.
    public static let markedDiamond = Self(rawValue: "Mdiamond")
    /// A square with cut corners.
    public static let markedSquare = Self(rawValue: "Msquare")
    /// A circle with two bars.
    public static let markedCircle = Self(rawValue: "Mcircle")

    // Without outline.

    /// The label alone, with room around it.
    public static let none = Self(rawValue: "none")
    /// The label alone, with room around it.
    public static let plainText = Self(rawValue: "plaintext")
    /// The label alone, without room around it; for HTML-like labels.
    public static let plain = Self(rawValue: "plain")
    /// The label on a line.
    public static let underline = Self(rawValue: "underline")

    // Things.

    /// A cylinder, as for a store of data.
    public static let cylinder = Self(rawValue: "cylinder")
    /// A sheet with a turned corner.
    public static let note = Self(rawValue: "note")
    /// A sheet with a tab.
    public static let tab = Self(rawValue: "tab")
    /// A folder.
    public static let folder = Self(rawValue: "folder")
    /// A block.
    public static let box3D = Self(rawValue: "box3d")
    /// A component of software.
    public static let component = Self(rawValue: "component")

    // Synthetic biology.

    /// A promoter.
    public static let promoter = Self(rawValue: "promoter")
    /// A coding sequence.
    public static let cds = Self(rawValue: "cds")
    /// A terminator.
    public static let terminator = Self(rawValue: "terminator")
    /// An untranslated region.
    public static let utr = Self(rawValue: "utr")
    /// A binding site of a primer.
    public static let primerSite = Self(rawValue: "primersite")
    /// A restriction site.
    public static let restrictionSite = Self(rawValue: "restrictionsite")
    /// A five prime overhang.
    public static let fivePrimeOverhang = Self(rawValue: "fivepoverhang")
    /// A three prime overhang.
    public static let threePrimeOverhang = Self(rawValue: "threepoverhang")
    /// Ends without overhang.
    public static let noOverhang = Self(rawValue: "noverhang")
    /// A scar of assembly.
    public static let assembly = Self(rawValue: "assembly")
    /// A signature.
    public static let signature = Self(rawValue: "signature")
    /// An insulator.
    public static let insulator = Self(rawValue: "insulator")
    /// A site that RNA is cut at.
    public static let riboSite = Self(rawValue: "ribosite")
    /// An element that makes RNA stable.
    public static let rnaStab = Self(rawValue: "rnastab")
    /// A site that a protease cuts.
    public static let proteaseSite = Self(rawValue: "proteasesite")
    /// An element that makes a protein stable.
    public static let proteinStab = Self(rawValue: "proteinstab")
    /// A promoter to the right.
    public static let rightPromoter = Self(rawValue: "rpromoter")
    /// A promoter to the left.
    public static let leftPromoter = Self(rawValue: "lpromoter")
    /// An arrow to the right.
    public static let rightArrow = Self(rawValue: "rarrow")
    /// An arrow to the left.
    public static let leftArrow = Self(rawValue: "larrow")

    /// All shapes above, in their order.
    public static let all: [Shape] = [
      .box, .square, .ellipse, .oval, .circle, .egg, .point, .triangle, .diamond, .trapezium,
      .parallelogram, .house, .pentagon, .hexagon, .septagon, .octagon, .star, .polygon,
      .invertedTriangle, .invertedTrapezium, .invertedHouse, .doubleCircle, .doubleOctagon,
      .tripleOctagon, .markedDiamond, .markedSquare, .markedCircle, .none, .plainText, .plain,
      .underline, .cylinder, .note, .tab, .folder, .box3D, .component, .promoter, .cds,
      .terminator, .utr, .primerSite, .restrictionSite, .fivePrimeOverhang, .threePrimeOverhang,
      .noOverhang, .assembly, .signature, .insulator, .riboSite, .rnaStab, .proteaseSite,
      .proteinStab, .rightPromoter, .leftPromoter, .rightArrow, .leftArrow,
    ]
  }
}
