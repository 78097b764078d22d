// SPDX-License-Identifier: MIT

extension TimeZoneDatabase {
  /// What lies beside the zones and is none: copies of them, and the machine's own choice.
  private static let reserved: Set<Substring> = ["localtime", "posix", "posixrules", "right"]

  /// Returns whether a text may name a file of the database, so that no path leads out of it.
  static func isName(_ text: String) -> Bool {
    guard (1...255).contains(text.utf8.count), text.utf8.allSatisfy(isNameByte) else {
      return false
    }
    let parts = text.split(separator: "/", omittingEmptySubsequences: false)
    return parts.allSatisfy { !$0.isEmpty } && !reserved.contains(parts[0])
  }

  private static func isNameByte(_ byte: UInt8) -> Bool {
    switch byte {
    case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
      UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "_"), UInt8(ascii: "-"),
      UInt8(ascii: "+"), UInt8(ascii: "/"):
      true
    default: false
    }
  }

  /// Returns the offset of a zone that never changed anything and needs no file.
  static func fixedOffset(named name: String) -> UTCOffset? {
    let tail = name.hasPrefix("Etc/") ? name.dropFirst(4) : name[...]
    switch tail {
    case "GMT", "GMT+0", "GMT-0", "GMT0", "Greenwich", "UCT", "UTC", "Universal", "Zulu":
      return .utc
    default: return tail.startIndex == name.startIndex ? nil : hours(of: tail)
    }
  }

  /// Returns the offset of `GMT-14` to `GMT+12`, which count westward as in POSIX.
  private static func hours(of name: Substring) -> UTCOffset? {
    guard name.hasPrefix("GMT+") || name.hasPrefix("GMT-") else { return nil }
    guard let hours = Int32(name.dropFirst(3)), (-14...12).contains(hours), hours != 0,
      name.dropFirst(4).first != "0"
    else { return nil }
    return UTCOffset(seconds: -hours * 3_600)
  }
}
