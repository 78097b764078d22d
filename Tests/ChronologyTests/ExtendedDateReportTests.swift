// SPDX-License-Identifier: MIT

import Chronology
import Testing

@Suite struct ExtendedDateReportTests {
  @Test(arguments: [
    (
      "2004-06-11%",
      #"{"edtf":"2004-06-11%","type":"date","level":1,"earliest":"2004-06-11","#
        + #""latest":"2004-06-11","uncertain":["year","month","day"],"#
        + #""approximate":["year","month","day"],"unspecified":false,"precision":"day"}"#
    ),
    (
      "../1985",
      #"{"edtf":"../1985","type":"interval","level":1,"earliest":null,"latest":"1985-12-31","#
        + #""uncertain":[],"approximate":[],"unspecified":false,"precision":"year"}"#
    ),
    (
      "20XX",
      #"{"edtf":"20XX","type":"date","level":1,"earliest":"2000-01-01","#
        + #""latest":"2099-12-31","uncertain":[],"approximate":[],"unspecified":true,"#
        + #""precision":"century"}"#
    ),
    (
      "1985-04-12T23:20:30-04",
      #"{"edtf":"1985-04-12T23:20:30-04","type":"datetime","level":0,"#
        + #""earliest":"1985-04-12T23:20:30","latest":"1985-04-12T23:20:30","uncertain":[],"#
        + #""approximate":[],"unspecified":false,"precision":"second"}"#
    ),
    (
      "{1960~,1961-?12}",
      #"{"edtf":"{1960~,1961-?12}","type":"set","level":2,"earliest":"1960-01-01","#
        + #""latest":"1961-12-31","uncertain":["month"],"approximate":["year"],"#
        + #""unspecified":false,"precision":"year"}"#
    ),
    (
      "[..1984]",
      #"{"edtf":"[..1984]","type":"set","level":2,"earliest":null,"latest":"1984-12-31","#
        + #""uncertain":[],"approximate":[],"unspecified":false,"precision":"year"}"#
    ),
    (
      "Y-17E7",
      #"{"edtf":"Y-17E7","type":"year","level":2,"earliest":"-170000000-01-01","#
        + #""latest":"-170000000-12-31","uncertain":[],"approximate":[],"unspecified":false,"#
        + #""precision":"year"}"#
    ),
  ])
  func `writes a date as a line of JSON`(text: String, line: String) throws {
    #expect(try ExtendedDate(text).jsonLine == line)
  }

  @Test(arguments: [
    (
      "1918/1914",
      #"{"edtf":"1918/1914","error":{"offset":5,"#
        + #""message":"the interval ends (1914) before it begins (1918)"}}"#
    ),
    (
      "1904\"\\\n\r\t\u{1}\u{1F}é",
      #"{"edtf":"1904\"\\\n\r\t\u0001\u001fé","error":{"offset":4,"message":"'\"' does not"#
        + #" belong here: a month follows with a hyphen (1904-05);"#
        + #" a year of more digits needs Y"}}"#
    ),
  ])
  func `writes an error as a line of JSON`(text: String, line: String) throws {
    #expect(try error(text).jsonLine(for: text) == line)
  }

  @Test(arguments: [
    (
      "1985-04~/..",
      """
      1985-04~/..
        type         interval, EDTF level 1
        earliest     1985-04-01
        latest       open: there is no end, or none is given
        starts       1985-04-01 to 1985-04-30
        precision    month
        approximate  year, month
      """
    ),
    (
      "/1985-04-12",
      """
      /1985-04-12
        type         interval, EDTF level 1
        earliest     unknown: there is a start, but it is not known
        latest       1985-04-12
        ends         1985-04-12
        precision    day
      """
    ),
    (
      "201X?",
      """
      201X?
        type         date, EDTF level 1
        earliest     2010-01-01
        latest       2019-12-31
        precision    decade
        uncertain    year
        unspecified  some digits are not given
      """
    ),
    (
      "1985-04-12T23:20:30+04:30",
      """
      1985-04-12T23:20:30+04:30
        type         datetime, EDTF level 0
        earliest     1985-04-12T23:20:30
        latest       1985-04-12T23:20:30
        time         UTC+04:30
        precision    second
      """
    ),
    (
      "1950S2",
      """
      1950S2
        type         year, EDTF level 2
        earliest     1900-01-01
        latest       1999-12-31
        precision    year
        estimate     1950
      """
    ),
    (
      "[1667,1760-12..]",
      """
      [1667,1760-12..]
        type         set, EDTF level 2
        members      one of them, not known which
        earliest     1667-01-01
        latest       none: later dates are members too
        precision    year
      """
    ),
    (
      "{..1960-05,1961}",
      """
      {..1960-05,1961}
        type         set, EDTF level 2
        members      all of them
        earliest     none: earlier dates are members too
        latest       1961-12-31
        ends         1961-01-01 to 1961-12-31
        precision    month
      """
    ),
  ])
  func `tells people what a date means`(text: String, report: String) throws {
    #expect(try ExtendedDate(text).report == report)
  }

  @Test(arguments: [
    ("1985-04-12T23:20:30", "local, its offset from UTC is not known"),
    ("1985-04-12T23:20:30Z", "UTC"), ("1985-04-12T23:20:30-04", "UTC-04:00"),
  ])
  func `tells whose time it is`(text: String, zone: String) throws {
    #expect(try ExtendedDate(text).report.contains("\n  time         \(zone)\n"))
  }

  @Test func `points at what is wrong`() throws {
    #expect(
      try error("2001-02-29").report(for: "2001-02-29")
        == "2001-02-29\n        ^ February 2001 has 28 days")
  }

  @Test func `keeps control characters from the terminal`() throws {
    let report = try error("1904\u{1B}[31m").report(for: "1904\u{1B}[31m")
    #expect(report.hasPrefix("1904\u{FFFD}[31m\n    ^ U+001B does not belong here"))
  }

  @Test func `shows the beginning of a long text`() throws {
    let text = String(repeating: "1", count: 300)
    let report = try error(text).report(for: text)
    #expect(report.hasPrefix(String(repeating: "1", count: 200) + "...\n  '1' does not"))
    #expect(report.hasSuffix("(at character 4)"))
  }

  private func error(_ text: String) throws -> ExtendedDateError {
    try #require(throws: ExtendedDateError.self) { try ExtendedDate(text) }
  }
}
