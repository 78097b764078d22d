// SPDX-License-Identifier: MIT

import Chronology
import Diagnostics
import Foundation
import GraphFormats
import PropertyGraph
import Tables
import TestSupport
import Testing

@Suite struct CSVGraphReaderTests {
  @Test func `reads headings that say what columns are for`() {
    let read = ReadGraph(
      nodes: """
        id:ID,name,year:int,pact:boolean,tags:string[],size:float,:LABEL,note:IGNORE
        de,Germany,1871,TRUE,a;b,1,State;Power,x
        at,Austria,,false,,2.5,State,
        """,
      relationships: """
        :START_ID,since:date,:END_ID,:TYPE
        de,1879-10-07,at,PACT
        at,,at,
        de,,at,WAR
        """, type: "TIE")
    #expect(read.errors.isEmpty)
    #expect(
      read.node(0) == [
        "id": "de", "name": "Germany", "year": 1871, "pact": true,
        "tags": ["a", "b"], "size": 1.0,
      ])
    #expect(read.node(1) == ["id": "at", "name": "Austria", "pact": false, "size": 2.5])
    #expect(
      read.graph.labels(of: NodeID(index: 0)).map(read.graph.name(of:)) == ["State", "Power"])
    #expect(read.graph.relationships(type: "PACT").count == 1)
    #expect(read.graph.relationships(type: "TIE").count == 1)
    #expect(read.relationship(0)["since"]?.date?.description == "1879-10-07")
    #expect(read.relationship(1).isEmpty)
  }

  @Test func `reads plain headings of which the caller says what they are for`() {
    var reader = CSVGraphReader()
    reader.addNodes(
      from: Array("code,name\n2,USA\n20,Canada\n".utf8), labels: ["State"],
      idColumn: "code")
    reader.addRelationships(
      from: Array("a,b,year\n2,20,1936\n".utf8), type: "PACT", source: "a",
      target: "b")
    let read = ReadGraph(reader)
    #expect(read.errors.isEmpty)
    #expect(read.node(1) == ["code": 20, "name": "Canada"])
    #expect(read.relationship(0) == ["year": 1936])
    #expect(read.graph.nodes(label: "State").count == 2)
  }

  @Test(arguments: [
    (["1", "-20", "9223372036854775807"], [1, -20, .integer(.max)] as [PropertyValue]),
    (["1", "9223372036854775808"], ["1", "9223372036854775808"]),
    (["1", "2.50", "-1e+3", "1.5E3"], [1.0, 2.5, -1000.0, 1500.0]),
    (["1", "2310009E13"], ["1", "2310009E13"]),
    (["9007199254740993", "0.5"], ["9007199254740993", "0.5"]),
    (["0.5", "9007199254740993"], ["0.5", "9007199254740993"]),
    (["1", "007"], ["1", "007"]), (["+1"], ["+1"]), (["1.", ".5"], ["1.", ".5"]),
    (["00.5"], ["00.5"]), (["1e400"], ["1e400"]), (["NaN"], ["NaN"]), (["-"], ["-"]),
    (["1914-06-28"], [.date(dayNumber: -20_276)]),
    (["1914-06-28", "1914"], ["1914-06-28", "1914"]),
    (["1914-02-30"], ["1914-02-30"]),
    (["true", "FALSE"], [true, false]), (["true", "1"], ["true", "1"]),
    (["", "", "5", ""], [.null, .null, 5, .null]),
    (["", "x", "\"\""], [.null, "x", ""]), (["5", "\"\""], ["5", ""]),
    (["\"5\""], [5]), (["\"a \"\"b\"\"\"", "1"], ["a \"b\"", "1"]),
    (["0.1", "123456789012345678.5", "4.35"], [0.1, 123456789012345678.5, 4.35]),
  ])
  func `infers the type of a column from all its values`(
    fields: [String], values: [PropertyValue]
  ) {
    var reader = CSVGraphReader()
    reader.addNodes(from: Array(("v,w\n" + fields.map { $0 + ",1\n" }.joined()).utf8))
    let read = ReadGraph(reader)
    #expect(read.errors.isEmpty)
    #expect(fields.indices.map { read.node($0)["v"] ?? .null } == values)
  }

  @Test(
    arguments: [
      ("id:ID", ["7", "8"]), ("id:ID(A)", ["7", "8"]), ("id:ID{id-type:long}", [7, 8]),
      ("id:ID(A){id-type: int}", [7, 8]), ("id:ID{id-type:string}", ["7", "8"]),
    ] as [(String, [PropertyValue])])
  func `keeps ids as texts unless the heading says another type`(
    heading: String, ids: [PropertyValue]
  ) {
    var reader = CSVGraphReader()
    reader.addNodes(from: Array("\(heading),x\n7,1\n8,1\n".utf8))
    let read = ReadGraph(reader)
    #expect(read.errors.isEmpty)
    #expect((0..<2).map { read.node($0)["id"] ?? .null } == ids)
  }

  @Test func `goes back when the last of many values is of another type`() {
    var reader = CSVGraphReader()
    let rows = (0..<5000).map { $0 == 4000 ? "7,7\n" : "\($0),\($0)\n" }.joined()
    let text = "id,v\n" + rows + "5000,x\n"
    reader.addNodes(from: Array(text.utf8), idColumn: "id")
    let read = ReadGraph(reader, texts: [text])
    #expect(read.errors == ["4002:1 the id '7' is that of another node"])
    #expect(read.graph.nodeCount == 5000)
    #expect(read.node(3999) == ["id": 3999, "v": "3999"])
    #expect(read.node(4000) == ["id": 4001, "v": "4001"])
    #expect(read.node(4999) == ["id": 5000, "v": "x"])
  }

  @Test func `tells mistakes with their places and keeps the rest`() {
    let read = ReadGraph(
      nodes: "id:ID,year:int,w:float\nde,1871,1\nat,soon,é\n,1,1\nde,2,2\n",
      relationships: ":START_ID,:END_ID,n\nde,at,1\nde,att,2\n,at,3\nat,de,4\n", type: "TIE")
    #expect(
      read.errors == [
        "4:1 this node has no id", "5:1 the id 'de' is that of another node",
        "3:4 'soon' is not a whole number of 64 bits", "3:9 'é' is not a number",
        "4:1 this end of the relationship has no id", "3:4 no node has the id 'att'",
      ])
    #expect(read.hints.last == "did you mean 'at'?")
    #expect(read.graph.nodeCount == 2)
    #expect(read.node(1) == ["id": "at"])
    #expect(read.graph.relationshipCount == 2)
    #expect(read.relationship(1) == ["n": 4])
  }

  @Test(arguments: [
    ("id:ID,n:itn\na,1\n", "1:7 'itn' is no type"),
    ("a:ID,b:ID\n1,2\n", "1:6 another column is for the same thing as this one"),
    ("x:int,x:float\n1,2\n", "1:7 another column has the property 'x' as well"),
    ("", "- the table is empty"),
    ("id:ID,x\n1,2,3\n", "2:1 this row has 3 fields, and the first has 2 fields"),
  ])
  func `tells mistakes of tables of nodes`(text: String, error: String) {
    var reader = CSVGraphReader()
    reader.addNodes(from: Array(text.utf8))
    #expect(ReadGraph.errors(of: reader, in: [text]) == [error])
  }

  @Test(arguments: [
    (":START_ID,x\n1,2\n", "T", "1:1 there is no column ':END_ID'"),
    (":START_ID,:END_ID\n1,1\n", nil, "1:1 there is no column ':TYPE'"),
    (":START_ID,:END_ID,:TYPE\n1,1,\n", nil, "2:5 this relationship has no type"),
    (":START_ID(Peson),:END_ID\n1,1\n", "T", "1:1 no nodes have ids in a space 'Peson'"),
  ])
  func `tells mistakes of tables of relationships`(text: String, type: String?, error: String) {
    var reader = CSVGraphReader()
    reader.addNodes(from: Array("id:ID\n1\n".utf8))
    reader.addNodes(from: Array("id:ID(Person)\n1\n".utf8))
    reader.addRelationships(from: Array(text.utf8), type: type)
    #expect(ReadGraph.errors(of: reader, in: [text]) == [error])
    #expect(reader.builder.relationshipCount == 0)
  }

  @Test func `tells a column that is not there`() {
    var reader = CSVGraphReader()
    reader.addNodes(from: Array("code,name\n1,x\n".utf8), idColumn: "cod")
    #expect(reader.tally.diagnostics.map(\.message) == ["there is no column 'cod'"])
    #expect(reader.tally.diagnostics.first?.hint == "did you mean 'code'?")
  }

  @Test(arguments: [
    (
      "code;name\n1;x\n", "the first row is one field: is the format TableFormat(separator: \";\")?"
    ),
    (
      "code\tname\n1\tx\n",
      "the first row is one field: is the format TableFormat(separator: \"\\t\")?"
    ),
    ("number,name\n1,x\n", nil),
    ("number\n1\n", nil),
  ])
  func `recognizes another separator`(table: String, hint: String?) {
    var reader = CSVGraphReader()
    reader.addNodes(from: Array(table.utf8), idColumn: "code")
    #expect(reader.tally.diagnostics.map(\.message) == ["there is no column 'code'"])
    #expect(reader.tally.diagnostics.first?.hint == hint)
  }

  @Test(arguments: [
    ("x,y\n1,1\n", "T", "a column without that heading is named by 'source'"),
    (":START_ID,y\n1,1\n", "T", "a column without that heading is named by 'target'"),
    (":START_ID,:END_ID\n1,1\n", nil, "a type of all relationships is given by 'type'"),
    (":START_ID(P),:END_ID(P)\n1,1\n", "T", "nodes are added before their relationships"),
    (":START_ID,:END_ID,:TPYE\n1,1,T\n", "T", "did you mean 'TYPE'?"),
  ])
  func `says what to do about relationships`(table: String, type: String?, hint: String) {
    var reader = CSVGraphReader()
    reader.addNodes(from: Array("id:ID\n1\n".utf8))
    reader.addRelationships(from: Array(table.utf8), type: type)
    #expect(reader.tally.diagnostics.first?.hint == hint)
  }

  @Test func `names the spaces that there are`() {
    var reader = CSVGraphReader()
    reader.addNodes(from: Array(":ID(Person)\n1\n".utf8))
    reader.addNodes(from: Array(":ID(Town)\n1\n".utf8))
    reader.addRelationships(from: Array(":START_ID,:END_ID\n1,1\n".utf8), type: "T")
    #expect(
      reader.tally.diagnostics.first?.hint == "ids are in the spaces 'Person', 'Town'")
  }

  @Test func `keeps ids of different spaces apart`() {
    var reader = CSVGraphReader()
    reader.addNodes(from: Array("id:ID(A)\n1\n2\n".utf8), labels: ["A"])
    reader.addNodes(from: Array("id:ID(B)\n1\n".utf8), labels: ["B"])
    reader.addRelationships(from: Array(":START_ID(A),:END_ID(B)\n1,1\n".utf8), type: "T")
    let read = ReadGraph(reader)
    #expect(read.errors.isEmpty)
    #expect(read.graph.outgoing(from: NodeID(index: 0)).map(\.neighbor) == [NodeID(index: 2)])
  }

  @Test func `counts the errors of many rows`() {
    var reader = CSVGraphReader(errorLimit: 3)
    reader.addNodes(from: Array("id:ID\n1\n".utf8))
    let rows = String(repeating: "1,2\n", count: 1000)
    reader.addRelationships(from: Array((":START_ID,:END_ID\n" + rows).utf8), type: "T")
    #expect(reader.tally.count == 1000)
    #expect(reader.tally.diagnostics.count == 4)
  }

  @Test func `tells texts that are not UTF-8`() {
    var reader = CSVGraphReader()
    reader.addNodes(from: Array("name\n".utf8) + [0x5A, 0xFC, 0x72, 0x0A])
    #expect(reader.tally.diagnostics.first?.hint == "save the table in UTF-8")
  }

  @Test func `reads numbers that are none or infinite where the heading allows them`() {
    var writer = TableWriter()
    for number in [Double.infinity, -.infinity, .nan] {
      writer.append(number)
      writer.endRow()
    }
    var reader = CSVGraphReader()
    reader.addNodes(from: Array("x:float\n".utf8) + writer.takeBytes() + Array("NaN\n".utf8))
    let read = ReadGraph(reader)
    #expect(read.errors.isEmpty)
    let values: [PropertyValue] = [
      .float(.infinity), .float(-.infinity), .float(.nan), .float(.nan),
    ]
    #expect((0..<4).map { read.node($0)["x"] ?? .null } == values)
  }

  @Test(arguments: 1...8 as ClosedRange<UInt64>)
  func `reads numbers as they were written`(seed: UInt64) throws {
    var random = SeededGenerator(seed: seed)
    let scale = pow(10, Double.random(in: -30...30, using: &random))
    let numbers = (0..<2000).map { number in
      let decimals = pow(10, Double(number % 20))
      return (Double.random(in: -1...1, using: &random) * decimals).rounded() / decimals * scale
    }
    var writer = TableWriter()
    try writer.append("x:double")
    writer.endRow()
    for number in numbers {
      writer.append(number)
      writer.endRow()
    }
    var reader = CSVGraphReader()
    reader.addNodes(from: writer.takeBytes())
    let graph = reader.builder.finish()
    #expect(numbers.indices.map { graph.property("x", of: NodeID(index: $0)).float } == numbers)
  }
}
