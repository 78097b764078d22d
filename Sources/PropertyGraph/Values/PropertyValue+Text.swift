// SPDX-License-Identifier: MIT

internal import Chronology

extension PropertyValue: CustomStringConvertible {
  /// The value as people read it: texts between quotes, times as openCypher writes them.
  public var description: String {
    switch self {
    case .null: "null"
    case .boolean(let value): value.description
    case .integer(let value): value.description
    case .float(let value): value.description
    case .string(let text): text.debugDescription
    case .date(let dayNumber): CalendarDate(dayNumber: dayNumber).temporalText
    case .localTime(let value): value.description
    case .time(let value): value.description
    case .localDateTime(let value): value.description
    case .dateTime(let value): value.description
    case .duration(let value): value.description
    case .extendedDate(let value): value.description
    case .list(let values): "[" + values.map(\.description).joined(separator: ", ") + "]"
    case .map(let map): map.description
    case .node(let node): node.description
    case .relationship(let relationship): relationship.description
    case .path(let path): path.description
    }
  }
}

extension PropertyMap: CustomStringConvertible {
  /// The names and values in their order, such as `{name: "Italy", founded: 1861}`.
  public var description: String {
    "{" + map { "\($0.key): \($0.value)" }.joined(separator: ", ") + "}"
  }
}

extension GraphPath: CustomStringConvertible {
  /// The nodes and relationships on the way, such as `node 0, relationship 4, node 1`.
  public var description: String {
    let steps = zip(relationships, nodes.dropFirst()).map { "\($0), \($1)" }
    return (nodes.prefix(1).map(\.description) + steps).joined(separator: ", ")
  }
}
