// SPDX-License-Identifier: MIT

import Chronicles
import Chronology
import Diagnostics
import EntenteKit
import TestSupport
import Testing

/// Makes the chronicle of the example from real tables, which lie beside the repository.
@Suite(
  .enabled(if: CowTables.areThere, "the tables of ../shared/data are not there"),
  .enabled(if: CowTables.python != nil, "there is no python3 in PATH"))
struct CowAlliancesTests {
  private let folder: TemporaryFolder
  private let file: InputFile
  private let workspace: Workspace

  init() throws {
    folder = try TemporaryFolder()
    file = InputFile(try folder.write(CowTables.chronicle(), to: "cow.yaml"))
    workspace = try Workspace(opening: file)
  }

  @Test func `is a chronicle without a mistake, in the canonical form`() throws {
    #expect(workspace.diagnostics == [])
    let chronicle = try #require(workspace.usableChronicle)
    #expect(chronicle.actors.count == 75)
    #expect(chronicle.relations.count == 869)
    #expect(try FormattingRequest(file).run().isCanonical)
  }

  /// Counted from the rows of the table.
  @Test(arguments: [
    (1816, 37, 38), (1870, 15, 18), (1872, 6, 8), (1900, 8, 10), (1914, 13, 32), (1939, 51, 296),
  ])
  func `has as many pairs in a year as the table`(year: Int, defence: Int, all: Int) throws {
    let chronicle = try #require(workspace.usableChronicle)
    let window = try Window(ExtendedDate(String(year)))
    let present = chronicle.relations.filter { relation in
      relation.when.map { TimeBounds($0, horizon: chronicle.horizon) }?.holds(in: window)
        == .definite
    }
    #expect(pairs(of: present.filter { $0.kind.value == "defence-pact" }).count == defence)
    #expect(pairs(of: present).count == all)
  }

  @Test func `refuses a table that is none, and says where`() throws {
    let rows = "ccode1,ccode2,year,cow_defense,cow_neutral,cow_nonagg,cow_entente\n2,x,1936,0,0,0,1"
    let result = try CowTables.run([folder.write(rows, to: "a.csv"), CowTables.states])
    #expect(result.status == 1)
    #expect(result.errors.contains("a.csv:2: ccode2 is no whole number: 'x'"))
  }

  private func pairs(of relations: [Relation]) -> Set<[Identifier]> {
    Set(relations.map { $0.who.map(\.actor.value).sorted() })
  }
}
