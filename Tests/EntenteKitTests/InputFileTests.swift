// SPDX-License-Identifier: MIT

import Diagnostics
import EntenteKit
import Foundation
import TestSupport
import Testing

@Suite struct InputFileTests {
  private let folder: TemporaryFolder

  init() throws { folder = try TemporaryFolder() }

  @Test(arguments: [
    ("a.yaml", "a.yaml", "."), ("b/a.yaml", "b/a.yaml", "b"), ("/a.yaml", "/a.yaml", "/"),
    ("/b/c/a.yaml", "/b/c/a.yaml", "/b/c"), ("-", "<stdin>", "."), ("./-", "./-", "."),
  ])
  func `has a name for messages and a folder`(path: String, name: String, parent: String) {
    let file = InputFile(path)
    #expect(file.name == name)
    #expect(file.folder == parent)
    #expect(file.isStandardInput == (path == "-"))
  }

  @Test func `returns its text under its own name`() throws {
    let path = try folder.write("chronicle: Ёж\n", to: "a.yaml")
    let text = try InputFile(path).text()
    #expect(text.name == path)
    #expect(text.bytes == Array("chronicle: Ёж\n".utf8))
  }

  @Test(arguments: [0, 1, 65_535, 65_536, 65_537, 300_000])
  func `returns every byte`(count: Int) throws {
    let bytes = (0..<count).map { UInt8(truncatingIfNeeded: $0 &* 31) }
    let path = try folder.write(bytes, to: "bytes")
    #expect(try InputFile(path).bytes() == bytes)
  }

  @Test func `follows a link`() throws {
    try folder.write("here", to: "target")
    let path = try folder.link("link", to: "target")
    #expect(try InputFile(path).bytes() == Array("here".utf8))
  }

  @Test func `reads a pipe to its end`() throws {
    let path = folder("pipe")
    try #require(unsafe mkfifo(path, 0o600) == 0)
    let bytes = [UInt8](repeating: 7, count: 200_000)
    let writer = Thread {
      _ = FileHandle(forWritingAtPath: path).map { try? $0.write(contentsOf: Data(bytes)) }
    }
    writer.start()
    #expect(try InputFile(path).bytes() == bytes)
  }

  @Test func `tells that a file is not there`() {
    let path = folder("nothing")
    expectUnreadable(path, because: "\(path): No such file or directory")
  }

  @Test func `gives a path without a name a pair of quotes`() {
    expectUnreadable("", because: "'': No such file or directory")
  }

  @Test func `tells that a folder is no file`() {
    expectUnreadable(folder.path, because: "\(folder.path): Is a directory")
  }

  @Test func `tells that links run in a circle`() throws {
    let path = try folder.link("loop", to: "loop")
    let error = #expect(throws: EntenteError.self) { try InputFile(path).bytes() }
    #expect(error?.code == .unreadable)
  }

  @Test(.enabled(if: Machine.mindsPermissions, "root reads everything"))
  func `tells that a file may not be read`() throws {
    let path = try folder.write("secret", to: "secret")
    try folder.setPermissions(0, of: "secret")
    expectUnreadable(path, because: "\(path): Permission denied")
  }

  @Test func `refuses a file that is too large without reading it`() throws {
    let path = try folder.write("", to: "sparse")
    let file = try FileHandle(forWritingTo: URL(fileURLWithPath: path))
    // A hole takes no room on the disk.
    try file.truncate(atOffset: 1 << 36)
    try file.close()
    expectUnreadable(path, .tooLarge, because: "\(path): it has more than 1073741824 bytes")
  }

  @Test(.enabled(if: Machine.has("/dev/zero"), "there is no /dev/zero"))
  func `stops reading a device that never ends`() {
    let error = #expect(throws: EntenteError.self) {
      try InputFile("/dev/zero").bytes(atMost: 100_000)
    }
    #expect(error == EntenteError(.tooLarge, "/dev/zero: it has more than 100000 bytes"))
  }

  @Test func `reads as many bytes as the limit allows`() throws {
    let path = try folder.write("1234", to: "four")
    #expect(try InputFile(path).bytes(atMost: 4).count == 4)
    #expect(throws: EntenteError.self) { try InputFile(path).bytes(atMost: 3) }
  }

  private func expectUnreadable(
    _ path: String, _ code: EntenteError.Code = .unreadable, because message: String
  ) {
    let error = #expect(throws: EntenteError.self) { try InputFile(path).text() }
    #expect(error == EntenteError(code, message))
  }
}
