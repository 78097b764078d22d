// SPDX-License-Identifier: MIT

/// What is known of an attribute of Graphviz: who has it, what it is, what holds without it.
///
/// The facts are those of Graphviz' documentation of attributes, from 2.42 to 16. The typed
/// attributes take units and ranges from here.
public struct DOTAttribute: Hashable, Sendable {
  /// What can have an attribute.
  public struct Elements: OptionSet, Hashable, Sendable {
    /// The elements as bits.
    public let rawValue: UInt8

    /// Creates a set of elements.
    public init(rawValue: UInt8) { self.rawValue = rawValue }

    /// The whole graph.
    public static let graph = Self(rawValue: 1)
    /// Subgraphs that are drawn as boxes.
    public static let cluster = Self(rawValue: 2)
    /// Subgraphs that are not.
    public static let subgraph = Self(rawValue: 4)
    /// Nodes.
    public static let node = Self(rawValue: 8)
    /// Edges.
    public static let edge = Self(rawValue: 16)
  }

  /// The unit in which Graphviz wants a length.
  public enum Unit: String, Hashable, Sendable {
    /// Inches.
    case inches
    /// Points, 72 an inch.
    case points
  }

  /// What a value is.
  public enum Form: Hashable, Sendable {
    /// A label: text with escapes, or HTML-like.
    case label
    /// A text with escapes.
    case escapedText
    /// A text that is taken as it is.
    case text
    /// A number.
    case number
    /// A whole number.
    case integer
    /// Yes or no.
    case flag
    /// A length, or two.
    case length(Unit)
    /// A colour, or several with fractions.
    case color
    /// One or several of some words.
    case choice
    /// A form of arrow.
    case arrow
    /// A port, a side of a node, or both.
    case port
    /// Places in the plane.
    case places
    /// The name of a file, which only trusted graphs may give.
    case file
  }

  /// The name.
  public let name: String
  /// What can have it.
  public let elements: Elements
  /// What its value is.
  public let form: Form
  /// What holds without it, as it would be written; nothing if there is no such value.
  public let defaultValue: String?
  /// The numbers that make sense; a few reach less far than Graphviz does, which takes gigabytes for
  /// some.
  public let range: ClosedRange<Double>?

  init(
    _ name: String, _ elements: Elements, _ form: Form, _ defaultValue: String? = nil,
    _ range: ClosedRange<Double>? = nil
  ) {
    self.name = name
    self.elements = elements
    self.form = form
    self.defaultValue = defaultValue
    self.range = range
  }
}

extension DOTAttribute {
  /// All attributes of Graphviz, by name.
  public static let all: [DOTAttribute] =
    (ofText + ofColors + ofNodes + ofEdges + ofClusters + ofGraphs + ofLayouts)
    .sorted { ($0.name, $0.elements.rawValue) < ($1.name, $1.elements.rawValue) }

  /// The place of the first attribute of each name.
  private static let byName = Dictionary(
    grouping: all, by: \.name)

  /// Returns what is known of an attribute of an element, or of any that has it; nothing if Graphviz
  /// has none of this name.
  public static func named(_ name: String, of elements: Elements = []) -> DOTAttribute? {
    byName[name]?.first { $0.elements.isSuperset(of: elements) }
  }

  /// Returns a number brought into the range of an attribute.
  static func limited(_ number: Double, _ name: String, of elements: Elements) -> Double {
    guard let range = named(name, of: elements)?.range, !number.isNaN else { return number }
    return min(max(number, range.lowerBound), range.upperBound)
  }

  /// Returns a length in the unit of an attribute.
  static func text(of length: DOTLength, _ name: String, of elements: Elements) -> String {
    let attribute = named(name, of: elements)
    let number = attribute?.form == .length(.inches) ? length.inches : length.points
    let range = attribute?.range ?? -1e9...1e9
    return DecimalText.text(min(max(number, range.lowerBound), range.upperBound), decimals: 5)
  }
}
