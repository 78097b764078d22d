// SPDX-License-Identifier: MIT

internal import PropertyGraph
internal import Synchronization

/// Remembers which texts of a dictionary pass a test, so that each is looked at once at most.
///
/// It is a class, since what one batch finds out serves the next.
final class TextTable: Sendable {
  private struct Findings: Sendable {
    var identity: Int64
    /// 0 for a text that was not looked at, 1 for one that fails, 2 for one that passes.
    var answers: [UInt8] = []
    var pendingCount = 0
    var last: PropertyValue = .null

    /// Whether they are about a dictionary or the beginning of it.
    func isAbout(_ dictionary: TextDictionary) -> Bool {
      guard identity == dictionary.identity, answers.count <= dictionary.values.count else {
        return false
      }
      // A column that lost all its values begins its dictionary anew.
      return answers.isEmpty || dictionary.values[answers.count - 1] == last
    }
  }

  private let findings = Mutex<Findings?>(nil)

  /// Returns the test of the codes of a dictionary.
  ///
  /// All texts are looked at if they are not many more than the rows of a batch, or if it is not
  /// known which will be asked for; else those that will.
  func test(
    of dictionary: TextDictionary, asked codes: [Int32]?, passes: (PropertyValue) -> Bool
  ) -> CodeTest {
    // Taken out meanwhile: another thread would begin with none, and nobody waits.
    let taken = findings.withLock { $0.take() }
    var current = Findings(identity: dictionary.identity)
    if let taken, taken.isAbout(dictionary) { current = taken }
    let values = dictionary.values
    let added = values.count - current.answers.count
    if added > 0 {
      current.answers.append(contentsOf: repeatElement(0, count: added))
      current.pendingCount += added
      current.last = values[values.count - 1]
    }
    if current.pendingCount > 0 {
      let isWhole = codes == nil || current.pendingCount <= 4 * Batch.size
      Self.look(at: isWhole ? nil : codes, values, &current, passes)
    }
    let test = CodeTest(answers: current.answers)
    findings.withLock { $0 = current }
    return test
  }

  private static func look(
    at codes: [Int32]?, _ values: [PropertyValue], _ findings: inout Findings,
    _ passes: (PropertyValue) -> Bool
  ) {
    func look(at code: Int, _ findings: inout Findings) {
      guard findings.answers[code] == 0 else { return }
      findings.answers[code] = passes(values[code]) ? 2 : 1
      findings.pendingCount -= 1
    }
    guard let codes else {
      for code in values.indices { look(at: code, &findings) }
      return
    }
    for code in codes where code >= 0 { look(at: Int(code), &findings) }
  }
}
