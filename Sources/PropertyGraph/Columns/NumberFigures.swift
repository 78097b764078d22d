// SPDX-License-Identifier: MIT

/// What is known of the numbers or days of a column without looking at them.
///
/// Bounds and sketch see each value that comes and none that goes: after removals they may be too
/// wide until the column is laid out anew.
struct NumberFigures: Sendable {
  /// The number of values from which on different ones are estimated instead of counted.
  static let sketchThreshold = 1_024

  /// The least and the greatest whole number or day.
  private(set) var integerBounds: ClosedRange<Int64>?

  /// The least and the greatest floating-point number; not-a-number is none.
  private(set) var floatBounds: ClosedRange<Double>?

  /// The sketch of different numbers, if there are many values.
  private(set) var sketch = DistinctSketch()

  /// Whether values have gone since the figures were made.
  private(set) var areStale = false

  /// Adds a whole number or day.
  mutating func include(_ number: Int64) {
    if let bounds = integerBounds {
      if !bounds.contains(number) {
        integerBounds = min(bounds.lowerBound, number)...max(bounds.upperBound, number)
      }
    } else {
      integerBounds = number...number
    }
    sketch.insert(UInt64(bitPattern: number))
  }

  /// Adds a floating-point number.
  mutating func include(_ number: Double) {
    sketch.insert(Self.bits(of: number))
    guard !number.isNaN else { return }
    if let bounds = floatBounds {
      if !bounds.contains(number) {
        floatBounds = min(bounds.lowerBound, number)...max(bounds.upperBound, number)
      }
    } else {
      floatBounds = number...number
    }
  }

  /// Notes that a value has gone.
  mutating func noteRemoval() {
    areStale = true
  }

  /// Returns the bits by which floating-point numbers are told apart.
  static func bits(of number: Double) -> UInt64 {
    // The two zeros are one value, and so is every not-a-number.
    if number.isNaN { return Double.nan.bitPattern }
    return number == 0 ? 0 : number.bitPattern
  }

  /// Returns whether it is time to start a sketch of a column of so many values.
  func wantsSketch(of valueCount: Int) -> Bool {
    valueCount > Self.sketchThreshold && !sketch.isStarted
      && (integerBounds != nil || floatBounds != nil)
  }

  /// Starts a sketch; the values so far are to be added again.
  mutating func startSketch() {
    sketch.start()
  }
}
