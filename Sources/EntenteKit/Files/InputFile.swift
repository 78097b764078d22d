// SPDX-License-Identifier: MIT

public import Diagnostics

/// A file to read, or standard input under the name `-`.
public struct InputFile: Hashable, Sendable {
  /// The path as the user wrote it, or `-`.
  public let path: String
  /// Its bytes, if they were read before: standard input can be read but once.
  private var content: [UInt8]?

  /// Creates an input.
  public init(_ path: String) {
    self.path = path
  }

  /// Returns the file with its bytes in memory, to be looked at before it is decided what it is.
  public func loaded() throws(EntenteError) -> InputFile {
    var file = self
    file.content = try bytes()
    return file
  }

  /// Whether it is standard input.
  public var isStandardInput: Bool { path == "-" }

  /// What to call it in messages.
  public var name: String { isStandardInput ? "<stdin>" : path }

  /// The folder that it lies in; for standard input the current one.
  public var folder: String {
    guard !isStandardInput, let slash = path.lastIndex(of: "/") else { return "." }
    return slash == path.startIndex ? "/" : String(path[..<slash])
  }

  /// Returns its text.
  public func text() throws(EntenteError) -> SourceText {
    SourceText(name: name, bytes: try bytes())
  }

  /// The most bytes that are read into memory: a device such as `/dev/zero` never ends.
  package static let largest = 1 << 30

  /// Returns its bytes, unless they are more than a limit.
  package func bytes(atMost limit: Int = Self.largest) throws(EntenteError) -> [UInt8] {
    if let content {
      guard content.count <= limit else { throw failure(.tooLarge, limit: limit) }
      return content
    }
    do throws(SystemCalls.Failure) {
      if isStandardInput { return try SystemCalls.Descriptor.standardInput.readAll(atMost: limit) }
      // Reading a folder fails with the system's own words.
      let size = try SystemCalls.status(of: path).size
      return try SystemCalls.Descriptor(reading: path).readAll(expecting: size, atMost: limit)
    } catch {
      throw failure(error, limit: limit)
    }
  }

  /// Returns the error that tells why it cannot be read.
  func failure(_ failure: SystemCalls.Failure, limit: Int = Self.largest) -> EntenteError {
    let reason = failure.isTooLarge ? "it has more than \(limit) bytes" : failure.message
    return EntenteError(
      failure.isTooLarge ? .tooLarge : .unreadable, "\(name.isEmpty ? "''" : name): \(reason)")
  }
}
