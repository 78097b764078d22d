// SPDX-License-Identifier: MIT

extension PropertyValue {
  /// Whether something can be equal to the value, so that an index has to hold it.
  ///
  /// Null and not-a-number are equal to nothing, and neither is a list or a map that holds one. Of
  /// all other values those are equal that are equivalent (see ``GroupingKey``).
  var isIndexable: Bool {
    switch self {
    case .null: false
    case .float(let number): !number.isNaN
    case .list, .map: equals(self) == true
    default: true
    }
  }

  /// Returns the hash of the value, that of equal values alike.
  var equalityHash: Int {
    switch self {
    case .integer(let number): Self.equalityHash(of: number)
    case .float(let number): Self.hash(of: number == 0 ? 0 : number.bitPattern)
    case .date(let day): Self.hash(of: ~UInt64(bitPattern: day))
    default: GroupingKey(self).hashValue
    }
  }

  /// Returns the hash of a whole number, which is that of an equal floating-point number.
  static func equalityHash(of number: Int64) -> Int {
    // What is between two floating-point numbers is equal to none, and may have the hash of one.
    let float = Double(number)
    return hash(of: float == 0 ? 0 : float.bitPattern)
  }

  /// Returns well-spread bits of a number, by the finalizer of SplitMix64 (Steele, Lea and Flood,
  /// 2014): numbers are often keys, and it is several times as fast as the hasher of dictionaries.
  private static func hash(of bits: UInt64) -> Int {
    var mixed = bits &+ 0x9E37_79B9_7F4A_7C15
    mixed = (mixed ^ (mixed &>> 30)) &* 0xBF58_476D_1CE4_E5B9
    mixed = (mixed ^ (mixed &>> 27)) &* 0x94D0_49BB_1331_11EB
    return Int(truncatingIfNeeded: mixed ^ (mixed &>> 31))
  }
}
