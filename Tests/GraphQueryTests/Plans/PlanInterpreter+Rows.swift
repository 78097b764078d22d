// SPDX-License-Identifier: MIT

import GraphQuery
import PropertyGraph

extension PlanInterpreter {
  /// Returns the rows of a step that makes rows of rows.
  func rowsOfRows(_ plan: PhysicalPlan) throws(QueryError) -> [Row] {
    var result: [Row] = []
    switch plan {
    case .filter(let input, let condition):
      for row in try rows(of: input) where try holds(condition, row) { result.append(row) }
    case .project(let input, let expressions):
      for row in try rows(of: input) { result.append(try values(expressions, row)) }
    case .slice(let input, let skip, let limit):
      result = Array(try rows(of: input).dropFirst(skip).prefix(limit ?? .max))
    case .unwind(let input, let list):
      for row in try rows(of: input) {
        guard case .list(let elements) = try value(list, row) else { continue }
        for element in elements { result.append(row + [element]) }
      }
    case .union(let inputs): for input in inputs { result += try rows(of: input) }
    case .distinct(let input):
      var seen: Set<[GroupingKey]> = []
      for row in try rows(of: input) where seen.insert(row.map(GroupingKey.init)).inserted {
        result.append(row)
      }
    case .sort(let input, let keys, let limit):
      result = Array(try sorted(try rows(of: input), by: keys).prefix(limit ?? .max))
    case .aggregate(let input, let keys, let aggregates):
      result = try groups(of: try rows(of: input), keys, aggregates)
    default: throw QueryError(.argument, "another step")
    }
    return result
  }

  private func sorted(_ rows: [Row], by keys: [SortKey]) throws(QueryError) -> [Row] {
    var ranked: [(place: Int, key: Row)] = []
    for (place, row) in rows.enumerated() {
      ranked.append((place, try values(keys.map(\.expression), row)))
    }
    ranked.sort { left, right in
      for (place, key) in keys.enumerated() {
        let (first, second) = (left.key[place], right.key[place])
        if PropertyValue.orders(first, second) { return !key.isDescending }
        if PropertyValue.orders(second, first) { return key.isDescending }
      }
      return left.place < right.place
    }
    return ranked.map { rows[$0.place] }
  }

  private func groups(
    of rows: [Row], _ keys: [Expression], _ aggregates: [Aggregate]
  ) throws(QueryError) -> [Row] {
    var places: [[GroupingKey]: Int] = [:]
    var groups: [(key: Row, rows: [Row])] = keys.isEmpty ? [([], [])] : []
    for row in rows {
      let key = try values(keys, row)
      let place = places[key.map(GroupingKey.init)] ?? (keys.isEmpty ? 0 : groups.count)
      if place == groups.count { groups.append((key, [])) }
      places[key.map(GroupingKey.init)] = place
      groups[place].rows.append(row)
    }
    var result: [Row] = []
    for group in groups {
      var row = group.key
      for aggregate in aggregates {
        var arguments: Row = []
        for row in group.rows { arguments.append(try value(aggregate.argument, row)) }
        row.append(
          NaiveAggregate(function: aggregate.function, isDistinct: aggregate.isDistinct)
            .value(of: arguments))
      }
      result.append(row)
    }
    return result
  }
}
