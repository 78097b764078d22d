// SPDX-License-Identifier: MIT

import ChronicleDiagrams
import Chronicles
import Diagnostics
import Documents
import EntenteKit

/// Finds the theme that an option names.
enum ThemeInput {
  /// A theme is a page or two of text.
  private static let largest = 1 << 20

  /// Returns a built-in theme, or the one that is written in a file.
  ///
  /// Mistakes in a file are told as those of a chronicle are, and end the command.
  static func theme(_ name: String, for kinds: KindTable) throws -> Theme {
    if let theme = Theme.named(name) { return theme }
    guard OutputFile(name).fileExtension != nil || name.contains("/") else {
      let known = Theme.all.map(\.name).joined(separator: ", ")
      throw CommandFailure.usage(
        "there is no theme '\(name)'; there are \(known), and files such as my-theme.yaml")
    }
    let source = try source(of: InputFile(name))
    let decoded = ThemeDecoder(format: DocumentFormat(fileName: name) ?? .yaml)
      .decode(source, kinds: kinds)
    StandardError.write(decoded.diagnostics, of: [source])
    guard let theme = decoded.theme, !decoded.diagnostics.containsErrors else {
      throw CommandFailure.wrongInput
    }
    return theme
  }

  private static func source(of file: InputFile) throws -> SourceText {
    do throws(EntenteError) {
      return SourceText(name: file.name, bytes: try file.bytes(atMost: largest))
    } catch {
      throw CommandFailure.told(error)
    }
  }
}
