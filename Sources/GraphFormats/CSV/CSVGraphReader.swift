// SPDX-License-Identifier: MIT

internal import Diagnostics
public import PropertyGraph
public import Tables

/// Reads tables of nodes and of relationships into a graph.
///
/// ```swift
/// var reader = CSVGraphReader()
/// reader.addNodes(from: states, labels: ["State"], idColumn: "code")
/// reader.addRelationships(from: pacts, type: "PACT", source: "from", target: "to")
/// guard reader.tally.count == 0 else { … }
/// let graph = reader.builder.finish()
/// ```
///
/// **Headings.** The first row names the columns. Either the caller says which of them are ids, or
/// the names do, by the convention of neo4j-admin's import: `id:ID`, `:LABEL`, `:START_ID`,
/// `:END_ID`, `:TYPE`, `:IGNORE`, ids of several spaces as in `:ID(Person)`, and a type behind a
/// colon as in `since:date` or `tags:string[]`. Labels and lists are parted by semicolons. As there,
/// `id:ID` makes a property of texts, whatever they look like; `id:ID{id-type:long}` makes one of
/// numbers.
///
/// **Types.** A column without a type has the narrowest that holds every value of it:
///
/// 1. whole numbers of 64 bits, without plus sign and leading zeros;
/// 2. decimal numbers, without them too, among which whole numbers up to 2^53 may be; one with an
///    exponent has a point or a signed exponent, so that a code such as `2310009E13` stays a text;
/// 3. days, `YYYY-MM-DD`;
/// 4. `true` and `false`;
/// 5. otherwise texts, exactly as they are written.
///
/// So all values of a column are of one type, and one odd value makes it a column of texts. Quotes do
/// not matter for the type. A field in which nothing is written is no value; an empty text between
/// quotes is a text. Where a heading gives a type, a value that is not of it is an error. The types
/// `date`, `time`, `localtime`, `datetime`, `localdatetime` and `duration` take every form of ISO
/// 8601 that openCypher reads.
///
/// **Errors.** A row whose id is missing or taken, or whose nodes are not known, is left out and
/// told in ``tally``; a value that is not of the type of its column is absent.
public struct CSVGraphReader: Sendable {
  /// What was read.
  public internal(set) var builder: GraphBuilder

  /// What was wrong.
  public internal(set) var tally: DiagnosticTally

  /// How rows and fields are told apart.
  public let format: TableFormat

  var spaces: [String: IDSpace] = [:]

  /// Creates a reader.
  ///
  /// - Parameters:
  ///   - builder: What to add to. Its nodes have no ids that tables could name.
  ///   - format: How rows and fields are told apart.
  ///   - errorLimit: How many errors are told; the rest are counted.
  public init(
    into builder: GraphBuilder = GraphBuilder(), format: TableFormat = .csv, errorLimit: Int = 20
  ) {
    self.builder = builder
    self.format = format
    tally = DiagnosticTally(limit: errorLimit)
  }

  /// Starts to read a table, and returns its header; nothing, if there is none.
  mutating func open(_ bytes: [UInt8], file: Int) -> (TableReader, TableHeader)? {
    var reader = TableReader(bytes, format: format, file: file)
    reader.tally = tally
    let header = reader.readHeader()
    tally = reader.tally
    guard let header else {
      tally.add(.error("the table is empty", hint: "the first row names the columns"))
      return nil
    }
    return (reader, header)
  }
}
