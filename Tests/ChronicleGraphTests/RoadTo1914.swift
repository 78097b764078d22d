// SPDX-License-Identifier: MIT

import ChronicleFormats
import ChronicleGraph
import Chronicles
import Chronology
import Diagnostics
import Documents
import Foundation
import Testing

/// The example of the road to 1914, with its ties.
struct RoadTo1914 {
  static let path = "examples/road-to-1914/road-to-1914.yaml"
  static let allianceDataPath = "../shared/data/cow_alliance_dyadyear_1816-1945.csv"
  /// The example, read once for all tests.
  static let read = Result { try RoadTo1914() }
  static let hasAllianceData = FileManager.default.fileExists(
    atPath: root.appending(path: allianceDataPath).path)

  let diagnostics: [Diagnostic]
  let chronicle: Chronicle
  let projection: GraphProjection

  private init() throws {
    let bytes = [UInt8](try Data(contentsOf: Self.root.appending(path: Self.path)))
    let source = SourceText(name: Self.path, bytes: bytes)
    let decoded = ChronicleDecoder(format: .yaml).decode(source)
    diagnostics = decoded.diagnostics
    chronicle = try #require(decoded.chronicle)
    projection = GraphProjection(of: chronicle)
  }

  /// The folder of the package manifest.
  private static let root: URL = {
    var folder = URL(filePath: #filePath).deletingLastPathComponent()
    while folder.path != "/",
      !FileManager.default.fileExists(atPath: folder.appending(path: "Package.swift").path)
    {
      folder.deleteLastPathComponent()
    }
    return folder
  }()

  /// Returns the rows of the Correlates of War, without their heading.
  static func allianceData() throws -> [[Int]] {
    let text = try String(contentsOf: root.appending(path: allianceDataPath), encoding: .utf8)
    return text.split(separator: "\n").dropFirst().map { line in
      line.split(separator: ",").compactMap { Int($0) }
    }
  }

  /// Returns the ties of a kind, or of one below it, that hold for certain at some time in a window,
  /// as `a-b: kind`.
  func ties(_ ancestor: String, at window: String) throws -> Set<String> {
    let window = try Window(ExtendedDate(window))
    let held = projection.ties.filter { tie in
      tie.status == .actual && chronicle.kinds.isKind(tie.kind.name, a: ancestor)
        && tie.validity.holds(in: window) == .definite
    }
    return Set(held.map { "\($0.source)-\($0.target): \($0.kind.name)" })
  }

  /// Returns the pairs that a tie of a kind, or of one below it, binds in a window, as `a-b`.
  func pairs(_ ancestor: String, at window: String) throws -> Set<String> {
    Set(try ties(ancestor, at: window).map { String($0.prefix { $0 != ":" }) })
  }
}

/// What the books say of a day: pairs of actors, by the kind of what ties them.
struct ExpectedTies: CustomTestStringConvertible {
  let day: String
  let ties: Set<String>
  var testDescription: String { day }

  /// Creates the row of a day from pairs such as `austria-germany`, in the order of the alphabet.
  init(_ day: String, _ pairs: KeyValuePairs<String, String>) {
    self.day = day
    ties = Set(
      pairs.flatMap { kind, pairs in pairs.split(separator: " ").map { "\($0): \(kind)" } })
  }
}
