// SPDX-License-Identifier: MIT

public import Graphviz

/// What a picture shows, and how, whatever its view.
public struct DiagramOptions: Sendable {
  /// What of the chronicle is shown.
  public var choice = Choice()
  /// The colours and fonts, and rules for single elements.
  public var theme = Theme.light
  /// What stands above the picture; nothing takes the title of the chronicle.
  public var title: String?
  /// The width of the picture in points of 1/72 inch; nothing lets it be as wide as it needs.
  public var width: Double?
  /// Whether ties and events have the numbers of their sources, which are listed below.
  public var showsEvidence = false
  /// The number of independent sources below which something is dimmed.
  public var minimumSources = 0
  /// The engine of Graphviz that places actors; nothing takes the one that suits the view.
  public var engine: LayoutEngine?

  /// Creates options that show everything, in plain colours.
  public init() {}
}
