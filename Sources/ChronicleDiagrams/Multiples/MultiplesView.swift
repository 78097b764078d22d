// SPDX-License-Identifier: MIT

public import ChronicleGraph
import Chronicles
import Chronology
public import Graphviz

/// The network of a chronicle at several dates, side by side: every actor at the same place in each.
///
/// The network of all dates together is laid out once, and its places are held. At each date what
/// began since the one before is drawn thick, and what ended pale and dotted.
public struct MultiplesView: Sendable {
  /// The width of the whole, if none was asked for, in points.
  static let defaultWidth = 1100.0
  /// The room around the whole in points.
  static let margin = 18.0

  let projection: GraphProjection
  let options: DiagramOptions
  let multiples: MultiplesOptions

  /// Creates the view of a chronicle at dates.
  public init(
    of projection: GraphProjection, at multiples: MultiplesOptions,
    options: DiagramOptions = DiagramOptions()
  ) {
    self.projection = projection
    self.options = options
    self.multiples = multiples
  }

  /// Returns the pictures side by side, or in one place if they are to move.
  ///
  /// - Throws: A `GraphvizError` if Graphviz cannot place the actors.
  public func diagram() throws(GraphvizError) -> Diagram {
    guard !multiples.isAnimated || multiples.dates.count < 2 else { return try animation() }
    let networks = networks
    let layout = try layout(of: networks)
    let room = (options.width ?? Self.defaultWidth) - 2 * Self.margin
    let grid = PanelGrid(of: networks.networks.count, layout: layout, width: room)
    let painter = painter(of: networks, grid.plan)
    let words = MultiplesWords(of: networks, projection.chronicle, options)
    var canvas = Canvas(theme: options.theme)
    let width = max(room, grid.width)
    var y = Self.margin
    let heading = words.heading
    y += canvas.add(heading, at: Point(Self.margin, y), width: width, theme: options.theme) + 8
    for (number, network) in networks.networks.enumerated() {
      let corner = grid.corner(of: number).moved(Self.margin, y)
      draw(network, number: number, words, painter, at: corner, grid, on: &canvas)
    }
    y += networks.networks.isEmpty ? 0 : grid.height(of: networks.networks.count)
    y += canvas.add(
      notes: painter.notes.lines, at: Point(Self.margin, y), width: width, theme: options.theme)
    var graph = canvas.graph(
      named: "multiples", width: width + 2 * Self.margin, height: y + Self.margin,
      background: options.theme.background)
    graph.attributes["outputorder"] = "edgesfirst"
    var account = words.account
    account.notes = painter.notes.lines
    return Diagram(graph: graph, placement: .given, account: account, remarks: words.remarks)
  }

  // MARK: - Parts

  var networks: DatedNetworks {
    DatedNetworks(
      of: projection, options.choice, dates: multiples.dates,
      minimumSources: options.minimumSources)
  }

  func layout(of networks: DatedNetworks) throws(GraphvizError) -> PanelLayout {
    try PanelLayout(of: networks, boxes: boxes(of: networks), engine: options.engine)
  }

  func painter(of networks: DatedNetworks, _ plan: PanelPlan) -> PanelPainter {
    let words = PairWords(of: [projection.chronicle])
    var notes = SourceNotes(of: projection.chronicle)
    // Numbers are given in the order of the dates, so that each picture has the same.
    for line in networks.networks.flatMap(\.lines) where options.showsEvidence {
      _ = notes.mark(for: words.claims(of: line.pair))
    }
    return PanelPainter(
      networks: networks, boxes: boxes(of: networks), plan: plan, theme: options.theme,
      words: words, kinds: projection.chronicle.kinds, notes: notes)
  }

  private func boxes(of networks: DatedNetworks) -> [PanelBox] {
    networks.actors.map {
      PanelBox(of: $0, in: projection.chronicle.kinds, fontSize: PanelPainter.nameSize)
    }
  }

  private func draw(
    _ network: DatedNetwork, number: Int, _ words: MultiplesWords, _ painter: PanelPainter,
    at corner: Point, _ grid: PanelGrid, on canvas: inout Canvas
  ) {
    let theme = options.theme
    canvas.add(
      box: Rectangle(
        x: corner.x, y: corner.y + PanelGrid.title, width: grid.cell.width,
        height: grid.cell.height - PanelGrid.title),
      ["color": .text(theme.faded), "penwidth": 0.5])
    canvas.add(
      text: [Wording.capitalized(network.date.words)],
      in: Rectangle(x: corner.x, y: corner.y, width: grid.cell.width, height: 18),
      Canvas.Font(size: 13, color: theme.text, isBold: true), id: "p\(number + 1)")
    canvas.add(
      text: [words.counts(ofDate: number)],
      in: Rectangle(x: corner.x, y: corner.y + 17, width: grid.cell.width, height: 13),
      Canvas.Font(size: 9, color: theme.mutedText))
    painter.draw(
      network, on: &canvas,
      at: corner.moved(grid.inset, PanelGrid.title + PanelGrid.margin),
      prefix: "p\(number + 1)/")
  }
}
