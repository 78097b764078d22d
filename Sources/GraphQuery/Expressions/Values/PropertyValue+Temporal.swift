// SPDX-License-Identifier: MIT

internal import Chronology
internal import PropertyGraph

extension PropertyValue {
  /// Takes over a component of a temporal value.
  init(_ component: TemporalComponents.Value) {
    switch component {
    case .integer(let number): self = .integer(number)
    case .float(let number): self = .float(number)
    case .text(let text): self = .string(text)
    case .temporal(let value): self = PropertyValue(value)
    }
  }
}
