// SPDX-License-Identifier: MIT

import Chronicles
import Chronology
import Graphviz

/// What stands above a picture: title, what part of the chronicle is shown, and the legend.
struct Heading: Hashable, Sendable {
  /// The title.
  var title: String
  /// What part of the chronicle is shown.
  var subtitle: String
  /// What the signs of the picture mean.
  var legend: [LegendEntry] = []
  /// What else is to be said, such as who is left out.
  var remarks: [String] = []

  /// Creates the heading of a picture, without a legend yet.
  ///
  /// The name of the view is the title of a chronicle without one; details are what the view says of
  /// itself beside time, statuses, kinds and actors.
  init(of chronicle: Chronicle, _ options: DiagramOptions, name: String, details: [String] = []) {
    title = options.title ?? chronicle.title?.text ?? name
    let parts = ChoiceWords(of: chronicle, options.choice).parts + details
    subtitle = parts.joined(separator: " · ")
  }
}

/// A sign of a picture, and what it means.
struct LegendEntry: Hashable, Sendable {
  /// What a sign looks like.
  enum Sign: Hashable, Sendable {
    /// A line, with attributes of an edge.
    case line(DOTAttributes)
    /// A box or another shape, with attributes of a node.
    case shape(DOTAttributes)
  }

  /// The sign.
  let sign: Sign
  /// Characters that resemble the sign, where only text can stand.
  let glyph: String
  /// The colour of those characters.
  let color: String
  /// What it means.
  let name: String
}
