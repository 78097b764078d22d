// SPDX-License-Identifier: MIT

extension PropertyValue {
  /// Whether it can be a property: it neither is nor holds a node, a relationship or a path.
  package var isStorable: Bool {
    switch self {
    case .node, .relationship, .path: false
    case .list(let values): values.allSatisfy(\.isStorable)
    case .map(let entries): entries.allSatisfy(\.value.isStorable)
    default: true
    }
  }
}
