// SPDX-License-Identifier: MIT

import Chronology

// Reads a question a line, of words that tabs part, and prints an answer a line:
// `scripts/compare-temporal` compares the answers with Python's.
var answers = ""
while let line = readLine() {
  let words = line.split(separator: "\t", omittingEmptySubsequences: false).map(String.init)
  do throws(TemporalError) {
    answers += try Question(words).answer()
  } catch {
    answers += "error: \(error.message)"
  }
  answers += "\n"
}
print(answers, terminator: "")
