// SPDX-License-Identifier: MIT

// MARK: - Lines and room

extension GraphAttributed {
  /// Sets the course of edges; without it curves in `dot`, straight lines elsewhere.
  public func splines(_ splines: DOTGraph.Splines) -> Self { setting("splines", splines) }

  /// Sets what becomes of nodes that lie over each other, in engines other than `dot`; without it they
  /// stay.
  public func overlap(_ overlap: DOTGraph.Overlap) -> Self { setting("overlap", overlap) }

  /// Sets the room kept around nodes where overlaps are removed, from 0 to 1000 points; without it 4 points.
  public func separation(_ room: DOTLength) -> Self { attribute("sep", Self.added(room)) }

  /// Sets the room kept between nodes and edges, from 0 to 1000 points; without it 3 points.
  ///
  /// It must be below ``separation(_:)``.
  public func edgeSeparation(_ room: DOTLength) -> Self { attribute("esep", Self.added(room)) }

  /// Shows labels outside of nodes and edges even if they lie over others, as without it.
  public func forcesLabels(_ forces: Bool) -> Self { setting("forcelabels", forces) }

  /// Lays parts that are not tied to each other out alone and packs them, with room between them;
  /// without it all is laid out together, in most engines.
  ///
  /// - Parameters:
  ///   - room: The room, from 0 to 1000 points.
  ///   - mode: What is packed.
  /// - Returns: What it is called on, with the rule.
  public func pack(_ room: DOTLength = .points(8), by mode: DOTGraph.PackMode = .node) -> Self {
    attribute("pack", .text(String(Int(max(0, min(room.points, 1000)).rounded()))))
      .attribute("packmode", .text(mode.text))
  }

  private static func added(_ room: DOTLength) -> DOTValue {
    .text("+" + DecimalText.text(max(0, min(room.points, 1000)), decimals: 3))
  }
}

// MARK: - Springs

extension GraphAttributed {
  /// Starts from places that a number decides, so that the same number gives the same picture; `neato`
  /// starts from a number of its own without it, `sfdp` and `fdp` too.
  public func randomSeed(_ number: Int) -> Self { attribute("start", .text(String(number))) }

  /// Sets how long edges would best be, as the spring constant (`fdp`, `sfdp`), from 0 to 1000; without
  /// it 0.3.
  public func springConstant(_ constant: Double) -> Self { setting("K", constant) }

  /// Sets how fast nodes push each other away with distance (`sfdp`), from 0 to 100; without it 1.
  public func repulsiveForce(_ power: Double) -> Self { setting("repulsiveforce", power) }

  /// Sets how much speed is kept at each step (`neato`), from 0 to 1; without it 0.99.
  public func damping(_ factor: Double) -> Self { setting("Damping", factor) }

  /// Sets after how many steps a layout ends, from 0 to 10,000; without it as the engine has it.
  public func maxIterations(_ count: Int) -> Self { setting("maxiter", count) }

  /// Sets how still nodes must stand for a layout to end (`neato`), from 0.00001; without it as the
  /// mode has it.
  public func epsilon(_ number: Double) -> Self { setting("epsilon", number) }

  /// Sets how `neato` looks for places; without it by stress majorization.
  public func mode(_ mode: DOTGraph.SpringMode) -> Self { setting("mode", mode) }

  /// Sets what is taken for the distance of two nodes (`neato`); without it the shortest path.
  public func model(_ model: DOTGraph.DistanceModel) -> Self { setting("model", model) }

  /// Sets how places of nodes in the input are divided to get inches (`neato`, `fdp`); 72 makes them
  /// points.
  public func inputScale(_ scale: Double) -> Self { setting("inputscale", scale) }

  /// Turns the finished picture (`neato`, `fdp`, `sfdp`).
  public func rotation(_ angle: DOTAngle) -> Self { setting("rotation", angle.degrees) }
}

// MARK: - Circles

extension GraphAttributed {
  /// Sets the node in the middle (`twopi`, `circo`); without it one that is far from the leaves.
  public func root(_ node: String) -> Self { attribute("root", .text(node)) }

  /// Sets how far nodes stand from each other at least (`circo`), from 0 to 100; without it 1.
  public func minDistance(_ distance: Double) -> Self { setting("mindist", distance) }

  /// Draws all on one circle (`circo`); without it on one for each part that is densely tied.
  public func oneBlock(_ isOne: Bool = true) -> Self { setting("oneblock", isOne) }
}
