// SPDX-License-Identifier: MIT

import GraphQuery
import PropertyGraph
import Testing

@Suite struct TextFunctionTests {
  private let call = FunctionCaller()

  @Test func `cuts texts by code points`() throws {
    #expect(try call("left", "e\u{301}t\u{E9}", 2) == "e\u{301}")
    #expect(try call("right", "e\u{301}t\u{E9}", 2) == "t\u{E9}")
    #expect(try call("left", "abc", 9) == "abc")
    #expect(try call("substring", "\u{1F600}bcd", 1) == "bcd")
    #expect(try call("substring", "abcd", 1, 2) == "bc")
    #expect(try call("substring", "abcd", 7, 2) == "")
    #expect(try call("char_length", "\u{1F600}e\u{301}") == 3)
  }

  @Test(arguments: ["left", "right", "substring"])
  func `refuses negative lengths`(name: String) throws {
    let error = try call.failure(name, "abc", -1)
    #expect(error?.code == .argument)
    #expect(error?.detail == .numberOutOfRange)
  }

  @Test func `replaces each occurrence from the left`() throws {
    #expect(try call("replace", "aaaa", "aa", "b") == "bb")
    #expect(try call("replace", "aaa", "aa", "b") == "ba")
    #expect(try call("replace", "abc", "", "-") == "abc")
    #expect(try call("replace", "abc", "x", "y") == "abc")
  }

  @Test func `splits at texts`() throws {
    #expect(try call("split", "one1two", "1") == ["one", "two"])
    #expect(try call("split", ",a,,b,", ",") == ["", "a", "", "b", ""])
    #expect(try call("split", "a;b,c", [";", ","]) == ["a", "b", "c"])
    #expect(try call("split", "", ",") == [""])
    #expect(try call("split", "\u{E9}\u{1F600}", "") == ["\u{E9}", "\u{1F600}"])
  }

  @Test func `drops white space`() throws {
    #expect(try call("trim", "\u{3000} a b\t\n") == "a b")
    #expect(try call("ltrim", "  a ") == "a ")
    #expect(try call("rtrim", "  a ") == "  a")
    #expect(try call("trim", "  ") == "")
  }

  @Test func `changes the case of all scripts`() throws {
    #expect(try call("toUpper", "stra\u{DF}e") == "STRASSE")
    #expect(try call("toLower", "\u{C9}T\u{C9} \u{416}") == "\u{E9}t\u{E9} \u{436}")
  }

  @Test func `gives null for null`() throws {
    #expect(try call("replace", "a", nil, "b") == nil)
    #expect(try call("left", nil, -1) == nil)
    #expect(try call("toUpper", nil) == nil)
  }

  @Test func `refuses other types`() throws {
    let error = try call.failure("toUpper", 1)
    #expect(error?.code == .type)
    #expect(error?.detail == .invalidArgumentValue)
    #expect(error?.message == "toUpper() needs a string, not an integer")
  }
}
