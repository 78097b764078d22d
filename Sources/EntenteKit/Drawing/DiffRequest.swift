// SPDX-License-Identifier: MIT

public import ChronicleDiagrams
import ChronicleGraph
public import Chronicles
public import Chronology
import Graphviz

/// A comparison to be made of two chronicles, or of two dates of one.
public struct DiffRequest: Sendable {
  /// What is compared.
  public enum Subject: Sendable {
    /// Two chronicles.
    case chronicles(before: Chronicle, after: Chronicle)
    /// Two dates of a chronicle.
    case dates(Chronicle, from: Window, to: Window)
  }

  /// What is compared.
  public var subject: Subject
  /// What to show, and how.
  public var options: DiagramOptions

  /// Creates a request.
  public init(_ subject: Subject, options: DiagramOptions = DiagramOptions()) {
    self.subject = subject
    self.options = options
  }

  /// Returns what differs; of two chronicles everything counts, whatever is chosen for a picture.
  ///
  /// - Throws: An error with the code `invalidRequest` for an actor or a kind that does not exist.
  public func difference() throws(EntenteError) -> ChronicleDiff {
    try check(format: .dot)
    switch subject {
    case .chronicles(let before, let after):
      return ChronicleDiff(from: before, to: after)
    case .dates(let chronicle, let from, let to):
      return ChronicleDiff(
        of: GraphProjection(of: chronicle), from: from, to: to, choice: options.choice)
    }
  }

  /// Draws what differs.
  ///
  /// - Throws: An error with the code `invalidRequest` for an actor, a kind or an engine that does
  ///   not exist, and with `drawing` if Graphviz fails.
  public func draw(as format: PictureFormat) throws(EntenteError) -> DrawingRequest.Picture {
    try check(format: format)
    let request = DrawingRequest(options: options, format: format)
    switch subject {
    case .chronicles(let before, let after):
      let view = DiffView(
        before: GraphProjection(of: before), after: GraphProjection(of: after), options: options)
      return try request.drawing { () throws(GraphvizError) in try view.diagram() }
    case .dates(let chronicle, let from, let to):
      let projection = GraphProjection(of: chronicle)
      let view = DiffView(of: projection, from: from, to: to, options: options)
      return try request.drawing { () throws(GraphvizError) in try view.diagram() }
    }
  }

  /// Checks that what is chosen is there, in the chronicle or in the later of two.
  private func check(format: PictureFormat) throws(EntenteError) {
    let chronicle =
      switch subject {
      case .chronicles(_, let after): after
      case .dates(let chronicle, _, _): chronicle
      }
    try RequestCheck(chronicle).check(DrawingRequest(options: options, format: format))
  }
}
