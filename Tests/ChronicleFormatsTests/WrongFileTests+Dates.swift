// SPDX-License-Identifier: MIT

extension WrongFileTests {
  /// Dates that are none, with the place inside the date.
  static let dates: [WrongFile] = [
    .event(
      "{ what: treaty, when: 1879-‸13 }",
      "'1879-13' is not a date: "
        + "there is no month 13: months are 01 to 12, seasons and other parts of a year 21 to 41"),
    .event(
      "{ what: treaty, when: '1879-02-‸30' }",
      "'1879-02-30' is not a date: "
        + "February 1879 has 28 days"),
    .event(
      "{ what: treaty, when: \"1879-02-‸30\" }",
      "'1879-02-30' is not a date: "
        + "February 1879 has 28 days"),
    .event(
      "{ what: treaty, when: ‸spring 1879 }",
      "'spring 1879' is not a date: "
        + "write 1879-21"),
    .event("{ what: treaty, when: 1879-10-‸ }", "'1879-10-' is not a date: a day has two digits"),
    .event(
      "{ what: treaty, when: '1879‸年' }",
      "'1879年' is not a date: "
        + "'年' does not belong here: a month follows with a hyphen (1904-05); a year of more digits needs Y"
    ),
    .event(
      "{ what: treaty, when: '‸' }",
      "'' is not a date: "
        + "there is no date: the expression is empty"),
    .event(
      "{ what: treaty, when: \"‸18\\x379-13\" }",
      "'1879-13' is not a date: "
        + "there is no month 13: months are 01 to 12, seasons and other parts of a year 21 to 41"),
    .relation(
      "{ what: alliance, when: 1918/‸1914 }",
      "'1918/1914' is not a date: the interval ends (1914) before it begins (1918)"),
    .relation(
      "{ what: alliance, who: [germany, { actor: austria, when: 1915-05/‸1915-04 }] }",
      "'1915-05/1915-04' is not a date: the interval ends (1915-04) before it begins (1915-05)"),
    .actor(
      "{ exists: 1918/‸1871 }",
      "'1918/1871' is not a date: the interval ends (1871) before it begins (1918)"),
    .place(
      "{ state: { actor: italy, when: 1919/‸1918 } }",
      "'1919/1918' is not a date: the interval ends (1918) before it begins (1919)"),
    .claim(
      "{ source: book, when: 1919/‸1918 }",
      "'1919/1918' is not a date: the interval ends (1918) before it begins (1919)"),
    .source(
      "{ published: ‸MCMXIV }",
      "'MCMXIV' is not a date: "
        + "'M' does not belong here: a year has four digits and comes first"),
    .source(
      "{ retrieved: 2024-‸00 }",
      "'2024-00' is not a date: "
        + "there is no month 00: months are 01 to 12, seasons and other parts of a year 21 to 41"),
    WrongFile("as-of: 1914-08-‸32\n", "'1914-08-32' is not a date: August 1914 has 31 days"),
    WrongFile("as-of: ‸1914/..\n", "as-of needs a last day, which '1914/..' does not have"),
    WrongFile("as-of: ‸1914/\n", "as-of needs a last day, which '1914/' does not have"),
  ]

  /// Lists and maps where a date must stand; sets of EDTF look like them.
  static let dateForms: [WrongFile] = [
    .event(
      "{ what: treaty, when: ‸[..1760] }", "a date is a text, and this is a list of YAML or JSON",
      hint: "put it in quotes: \"[..1760]\""),
    .event(
      "{ what: treaty, when: ‸[1667,1668,1670..1672] }",
      "a date is a text, and this is a list of YAML or JSON",
      hint: "put it in quotes: \"[1667,1668,1670..1672]\""),
    .event(
      "{ what: treaty, when: ‸{1960,1961-12} }",
      "a date is a text, and this is a map of YAML or JSON",
      hint: "put it in quotes: \"{1960,1961-12}\""),
    .event(
      "{ what: treaty, when: ‸{ from: 1960, to: 1961 } }",
      "a date is a text, and this is a map of YAML or JSON",
      hint: "write 1904-04-08, or 1904/1907 for an interval"),
    .event(
      "{ what: treaty, when: ‸[{ from: 1960 }] }",
      "a date is a text, and this is a list of YAML or JSON",
      hint: "write 1904-04-08, or 1904/1907 for an interval"),
    .actor(
      "{ exists: ‸[1871, 1918] }", "a date is a text, and this is a list of YAML or JSON",
      hint: "put it in quotes: \"[1871,1918]\""),
    .source(
      "{ published: ‸[..1914] }", "a date is a text, and this is a list of YAML or JSON",
      hint: "put it in quotes: \"[..1914]\""),
    WrongFile(
      "as-of: ‸{1914}\n", "a date is a text, and this is a map of YAML or JSON",
      hint: "put it in quotes: \"{1914}\""),
  ]
}
