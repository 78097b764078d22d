// SPDX-License-Identifier: MIT

internal import PropertyGraph

/// The rows that a walk of many steps gives, before they are a batch.
struct TrailRows {
  private(set) var rows: [Int32] = []
  private(set) var ends: [Int32] = []
  private(set) var lists: [PropertyValue] = []
  private(set) var paths: [PropertyValue] = []

  /// The number of rows.
  var count: Int { rows.count }

  /// Adds a row of which only the end is asked for.
  mutating func append(row: Int, end: Int32) {
    rows.append(Int32(truncatingIfNeeded: row))
    ends.append(end)
  }

  /// Adds the list of the relationships on a way.
  mutating func appendList(of frames: TrailFrames) {
    lists.append(
      .list(frames.steps.map { .relationship(RelationshipID(index: Int($0))) }))
  }

  /// Adds the path of a way.
  mutating func appendPath(of frames: TrailFrames) {
    paths.append(
      .path(
        GraphPath(
          nodes: frames.nodes.map { NodeID(index: Int($0)) },
          relationships: frames.steps.map { RelationshipID(index: Int($0)) })))
  }
}
