// SPDX-License-Identifier: MIT

extension ExtendedDate {
  /// The expression with its marks in the simplest places.
  ///
  /// A mark for the whole date stands at its end, one for its first components behind the last of
  /// them, and any other before its component. The meaning is the same, and so is the level or it
  /// is lower; all else stays as it was written.
  ///
  ///     try ExtendedDate("?2004-?06-?11").normalForm  // 2004-06-11?
  ///     try ExtendedDate("?2004-06-~11").normalForm   // 2004?-06-~11
  public var normalForm: String {
    guard !uncertain.union(approximate).isEmpty else { return text }
    var form: [UInt8] = []
    for piece in Self.pieces(of: text) { form += Self.normalized(piece) }
    return String(decoding: form, as: UTF8.self)
  }

  /// Returns the dates of an expression and, by themselves, the characters between them.
  private static func pieces(of text: String) -> [ArraySlice<UInt8>] {
    let bytes = Array(text.utf8)
    let separators = Array("/,.[]{}".utf8)
    var pieces: [ArraySlice<UInt8>] = []
    var start = 0
    for (place, byte) in bytes.enumerated() where separators.contains(byte) {
      pieces += [bytes[start..<place], bytes[place...place]]
      start = place + 1
    }
    return pieces + [bytes[start...]]
  }

  private static func normalized(_ piece: ArraySlice<UInt8>) -> [UInt8] {
    let bytes = Array(piece)
    guard bytes.contains(where: { DateMark(rawValue: $0) != nil }) else { return bytes }
    var parser = ExtendedDateParser(bytes)
    guard let written = try? parser.parseDate() else { return bytes }
    return written.normalized(bytes)
  }
}

extension WrittenDate {
  /// Returns the date, which was read from some bytes, with its marks in the simplest places.
  func normalized(_ bytes: [UInt8]) -> [UInt8] {
    let components = [year, month, day].compactMap(\.self)
    let marks = components.map { mark(on: $0.name.component, in: components) }
    // The first components with one mark share it, if it is there.
    let shared = marks[0] == nil ? 0 : marks.prefix { $0 == marks[0] }.count
    var form: [UInt8] = []
    for (place, component) in components.enumerated() {
      if place > 0 { form.append(UInt8(ascii: "-")) }
      if place >= shared, let mark = marks[place] { form.append(mark.rawValue) }
      if place == 0, isNegative { form.append(UInt8(ascii: "-")) }
      form += bytes[component.position..<component.position + component.digits.count]
      if place == shared - 1, let mark = marks[place] { form.append(mark.rawValue) }
    }
    return form
  }

  /// Returns what all marks together say of a component.
  private func mark(
    on component: DateComponentSet, in components: [WrittenComponent]
  ) -> DateMark? {
    let marks = components.filter { $0.marked.isSuperset(of: component) }.compactMap(\.mark)
    let isUncertain = marks.contains { $0.isUncertain }
    let isApproximate = marks.contains { $0.isApproximate }
    guard isUncertain || isApproximate else { return nil }
    guard isUncertain && isApproximate else { return isUncertain ? .uncertain : .approximate }
    return .uncertainAndApproximate
  }
}
