// SPDX-License-Identifier: MIT

import GraphQuery
import PropertyGraph
import Testing

@Suite struct FunctionLibraryTests {
  private let library = FunctionLibrary.standard

  @Test func `finds functions whatever the case`() {
    #expect(library.definition(named: "TOUPPER")?.name == "toUpper")
    #expect(library.definition(named: "Duration.inmonths")?.name == "duration.inMonths")
    #expect(library.definition(named: "foo") == nil)
  }

  @Test func `has each name once`() {
    let names = library.definitions.map { $0.name.lowercased() }
    #expect(Set(names).count == names.count)
  }

  @Test func `tells how many values a function takes`() throws {
    let substring = try #require(library.definition(named: "substring"))
    #expect([1, 2, 3, 4].map(substring.takes) == [false, true, true, false])
    let coalesce = try #require(library.definition(named: "coalesce"))
    #expect([0, 1, 50].map(coalesce.takes) == [false, true, true])
    #expect(coalesce.greatestCount == nil)
  }

  @Test func `tells what types a function takes`() throws {
    let length = try #require(library.definition(named: "length"))
    #expect(length.kinds(at: 0) == .path)
    #expect(length.kinds(at: 1) == [])
    let coalesce = try #require(library.definition(named: "coalesce"))
    #expect(coalesce.kinds(at: 7) == .any)
    let type = try #require(library.definition(named: "type"))
    #expect(type.kinds(at: 0).isDisjoint(with: ValueKinds(of: .node(NodeID(index: 0)))))
  }

  @Test func `refuses a number of values that it does not take`() throws {
    let length = try #require(library.definition(named: "length"))
    #expect(throws: QueryError.self) {
      try length.function.body([], Execution(graph: Graph()))
    }
  }

  @Test(arguments: FunctionLibrary.standard.definitions.map(\.name))
  func `never traps and gives null for null`(name: String) throws {
    let definition = try #require(library.definition(named: name))
    let execution = Execution(graph: Graph())
    let samples: [PropertyValue] = [
      nil, true, 0, .integer(.min), .integer(.max), .float(.nan), 1e300, "", "1e400", "P1Y", [],
      [nil, [1]], [:], ["year": 1_000_000_000_000],
    ]
    for sample in samples {
      for count in definition.leastCount...min(definition.greatestCount ?? 3, 3) {
        let values = Array(repeating: sample, count: count)
        let result = try? definition.function.body(values, execution)
        if sample.isNull, count > 0, !["coalesce", "exists", "certainty", "nullIf"].contains(name) {
          #expect(result == .null)
        }
      }
    }
  }
}
