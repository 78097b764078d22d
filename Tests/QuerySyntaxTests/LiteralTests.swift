// SPDX-License-Identifier: MIT

import QuerySyntax
import Testing

@Suite struct LiteralTests {
  @Test(
    arguments: [
      ("0", .integer(0)), ("0017", .integer(17)), ("0x1F", .integer(31)), ("0o17", .integer(15)),
      ("9223372036854775807", .integer(.max)), ("-9223372036854775808", .integer(.min)),
      ("-0x8000000000000000", .integer(.min)), ("0x7FFFFFFFFFFFFFFF", .integer(.max)),
      (".5", .float(0.5)), ("1.25", .float(1.25)), ("1e3", .float(1000)), ("2.5E-1", .float(0.25)),
      (".5e+1", .float(5)), ("1e-999", .float(0)), ("null", .null), ("TRUE", .boolean(true)),
      ("False", .boolean(false)), (#"'a'"#, .string("a")), (#""it's""#, .string("it's")),
      (#"'\\\'\"\b\f\n\r\t'"#, .string("\\'\"\u{8}\u{C}\n\r\t")),
      (#"'\u00e9\U0001F600'"#, .string("é😀")), (#"'\uD83D\uDE00'"#, .string("😀")),
      ("'line\nbreak // no comment'", .string("line\nbreak // no comment")),
    ] as [(String, Literal)])
  func `reads a literal`(text: String, literal: Literal) throws {
    #expect(try Parser.expression(in: text).form == .literal(literal))
  }

  @Test(arguments: [
    ("$name", "name"), ("$1", "1"), ("$`a b`", "a b"), ("$where", "where"), ("$été", "été"),
  ])
  func `reads a parameter`(text: String, name: String) throws {
    #expect(try Parser.expression(in: text).form == .parameter(name))
  }

  @Test(arguments: [
    ("a", "a"), ("_1", "_1"), ("`a b`", "a b"), ("`a``b`", "a`b"), ("été", "été"), ("of", "of"),
    ("definitely", "definitely"), ("throughout", "throughout"), ("`match`", "match"),
    ("call", "call"), ("名前", "名前"), ("a€", "a€"), ("`a$b`", "a$b"),
  ])
  func `reads a name`(text: String, name: String) throws {
    let tree = try Parser.expression(in: text)
    #expect(tree.form == .variable(name))
    #expect(try Parser.expression(in: tree.description) == tree)
  }

  @Test(arguments: ["1 + 2", "1/**/+/* * */2", "1 // one\n+ 2", "1\u{A0}+\u{2003}2", "\t1\r\n+2 "])
  func `skips blanks and comments`(text: String) throws {
    #expect(try Parser.expression(in: text) == Parser.expression(in: "1+2"))
  }
}
