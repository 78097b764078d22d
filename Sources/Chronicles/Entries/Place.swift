// SPDX-License-Identifier: MIT

public import Chronology

/// A place, perhaps within another and in a state.
public struct Place: Hashable, Sendable {
  /// A state that a place belonged to, at a time.
  public struct Sovereignty: Hashable, Sendable {
    /// The actor that held the place.
    public var state: Reference
    /// When; nothing if it is not told.
    public var when: ExtendedDate?

    /// Creates a sovereignty.
    public init(state: Reference, when: ExtendedDate? = nil) {
      self.state = state
      self.when = when
    }
  }

  /// A point on the globe in degrees (WGS 84).
  public struct Coordinates: Hashable, Sendable {
    /// Degrees north, from -90 to 90.
    public let latitude: Double
    /// Degrees east, from -180 to 180.
    public let longitude: Double

    /// Creates a point, or nothing if the degrees are out of range.
    public init?(latitude: Double, longitude: Double) {
      guard abs(latitude) <= 90, abs(longitude) <= 180 else { return nil }
      self.latitude = latitude
      self.longitude = longitude
    }
  }

  /// The id.
  public var id: Reference
  /// The place around it.
  public var within: Reference?
  /// The states it belonged to.
  public var states: [Sovereignty] = []
  /// The places next to it.
  public var borders: [Reference] = []
  /// Where it lies.
  public var coordinates: Coordinates?
  /// Names, words and claims.
  public var details = Details()

  /// Creates a place.
  public init(id: Reference) {
    self.id = id
  }
}
