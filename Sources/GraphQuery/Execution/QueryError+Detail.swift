// SPDX-License-Identifier: MIT

extension QueryError {
  /// What exactly is wrong, by the names that openCypher's compatibility kit has for it.
  public struct Detail: Hashable, Sendable {
    /// The name, such as `InvalidArgumentValue`.
    public let name: String

    private init(_ name: String) {
      self.name = name
    }

    /// A function or operator does not take values of the type.
    public static let invalidArgumentType = Self("InvalidArgumentType")
    /// A function does not take the value, the type of which was not known before.
    public static let invalidArgumentValue = Self("InvalidArgumentValue")
    /// A number is not in the range that a function takes.
    public static let numberOutOfRange = Self("NumberOutOfRange")
    /// A value cannot be a property.
    public static let invalidPropertyType = Self("InvalidPropertyType")
    /// An entry of a map was asked for by something else than a text.
    public static let mapElementAccessByNonString = Self("MapElementAccessByNonString")
    /// A number of rows is negative.
    public static let negativeIntegerArgument = Self("NegativeIntegerArgument")
    /// What a removed node or relationship had was asked for.
    public static let deletedEntityAccess = Self("DeletedEntityAccess")
  }
}
