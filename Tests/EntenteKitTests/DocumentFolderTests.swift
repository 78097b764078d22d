// SPDX-License-Identifier: MIT

import EntenteKit
import Foundation
import TestSupport
import Testing

@Suite struct DocumentFolderTests {
  private let folder: TemporaryFolder
  private let documents: String

  init() throws {
    folder = try TemporaryFolder()
    documents = try folder.makeFolder("documents")
    try folder.makeFolder("documents/deep/er")
    try folder.makeFolder("documents-too")
    try folder.write("outside", to: "outside.txt")
    try folder.write("outside", to: "documents-too/outside.txt")
    try folder.write("inside", to: "documents/report.txt")
    try folder.write("inside", to: "documents/deep/er/report.txt")
  }

  @Test(arguments: ["report.txt", "./report.txt", "deep/er/report.txt", "deep//er/./report.txt"])
  func `finds a document below it`(file: String) throws {
    #expect(try messages(file) == [])
  }

  @Test(arguments: ["", "/", "/deep/.."])
  func `finds a document whatever its own path looks like`(suffix: String) throws {
    #expect(try messages("report.txt", in: documents + suffix) == [])
  }

  @Test func `may itself be named by a link`() throws {
    let link = try folder.link("link", to: "documents")
    #expect(try messages("report.txt", in: link) == [])
  }

  @Test(arguments: [
    "../outside.txt", "..", "deep/../../outside.txt", "deep/../report.txt", "/etc/passwd", "/",
    "../documents/report.txt", "../none.txt", "/none.txt",
  ])
  func `refuses a path that leads out, whether or not there is a file`(file: String) throws {
    #expect(try messages(file) == [outside(file)])
  }

  @Test(arguments: [
    ("link.txt", "../outside.txt"), ("link.txt", "../documents-too/outside.txt"),
    ("link.txt", "/etc/passwd"), ("deep/link.txt", "../../outside.txt"),
  ])
  func `refuses a link that leads out`(name: String, target: String) throws {
    try folder.link("documents/\(name)", to: target)
    #expect(try messages(name) == [outside(name)])
  }

  @Test func `refuses a way through a linked folder that leads out`() throws {
    try folder.link("documents/way", to: "../documents-too")
    #expect(try messages("way/outside.txt") == [outside("way/outside.txt")])
  }

  @Test(arguments: [("link.txt", "report.txt"), ("deep/link.txt", "../report.txt")])
  func `follows a link that stays inside`(name: String, target: String) throws {
    try folder.link("documents/\(name)", to: target)
    #expect(try messages(name) == [])
  }

  @Test(arguments: [
    ("none.txt", "No such file or directory"), ("deep", "it is not a file"),
    ("report.txt/more", "Not a directory"),
  ])
  func `says why a document is not there`(file: String, reason: String) throws {
    #expect(try messages(file) == [missing(file, because: reason)])
  }

  @Test func `does not wait for a pipe`() throws {
    try #require(unsafe mkfifo(folder("documents/pipe"), 0o600) == 0)
    #expect(try messages("pipe") == [missing("pipe", because: "it is not a file")])
  }

  @Test func `does not take a link in a circle for a document`() throws {
    try folder.link("documents/loop", to: "loop")
    let message = try #require(try messages("loop").first)
    #expect(message.hasPrefix(missing("loop", because: "Too many")))
  }

  @Test func `may not be there itself`() throws {
    let none = folder("none")
    #expect(
      try messages("report.txt", in: none)
        == ["error: the document 'report.txt' is not in '\(none)': No such file or directory"])
  }

  @Test(.enabled(if: Machine.mindsPermissions, "root reads everything"))
  func `says that a document may not be read`() throws {
    try folder.setPermissions(0, of: "documents/report.txt")
    #expect(try messages("report.txt") == [missing("report.txt", because: "Permission denied")])
  }

  private func outside(_ file: String) -> String {
    "error: the document '\(file)' lies outside the folder '\(documents)'"
  }

  private func missing(_ file: String, because reason: String) -> String {
    "error: the document '\(file)' is not in '\(documents)': \(reason)"
  }

  private func messages(_ file: String, in path: String? = nil) throws -> [String] {
    try CitingChronicle(folder: folder, file: file).findings(documents: path ?? documents)
      .map(\.text)
  }
}
