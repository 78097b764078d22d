// SPDX-License-Identifier: MIT

import EntenteKit
import Foundation
import TestSupport
import Testing

@Suite struct OutputFileDeviceTests {
  private let folder: TemporaryFolder
  private let bytes = (0..<200_000).map { UInt8(truncatingIfNeeded: $0 &* 31) }

  init() throws { folder = try TemporaryFolder() }

  @Test func `writes to a device and leaves it a device`() throws {
    try OutputFile("/dev/null").write(bytes)
    #expect(try type(of: "/dev/null") == .typeCharacterSpecial)
  }

  @Test func `writes to a device through a link`() throws {
    try OutputFile(try folder.link("link", to: "/dev/null")).write(bytes)
    #expect(try type(of: "/dev/null") == .typeCharacterSpecial)
    #expect(try folder.names == ["link"])
  }

  @Test(.enabled(if: Machine.has("/dev/full"), "there is no /dev/full"))
  func `tells that a device is full`() {
    let error = #expect(throws: EntenteError.self) { try OutputFile("/dev/full").write(bytes) }
    #expect(error == EntenteError(.unwritable, "/dev/full: No space left on device"))
  }

  @Test func `makes no file where the system names open ones`() {
    let error = #expect(throws: EntenteError.self) { try OutputFile("/dev/fd/9999").write(bytes) }
    #expect(error?.code == .unwritable)
  }

  @Test(.enabled(if: Machine.has("/dev/shm"), "there is no /dev/shm"))
  func `replaces a file that only lies among the devices`() throws {
    let path = "/dev/shm/entente-kit-\(UUID().uuidString)"
    defer { try? FileManager.default.removeItem(atPath: path) }
    try OutputFile(path).write(bytes)
    try OutputFile(path).write(Array("new".utf8))
    #expect(try InputFile(path).bytes() == Array("new".utf8))
  }

  @Test func `writes all to a pipe and leaves it a pipe`() throws {
    let reader = PipeReader(try pipe())
    try OutputFile(folder("pipe")).write(bytes)
    #expect(reader.bytes() == bytes)
    #expect(try type(of: folder("pipe")) != .typeRegular)
    #expect(try folder.names == ["pipe"])
  }

  @Test func `writes to a pipe through a link`() throws {
    let reader = PipeReader(try pipe())
    try OutputFile(try folder.link("link", to: "pipe")).write(bytes)
    #expect(reader.bytes() == bytes)
    #expect(try folder.names == ["link", "pipe"])
  }

  private func pipe() throws -> String {
    try #require(unsafe mkfifo(folder("pipe"), 0o600) == 0)
    return folder("pipe")
  }

  private func type(of path: String) throws -> FileAttributeType? {
    try FileManager.default.attributesOfItem(atPath: path)[.type] as? FileAttributeType
  }
}
