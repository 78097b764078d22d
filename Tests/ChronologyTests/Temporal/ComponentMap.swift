// SPDX-License-Identifier: MIT

import Chronology

/// Components as a test writes them: names with values.
typealias ComponentMap = KeyValuePairs<String, TemporalComponents.Value>

/// Returns the message of the error that a making throws, or the text of what it makes.
func outcome<Value>(_ make: () throws -> Value) -> String {
  do { return "\(try make())" } catch { return "\(error)" }
}
