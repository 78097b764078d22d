// SPDX-License-Identifier: MIT

/// A side or corner of a node, as on a compass with north up.
public enum CompassPoint: String, Hashable, Sendable, CaseIterable {
  /// The top.
  case north = "n"
  /// The corner at the top right.
  case northeast = "ne"
  /// The right.
  case east = "e"
  /// The corner at the bottom right.
  case southeast = "se"
  /// The bottom.
  case south = "s"
  /// The corner at the bottom left.
  case southwest = "sw"
  /// The left.
  case west = "w"
  /// The corner at the top left.
  case northwest = "nw"
  /// The middle.
  case center = "c"
  /// The side that fits best.
  case automatic = "_"
}

/// The names of parts of nodes at which edges end.
enum PortName {
  /// Returns the text of a port and a side of it.
  static func text(_ name: String?, _ side: CompassPoint?) -> String {
    [name.map(encoded), side?.rawValue].compactMap(\.self).joined(separator: ":")
  }

  /// Returns a name with everything in it but ASCII letters, digits, `_`, `-` and `.` written by its
  /// number, `_x3a_` for a colon.
  ///
  /// The rest means something in ports or in records, or is split there byte by byte.
  static func encoded(_ name: String) -> String {
    var result = ""
    for scalar in name.unicodeScalars {
      switch scalar {
      case "a"..."z", "A"..."Z", "0"..."9", "_", "-", ".": result.unicodeScalars.append(scalar)
      default: result += "_x\(String(scalar.value, radix: 16))_"
      }
    }
    return result
  }
}
