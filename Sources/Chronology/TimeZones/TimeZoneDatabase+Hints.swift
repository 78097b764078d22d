// SPDX-License-Identifier: MIT

extension TimeZoneDatabase {
  /// Returns the name that was meant by a wrong one, if the database lists its names.
  ///
  /// It is one with the same letters and digits, else one whose last part has them, such as
  /// `Paris`, else one that is two letters away at most.
  func nearestName(to text: String) -> String? {
    let wanted = Self.letters(of: text)
    guard (2...40).contains(wanted.count) else { return nil }
    let names = listedNames().sorted().map { (text: $0, letters: Self.letters(of: $0)) }
    if let same = names.first(where: { $0.letters == wanted }) { return same.text }
    let last = names.first { $0.text.split(separator: "/").last.map(Self.letters(of:)) == wanted }
    if let last { return last.text }
    let distances = names.map { Self.distance(from: wanted, to: $0.letters) }
    guard let least = distances.min(), least <= 2, least * 3 < wanted.count else { return nil }
    return distances.firstIndex(of: least).map { names[$0].text }
  }

  /// Returns the names in the lists that come with the files; the best list is enough.
  private func listedNames() -> [String] {
    for folder in folders {
      for list in ["tzdata.zi", "zone1970.tab", "zone.tab"] {
        guard let bytes = ZoneFile.bytes(at: "\(folder)/\(list)") else { continue }
        let lines = bytes.split(separator: UInt8(ascii: "\n"))
        return lines.compactMap(list == "tzdata.zi" ? Self.sourceName : Self.tableName)
      }
    }
    return []
  }

  /// Returns the name that a line of the database's source gives to a zone or to a link.
  private static func sourceName(of line: ArraySlice<UInt8>) -> String? {
    let fields = line.split(separator: UInt8(ascii: " "))
    guard fields.count >= 3 else { return nil }
    switch fields[0] {
    case [UInt8(ascii: "Z")]: return String(decoding: fields[1], as: UTF8.self)
    case [UInt8(ascii: "L")]: return String(decoding: fields[2], as: UTF8.self)
    default: return nil
    }
  }

  /// Returns the name in the third column of a table.
  private static func tableName(of line: ArraySlice<UInt8>) -> String? {
    let fields = line.split(separator: UInt8(ascii: "\t"))
    guard fields.count >= 3, line.first != UInt8(ascii: "#") else { return nil }
    return String(decoding: fields[2], as: UTF8.self)
  }

  /// Returns the letters and digits of a name, all small.
  private static func letters(of text: some StringProtocol) -> [UInt8] {
    text.utf8.filter { (0x30...0x39).contains($0) || (0x61...0x7A).contains($0 | 0x20) }
      .map { $0 | 0x20 }
  }

  /// Returns how many letters must be put in, left out or replaced, or 3 if more than 2.
  private static func distance(from first: [UInt8], to second: [UInt8]) -> Int {
    guard abs(first.count - second.count) <= 2 else { return 3 }
    var row = Array(0...second.count)
    for (line, letter) in first.enumerated() {
      var diagonal = row[0]
      row[0] = line + 1
      for (column, other) in second.enumerated() {
        let replaced = diagonal + (letter == other ? 0 : 1)
        diagonal = row[column + 1]
        row[column + 1] = min(replaced, diagonal + 1, row[column] + 1)
      }
    }
    return min(row[second.count], 3)
  }
}
