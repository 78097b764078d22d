// SPDX-License-Identifier: MIT

import Foundation
import TestSupport
import Testing

/// What a user may give the command by mistake or malice: it must answer, and never crash or hang.
@Suite struct HostileInputTests {
  private static let inputs: [(String, Data, String)] = [
    ("yaml", Data(), "the file is empty"),
    ("json", Data(), "the text ends where a value should stand"),
    ("yaml", Data([0xFF, 0xFE, 0x61, 0x00]), "byte 0xFF is not UTF-8 text"),
    ("json", Data((0..<100_000).map { UInt8(truncatingIfNeeded: 255 - $0) }), "is not UTF-8 text"),
    ("yaml", Data([0, 0, 0, 0]), "control characters are not allowed"),
    ("yaml", text("[", 100_000), "nested deeper than 256 levels"),
    ("yaml", text("- ", 100_000), "nested deeper than 256 levels"),
    ("yaml", text("{a: ", 100_000), "nested deeper than 256 levels"),
    ("json", text("[", 100_000), "nested deeper than 256 levels"),
    ("json", text("{\"a\":", 100_000), "nested deeper than 256 levels"),
    ("yaml", bomb, "anchors (&) and aliases (*) are not read"),
    ("yaml", text("a: b\n", 20_000), "duplicate key 'a'"),
    ("yaml", Data("actors: { a: { name: \"A".utf8), "error: "),
    ("json", Data("{\"actors\": {\"a\": ".utf8), "error: "),
    ("yaml", Data("just a sentence".utf8), "error: "),
    ("json", Data("[1, 2]".utf8), "error: "),
    ("yaml", Data("--- !!python/object:os.system 1\n".utf8), "error: "),
    ("yaml", text("x", 33 << 20), "YAML is read up to 33554432 bytes"),
  ]

  /// Nine lists of the one before, ten times over.
  private static let bomb = Data(
    (1..<10).reduce("a0: &a0 [x]\n") { text, level in
      text
        + "a\(level): &a\(level) [\(Array(repeating: "*a\(level - 1)", count: 9).joined(separator: ", "))]\n"
    }.utf8)

  private static func text(_ part: String, _ count: Int) -> Data {
    Data(String(repeating: part, count: count).utf8)
  }

  @Test(arguments: inputs.indices)
  func `gets a clear answer`(number: Int) throws {
    let (form, input, message) = Self.inputs[number]
    let run = try CommandRun(Machine.entente, ["check", "--from", form, "-"], input: input)
    #expect(run.status == 1)
    #expect(run.output.contains(message))
    #expect(run.output.hasPrefix("<stdin>"))
    #expect(run.output.hasSuffix(" 1 error\n") || run.output.hasSuffix(" errors\n"))
    #expect(run.errors == "")
  }

  @Test func `is shown without what would steer a terminal`() throws {
    let input = Data("actors: { \"a\\e[2J\": { name: A } }\nb\u{202E}ad: 1\n".utf8)
    let run = try CommandRun(Machine.entente, ["check", "-"], input: input)
    #expect(run.status == 1)
    #expect(!run.output.unicodeScalars.contains("\u{1B}"))
    #expect(!run.output.unicodeScalars.contains("\u{202E}"))
  }

  @Test func `names a file without what would steer a terminal`() throws {
    let folder = try TemporaryFolder()
    let path = try folder.write(Sample.misspelt, to: "a\u{1B}[2J\u{202E}.yaml")
    let check = try CommandRun("check", path, folder("none\u{1B}[2J"))
    #expect(check.output.contains("a\u{FFFD}[2J\u{FFFD}.yaml: 1 error\n"))
    #expect(check.errors.contains("none\u{FFFD}[2J: No such file or directory\n"))
    #expect(!(check.output + check.errors).unicodeScalars.contains("\u{1B}"))
  }

  @Test(.enabled(if: Machine.has("/dev/zero"), "there is no /dev/zero"))
  func `may come from a device`() throws {
    #expect(try CommandRun("check", "/dev/null").output.contains("the file is empty"))
  }

  @Test func `may be a chronicle of many actors and ties`() throws {
    let actors = (0..<2_000).map { "  a\($0): { name: Actor \($0), kind: state }\n" }.joined()
    let ties = (0..<2_000).map {
      "  - { what: alliance, who: [a\($0), a\(($0 * 7 + 1) % 2_000)], when: 1900 }\n"
    }.joined()
    let input = "as-of: 2000\nactors:\n\(actors)relations:\n\(ties)"
    let run = try CommandRun("check", "-", input: input)
    #expect(run.status == 0)
    #expect(run.output.hasPrefix("<stdin>: well: 2000 actors, 2000 relations, "))
    let dot = try CommandRun("export", "-", "--to", "dot", input: input)
    #expect(DrawnGraph(dot.output).actors.count == 2_000)
  }
}
