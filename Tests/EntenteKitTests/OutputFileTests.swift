// SPDX-License-Identifier: MIT

import EntenteKit
import Foundation
import TestSupport
import Testing

@Suite struct OutputFileTests {
  private let folder: TemporaryFolder
  private let new = Array("new".utf8)

  init() throws { folder = try TemporaryFolder() }

  @Test(arguments: [
    ("a.svg", "svg"), ("a.SVG", "svg"), ("a.b.Png", "png"), ("d.x/a", nil), ("d.x/a.gv", "gv"),
    (".svg", nil), ("d/.svg", nil), ("a", nil), ("a.", ""), ("-", nil), ("", nil), ("/", nil),
    ("/dev/stdout", nil),
  ])
  func `knows its extension`(path: String, expected: String?) {
    #expect(OutputFile(path).fileExtension == expected)
  }

  @Test(arguments: ["-": true, "/dev/stdout": true, "./-": false, "a.svg": false])
  func `knows standard output by both its names`(path: String, isStandardOutput: Bool) {
    #expect(OutputFile(path).isStandardOutput == isStandardOutput)
  }

  @Test(arguments: [0, 1, 1_000_000])
  func `writes a new file whole`(count: Int) throws {
    let bytes = (0..<count).map { UInt8(truncatingIfNeeded: $0 &* 31) }
    try OutputFile(folder("new")).write(bytes)
    #expect(try InputFile(folder("new")).bytes() == bytes)
    #expect(try folder.names == ["new"])
  }

  @Test func `gives a new file the mode that the user's mask leaves`() throws {
    try Data().write(to: URL(fileURLWithPath: folder("usual")))
    try OutputFile(folder("new")).write(new)
    #expect(try folder.permissions(of: "new") == folder.permissions(of: "usual"))
  }

  @Test func `replaces a longer file`() throws {
    try folder.write(String(repeating: "old", count: 1000), to: "file")
    try OutputFile(folder("file")).write(new)
    #expect(try folder.text(of: "file") == "new")
    #expect(try folder.names == ["file"])
  }

  @Test func `leaves the old file to those who have it open`() throws {
    let path = try folder.write("old", to: "file")
    let reader = try FileHandle(forReadingFrom: URL(fileURLWithPath: path))
    try OutputFile(path).write(new)
    #expect(try reader.readToEnd() == Data("old".utf8))
    try reader.close()
  }

  @Test(arguments: [0o600, 0o644, 0o755, 0o666, 0o200])
  func `keeps the mode of a file that it replaces`(mode: Int) throws {
    let path = try folder.write("old", to: "file")
    try folder.setPermissions(mode, of: "file")
    try OutputFile(path).write(new)
    #expect(try folder.permissions(of: "file") == mode)
  }

  @Test func `takes another name if one was left behind`() throws {
    let number = ProcessInfo.processInfo.processIdentifier
    try folder.write("theirs", to: ".entente-\(number)-0")
    try OutputFile(folder("file")).write(new)
    #expect(try folder.names == [".entente-\(number)-0", "file"])
    #expect(try folder.text(of: ".entente-\(number)-0") == "theirs")
  }

  @Test func `makes no folders`() throws {
    try expectUnwritable(folder("none/file"), because: "No such file or directory")
    #expect(try folder.names == [])
  }

  @Test func `refuses a path without a name`() throws {
    let error = #expect(throws: EntenteError.self) { try OutputFile("").write(new) }
    #expect(error == EntenteError(.unwritable, "'': No such file or directory"))
  }

  @Test(arguments: ["inner", "inner/"])
  func `refuses a folder and leaves it as it is`(name: String) throws {
    try folder.makeFolder("inner")
    try expectUnwritable(folder(name), because: "Is a directory")
    #expect(try folder.names == ["inner"])
  }

  @Test func `refuses a file in place of a folder`() throws {
    try folder.write("old", to: "file")
    try expectUnwritable(folder("file/new"), because: "Not a directory")
    #expect(try folder.text(of: "file") == "old")
  }

  @Test func `refuses a name that is too long`() throws {
    let name = String(repeating: "x", count: 300)
    try expectUnwritable(folder(name), because: "File name too long")
    #expect(try folder.names == [])
  }

  @Test(.enabled(if: Machine.mindsPermissions, "root writes everywhere"))
  func `leaves everything as it is in a folder that may not be written`() throws {
    try folder.write("old", to: "file")
    try folder.setPermissions(0o500, of: ".")
    defer { try? folder.setPermissions(0o700, of: ".") }
    try expectUnwritable(folder("file"), because: "Permission denied")
    try expectUnwritable(folder("new"), because: "Permission denied")
    #expect(try folder.names == ["file"])
    #expect(try folder.text(of: "file") == "old")
  }

  private func expectUnwritable(_ path: String, because reason: String) throws {
    let error = #expect(throws: EntenteError.self) { try OutputFile(path).write(new) }
    #expect(error == EntenteError(.unwritable, "\(path): \(reason)"))
  }
}
