// SPDX-License-Identifier: MIT

extension [Truth] {
  /// Returns the places of one answer.
  func places(of answer: Truth) -> [Int32] { places(of: answer, isInverted: false) }

  /// Returns the places of the other two answers.
  func places(except answer: Truth) -> [Int32] { places(of: answer, isInverted: true) }

  /// The opposite answers.
  var negated: [Truth] {
    var result = self
    var output = result.mutableSpan
    for place in 0..<count { output[place] = self[place].negated }
    return result
  }

  private func places(of answer: Truth, isInverted: Bool) -> [Int32] {
    var places = [Int32](repeating: 0, count: count)
    var found = 0
    var output = places.mutableSpan
    for place in 0..<count {
      output[found] = Int32(truncatingIfNeeded: place)
      found &+= (self[place] == answer) != isInverted ? 1 : 0
    }
    places.removeLast(count - found)
    return places
  }
}
