// SPDX-License-Identifier: MIT

internal import Diagnostics

extension TableReader {
  mutating func tell(_ flaws: [(flaw: RowScanner.Flaw, place: SourceRange)]) {
    for (flaw, place) in flaws {
      switch flaw {
      case .unclosedQuote:
        tally.add(
          .error(
            "the quote that opens here is never closed", at: place,
            hint: "a quote inside a quoted field is doubled"))
      case .textAfterQuote:
        tally.add(
          .error(
            "there is text behind the quote that ends this field", at: place,
            hint: "a quote inside a quoted field is doubled"))
      }
    }
  }

  mutating func tellRagged(_ found: Int, insteadOf columns: Int, at place: SourceRange) {
    tally.add(
      .error(
        "this row has \(Self.fields(found)), and the first has \(Self.fields(columns))",
        at: place,
        hint: found > columns ? "a field that holds a separator stands between quotes" : nil))
  }

  private static func fields(_ count: Int) -> String { count == 1 ? "1 field" : "\(count) fields" }
}
