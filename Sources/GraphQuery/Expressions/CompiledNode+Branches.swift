// SPDX-License-Identifier: MIT

internal import PropertyGraph

extension CompiledNode {
  /// Returns what conditions say together, a later one asked only where the earlier ones left it
  /// open: that spares its costs and its errors.
  ///
  /// The answer that decides is the answer of all: no for `AND`, yes for `OR`.
  static func junction(
    of parts: [CompiledNode], deciding: Truth, over batch: Batch, in execution: Execution
  ) throws(QueryError) -> [Truth] {
    var result = [Truth](repeating: deciding.negated, count: batch.count)
    var open: [Int32]?
    for part in parts {
      let rows = open.map(batch.narrowed(to:)) ?? batch
      guard rows.count > 0 else { break }
      let truths = try part.truths(over: rows, in: execution)
      guard let places = open else {
        result = truths
        open = truths.places(except: deciding)
        continue
      }
      for (row, place) in places.enumerated() where truths[row] != deciding.negated {
        result[Int(place)] = truths[row]
      }
      open = truths.places(except: deciding).map { places[Int($0)] }
    }
    return result
  }

  /// Returns the value behind the first condition that holds; each is computed only where it is
  /// needed.
  static func choice(
    of branches: [(condition: CompiledNode, value: CompiledNode)], _ otherwise: CompiledNode,
    over batch: Batch, in execution: Execution
  ) throws(QueryError) -> Vector {
    var assembly = VectorAssembly(count: batch.count)
    var open = Array(0..<Int32(batch.count))
    for (condition, value) in branches where !open.isEmpty {
      let rows = batch.narrowed(to: open)
      let truths = try condition.truths(over: rows, in: execution)
      let chosen = truths.places(of: .yes).map { open[Int($0)] }
      open = truths.places(except: .yes).map { open[Int($0)] }
      guard !chosen.isEmpty else { continue }
      assembly.add(try value.vector(over: batch.narrowed(to: chosen), in: execution), at: chosen)
    }
    if !open.isEmpty {
      assembly.add(try otherwise.vector(over: batch.narrowed(to: open), in: execution), at: open)
    }
    return assembly.vector
  }
}
