// SPDX-License-Identifier: MIT

extension DocumentNode {
  /// Whether it is a list or a map.
  var isCollection: Bool {
    if case .scalar = content { false } else { true }
  }

  /// Whether it is a list or a map with nothing in it.
  var isEmptyCollection: Bool {
    switch content {
    case .scalar: false
    case .list(let items): items.isEmpty
    case .map(let entries): entries.isEmpty
    }
  }
}
