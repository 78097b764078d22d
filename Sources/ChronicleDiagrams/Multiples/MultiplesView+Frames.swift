// SPDX-License-Identifier: MIT

import ChronicleGraph
public import Chronology
public import Graphviz

extension MultiplesView {
  /// The width of a picture that stands alone, if none was asked for, in points.
  private static let frameWidth = 760.0
  /// The width that the date above such a picture needs, in points.
  private static let leastWidth = 300.0
  /// The height of the date above such a picture.
  private static let dateHeight = 52.0

  /// Returns one picture for each date, every actor at the same place in each.
  ///
  /// - Throws: A `GraphvizError` if Graphviz cannot place the actors.
  public func diagrams() throws(GraphvizError) -> [(date: Window, diagram: Diagram)] {
    let networks = networks
    let painter = painter(of: networks, try plan(of: networks))
    let words = MultiplesWords(of: networks, projection.chronicle, options)
    let accounts = words.accounts
    return networks.networks.enumerated().map { number, network in
      let size = size(of: painter.plan)
      var page = Page(words.heading, width: size.width, theme: options.theme)
      draw(network, number, words, painter, on: &page.canvas, at: page.corner(of: size))
      let graph = page.graph(
        named: "multiples", bottom: page.top + size.height, notes: painter.notes.lines,
        isLinesFirst: true)
      let diagram = Diagram(
        graph: graph, placement: .given, account: accounts[number], remarks: words.remarks)
      return (network.date, diagram)
    }
  }

  /// Returns the pictures of all dates in one place, of which each is shown for a time.
  func animation() throws(GraphvizError) -> Diagram {
    let networks = networks
    let painter = painter(of: networks, try plan(of: networks))
    let words = MultiplesWords(of: networks, projection.chronicle, options)
    let size = size(of: painter.plan)
    var page = Page(words.heading, width: size.width, theme: options.theme)
    var merge = FrameMerge()
    for (number, network) in networks.networks.enumerated() {
      var frame = Canvas(theme: options.theme)
      draw(network, number, words, painter, on: &frame, at: page.corner(of: size))
      merge.add(frame)
    }
    let animation = merge.draw(on: &page.canvas)
    let graph = page.graph(
      named: "multiples", bottom: page.top + size.height, notes: painter.notes.lines,
      isLinesFirst: true)
    var account = words.account
    // A line that several pictures show has no sentence of its own.
    account.sentences = account.sentences.map { .init($0.text) }
    return Diagram(
      graph: graph, placement: .given, account: account, remarks: words.remarks,
      animation: animation)
  }

  // MARK: - Parts

  private func plan(of networks: DatedNetworks) throws(GraphvizError) -> PanelPlan {
    try layout(of: networks).plan(width: options.width.map { $0 - 36 } ?? Self.frameWidth)
  }

  private func size(of plan: PanelPlan) -> Size {
    Size(width: max(plan.size.width, Self.leastWidth), height: plan.size.height + Self.dateHeight)
  }

  private func draw(
    _ network: DatedNetwork, _ number: Int, _ words: MultiplesWords, _ painter: PanelPainter,
    on canvas: inout Canvas, at origin: Point
  ) {
    let width = size(of: painter.plan).width
    canvas.add(
      text: [Wording.capitalized(network.date.words)],
      in: Rectangle(x: origin.x, y: origin.y, width: width, height: 28),
      Canvas.Font(size: 22, color: options.theme.text, isBold: true), id: "date")
    canvas.add(
      text: [words.counts(ofDate: number)],
      in: Rectangle(x: origin.x, y: origin.y + 28, width: width, height: 14),
      Canvas.Font(size: 10, color: options.theme.mutedText), id: "counts")
    painter.draw(network, on: &canvas, at: origin.moved(0, Self.dateHeight), prefix: "")
  }
}
