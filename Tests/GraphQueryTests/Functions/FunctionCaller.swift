// SPDX-License-Identifier: MIT

import GraphQuery
import PropertyGraph
import Testing

/// Calls functions of the library by name, as a query does.
struct FunctionCaller {
  var execution = Execution(graph: Graph())

  init() {}

  init(_ graph: Graph) {
    execution = Execution(graph: graph)
  }

  func callAsFunction(_ name: String, _ values: PropertyValue...) throws -> PropertyValue {
    let definition = try #require(FunctionLibrary.standard.definition(named: name))
    #expect(definition.takes(values.count))
    return try definition.function.body(values, execution)
  }

  /// Returns the error that a call ends with.
  func failure(_ name: String, _ values: PropertyValue...) throws -> QueryError? {
    let definition = try #require(FunctionLibrary.standard.definition(named: name))
    do throws(QueryError) {
      _ = try definition.function.body(values, execution)
      return nil
    } catch {
      return error
    }
  }
}
