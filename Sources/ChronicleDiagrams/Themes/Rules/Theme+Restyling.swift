// SPDX-License-Identifier: MIT

import Graphviz

extension Theme {
  /// The words of the attribute `style` of which a line can only have one.
  private static let lineStyles: Set<String> = ["solid", "dashed", "dotted", "bold"]

  /// Changes how an element is drawn to what the rules say of it.
  ///
  /// Of its `style`, a rule replaces only the kind of line: a filled box stays filled if a rule says
  /// `dashed`. A line that is doubled stays so in another colour. A fill makes a node filled.
  func restyle(_ attributes: inout DOTAttributes, as subject: ThemeSubject) {
    Self.restyle(&attributes, by: self.attributes(for: subject))
  }

  /// Changes how an element is drawn to what rules say of it.
  static func restyle(_ attributes: inout DOTAttributes, by rules: DOTAttributes) {
    guard !rules.isEmpty else { return }
    let styles = styles(attributes["style"], rules["style"])
    let lines = attributes["color"]
    attributes.merge(rules)
    attributes["color"] = self.lines(lines, in: rules["color"])
    let isFilled = rules["fillcolor"] != nil && !styles.contains("filled")
    let all = styles + (isFilled ? ["filled"] : [])
    if !all.isEmpty { attributes["style"] = .text(all.joined(separator: ",")) }
  }

  /// Returns the colours of parallel lines, as `a:transparent:a`, in another colour.
  private static func lines(_ old: DOTValue?, in new: DOTValue?) -> DOTValue? {
    guard case .text(let lines) = old, case .text(let color) = new, lines.contains(":") else {
      return new ?? old
    }
    let parts = lines.split(separator: ":").map { $0 == "transparent" ? String($0) : color }
    return .text(parts.joined(separator: ":"))
  }

  private static func styles(_ old: DOTValue?, _ new: DOTValue?) -> [String] {
    let added = words(of: new)
    let replacesLine = added.contains { lineStyles.contains($0) }
    let kept = words(of: old).filter {
      !added.contains($0) && !(replacesLine && lineStyles.contains($0))
    }
    return kept + added
  }

  private static func words(of style: DOTValue?) -> [String] {
    guard case .text(let text) = style else { return [] }
    return text.split(separator: ",").map(String.init)
  }
}
