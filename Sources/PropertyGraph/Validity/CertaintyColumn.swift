// SPDX-License-Identifier: MIT

internal import Chronology

/// How certain it is of each node, or of each relationship, that it holds in a window.
///
/// The question is asked once for all elements with the same bounds.
struct CertaintyColumn: Sendable {
  private let validity: ValidityColumn
  private let certainties: [Certainty]

  init(of validity: ValidityColumn, in window: Window, by rule: GraphWindow.Rule) {
    self.validity = validity
    certainties = validity.bounds.map { bounds in
      switch rule {
      case .holds: bounds.holds(in: window)
      case .throughout: bounds.holds(throughout: window)
      }
    }
  }

  /// The certainty of an element.
  subscript(element: Int) -> Certainty { certainties[validity.code(of: element)] }

  /// Returns those of some elements that are at least this certain.
  func elements(of all: Bitmap, atLeast minimum: Certainty) -> Bitmap {
    guard certainties.contains(where: { $0 < minimum }) else { return all }
    var result = all
    for element in all where self[element] < minimum { result.remove(element) }
    return result
  }
}
