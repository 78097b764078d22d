// SPDX-License-Identifier: MIT

extension LocalTime {
  /// Creates the time of day that components name: an hour and what is finer, or the time of the
  /// value under `time` with such changes.
  ///
  /// - Throws: An error if a component is missing, is out of its range, or does not go with another.
  public init(components: TemporalComponents) throws(TemporalError) {
    try components.check(only: [.clock, .time], for: "localtime")
    self = try components.neededTimeOfDay(for: "localtime")
  }
}
