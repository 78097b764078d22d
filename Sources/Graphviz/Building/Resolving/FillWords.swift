// SPDX-License-Identifier: MIT

/// The words of a style that fill.
enum FillWords {
  private static let all: Set<Substring> = ["filled", "radial", "striped", "wedged"]

  /// Returns attributes in which a style that only fills keeps the other words of the style around
  /// it: round corners must not get lost because one node has a colour of its own.
  static func keeping(_ style: DOTValue?, in attributes: DOTAttributes) -> DOTAttributes {
    guard case .text(let own) = attributes["style"], !own.isEmpty, case .text(let around) = style,
      words(of: own).allSatisfy(all.contains)
    else { return attributes }
    var result = attributes
    let kept = words(of: around).filter { !all.contains($0) } + words(of: own)
    result["style"] = .text(kept.joined(separator: ","))
    return result
  }

  private static func words(of style: String) -> [Substring] {
    style.split { $0 == "," || $0 == " " }
  }
}
