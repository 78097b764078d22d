// SPDX-License-Identifier: MIT

import Chronology

/// A value that an expression of a scenario gives.
enum ScenarioValue: Hashable {
  case null
  case boolean(Bool)
  case integer(Int64)
  case float(Double)
  case text(String)
  case temporal(TemporalValue)
  case list([ScenarioValue])
  case map([String: ScenarioValue])
}

extension ScenarioValue: CustomStringConvertible {
  /// The value in the notation of the tables of the scenarios.
  var description: String {
    switch self {
    case .null: "null"
    case .boolean(let value): "\(value)"
    case .integer(let value): "\(value)"
    case .float(let value): "\(value)"
    case .text(let value): "'\(value)'"
    case .temporal(let value): "'\(value)'"
    case .list(let values): "[" + values.map(\.description).joined(separator: ", ") + "]"
    case .map(let values):
      "{"
        + values.sorted { $0.key < $1.key }.map { "\($0.key): \($0.value)" }
        .joined(separator: ", ") + "}"
    }
  }
}

/// Why a scenario cannot be followed.
struct ScenarioError: Error, CustomStringConvertible {
  let description: String

  init(_ description: String) {
    self.description = description
  }
}
