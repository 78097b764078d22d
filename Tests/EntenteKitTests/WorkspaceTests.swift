// SPDX-License-Identifier: MIT

import Chronicles
import Diagnostics
import Documents
import EntenteKit
import TestSupport
import Testing

@Suite struct WorkspaceTests {
  private let folder: TemporaryFolder
  private let yaml = "as-of: 2024\nactors: { china: { name: China, kind: state } }\n"
  private let json = #"{"as-of": "2024", "actors": {"china": {"name": "China", "kind": "state"}}}"#

  init() throws { folder = try TemporaryFolder() }

  @Test(arguments: ["a.yaml", "a.yml", "a.YAML", "a.txt", "a"])
  func `reads YAML by the extension and where it tells nothing`(name: String) throws {
    let workspace = try Workspace(opening: InputFile(folder.write(yaml, to: name)))
    #expect(workspace.usableChronicle?.actors.map(\.displayName) == ["China"])
    #expect(workspace.diagnostics == [])
    #expect(workspace.source.name == folder(name))
  }

  @Test func `reads JSON by the extension`() throws {
    let workspace = try Workspace(opening: InputFile(folder.write(json, to: "a.json")))
    #expect(workspace.usableChronicle?.actors.map(\.displayName) == ["China"])
  }

  @Test func `believes the form that it is told more than the extension`() throws {
    let file = InputFile(try folder.write(yaml, to: "a.json"))
    #expect(try Workspace(opening: file).usableChronicle == nil)
    #expect(try Workspace(opening: file, format: .yaml).usableChronicle != nil)
  }

  @Test func `has a chronicle that may be looked at but not used if there are errors`() throws {
    let text = yaml + "relations: [{ what: alliance, who: [china, chnia] }]\n"
    let workspace = try Workspace(opening: InputFile(folder.write(text, to: "a.yaml")))
    #expect(workspace.chronicle != nil)
    #expect(workspace.usableChronicle == nil)
    #expect(workspace.diagnostics.compactMap(\.hint) == ["did you mean 'china'?"])
  }

  @Test func `has no chronicle if the text is no document`() throws {
    let workspace = try Workspace(opening: InputFile(folder.write("a: [", to: "a.yaml")))
    #expect(workspace.chronicle == nil)
    #expect(workspace.diagnostics.count == 1)
  }

  @Test func `tells mistakes of documents among the others, in the order of the text`() throws {
    let text = """
      as-of: 2024
      sources: { a: { title: A, file: none.txt, colour: red } }
      actors: { china: { nam: China } }
      """
    let path = try folder.write(text, to: "a.yaml")
    let documents = DocumentFolder(path: folder.path, isRequired: true)
    let workspace = try Workspace(opening: InputFile(path), documents: documents)
    let places = workspace.diagnostics.compactMap { $0.range.map(workspace.source.text(in:)) }
    #expect(places == ["none.txt", "colour", "nam"])
  }

  @Test func `throws if the file cannot be read`() {
    let error = #expect(throws: EntenteError.self) {
      try Workspace(opening: InputFile(folder("none.yaml")))
    }
    #expect(error?.code == .unreadable)
  }
}
