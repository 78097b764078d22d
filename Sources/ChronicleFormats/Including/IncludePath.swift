// SPDX-License-Identifier: MIT

/// A path below the folder of a chronicle's root.
struct IncludePath: Hashable {
  /// The path from that folder, without `.` and `..`.
  let text: String
  private let parts: [Substring]

  /// Creates the path of a file that another names; nothing if it leads out of the folder.
  ///
  /// - Parameters:
  ///   - written: The path as written, relative to the folder of the file that names it.
  ///   - file: The path of that file; nothing for the root.
  init?(_ written: String, namedBy file: IncludePath?) {
    guard !written.hasPrefix("/"), !written.contains("\0") else { return nil }
    var parts = file.map { Array($0.parts.dropLast()) } ?? []
    for part in written.split(separator: "/") where part != "." {
      guard part == ".." else {
        parts.append(part)
        continue
      }
      guard parts.popLast() != nil else { return nil }
    }
    guard !parts.isEmpty else { return nil }
    self.parts = parts
    text = parts.joined(separator: "/")
  }
}
