// SPDX-License-Identifier: MIT

import EntenteKit
import Foundation
import TestSupport
import Testing

@Suite struct OutputFileLinkTests {
  private let folder: TemporaryFolder
  private let new = Array("new".utf8)

  init() throws { folder = try TemporaryFolder() }

  @Test(arguments: ["target", "./target", "inner/../target"])
  func `replaces what a relative link leads to`(target: String) throws {
    try folder.makeFolder("inner")
    try folder.write("old", to: "target")
    try folder.setPermissions(0o640, of: "target")
    let path = try folder.link("link", to: target)
    try OutputFile(path).write(new)
    #expect(try folder.text(of: "target") == "new")
    #expect(try folder.permissions(of: "target") == 0o640)
    #expect(try destination(of: path) == target)
    #expect(try folder.names == ["inner", "link", "target"])
  }

  @Test func `replaces what an absolute link leads to`() throws {
    let target = try folder.write("old", to: "target")
    let path = try folder.link("link", to: target)
    try OutputFile(path).write(new)
    #expect(try folder.text(of: "target") == "new")
    #expect(try destination(of: path) == target)
  }

  @Test func `takes a relative link from the folder that it lies in`() throws {
    try folder.makeFolder("inner")
    try folder.makeFolder("other")
    try folder.write("old", to: "other/target")
    let path = try folder.link("inner/link", to: "../other/target")
    try OutputFile(path).write(new)
    #expect(try folder.text(of: "other/target") == "new")
    #expect(try destination(of: path) == "../other/target")
  }

  @Test func `follows a chain of links, and a link to a folder on the way`() throws {
    try folder.makeFolder("inner")
    try folder.link("way", to: "inner")
    try folder.write("old", to: "inner/target")
    try folder.link("second", to: "way/target")
    let path = try folder.link("first", to: "second")
    try OutputFile(path).write(new)
    #expect(try folder.text(of: "inner/target") == "new")
    #expect(try folder.names == ["first", "inner", "second", "way"])
  }

  @Test(arguments: ["target", "inner/target"])
  func `makes the file that a dangling link leads to`(target: String) throws {
    try folder.makeFolder("inner")
    let path = try folder.link("link", to: target)
    try OutputFile(path).write(new)
    #expect(try folder.text(of: target) == "new")
    #expect(try destination(of: path) == target)
  }

  @Test func `refuses a link into a folder that is not there`() throws {
    let path = try folder.link("link", to: "none/target")
    let error = #expect(throws: EntenteError.self) { try OutputFile(path).write(new) }
    #expect(error == EntenteError(.unwritable, "\(path): No such file or directory"))
    #expect(try folder.names == ["link"])
  }

  @Test(arguments: ["one", "two"])
  func `refuses links that run in a circle, and keeps them`(name: String) throws {
    try folder.link("one", to: "two")
    try folder.link("two", to: "one")
    let error = #expect(throws: EntenteError.self) { try OutputFile(folder(name)).write(new) }
    #expect(error?.code == .unwritable)
    #expect(error?.message.contains("symbolic links") == true)
    #expect(try folder.names == ["one", "two"])
    #expect(try destination(of: folder("one")) == "two")
  }

  private func destination(of link: String) throws -> String {
    try FileManager.default.destinationOfSymbolicLink(atPath: link)
  }
}
