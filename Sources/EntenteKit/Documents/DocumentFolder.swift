// SPDX-License-Identifier: MIT

/// The folder that copies of sources lie in; nothing outside it is read.
public struct DocumentFolder: Hashable, Sendable {
  /// The path of the folder.
  public let path: String
  /// Whether the user named it, so that a copy that is not there is an error.
  public let isRequired: Bool

  /// Creates a folder.
  public init(path: String, isRequired: Bool) {
    self.path = path
    self.isRequired = isRequired
  }

  /// What looking for a document gave.
  enum Lookup {
    case found([UInt8])
    case missing(reason: String)
    case outside
  }

  /// Looks for a file by its path below the folder; no link may lead out of it.
  func lookUp(_ file: String) -> Lookup {
    let parts = file.split(separator: "/", omittingEmptySubsequences: false)
    guard !file.hasPrefix("/"), !parts.contains("..") else { return .outside }
    do throws(SystemCalls.Failure) {
      let root = try SystemCalls.realPath(of: path)
      let real = try SystemCalls.realPath(of: path + "/" + file)
      guard real.hasPrefix(root == "/" ? root : root + "/") else { return .outside }
      let status = try SystemCalls.status(of: real)
      // A pipe or a device would never end.
      guard status.isRegular else { return .missing(reason: "it is not a file") }
      let descriptor = try SystemCalls.Descriptor(reading: real)
      return .found(try descriptor.readAll(expecting: status.size, atMost: InputFile.largest))
    } catch {
      return .missing(reason: error.message)
    }
  }
}
