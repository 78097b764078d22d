// SPDX-License-Identifier: MIT

import Chronicles
import EntenteKit
import Testing

@Suite struct SeedTests {
  @Test func `is well`() throws {
    let workspace = try Workspace(opening: InputFile(Seed.path))
    #expect(workspace.diagnostics == [])
    #expect(workspace.usableChronicle?.actors.isEmpty == false)
  }

  @Test(.enabled(if: Machine.has(Seed.documents), "its document is not beside the repository"))
  func `fits its document`() throws {
    let documents = DocumentFolder(path: Seed.documents, isRequired: true)
    #expect(try Workspace(opening: InputFile(Seed.path), documents: documents).diagnostics == [])
  }
}
