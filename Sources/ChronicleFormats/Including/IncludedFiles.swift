// SPDX-License-Identifier: MIT

/// Where the files come from that a chronicle includes.
///
/// The decoder knows neither folders nor links: whoever has a file system opens the files for it, and
/// refuses those that lie elsewhere.
public struct IncludedFiles: Sendable {
  /// Opens a file by its path below the folder of the root, whose parts are joined by `/`.
  public typealias Opening =
    @Sendable (_ path: String) throws(IncludeRefusal) -> IncludedFile

  /// What the root itself is, to know it again if it is included; nothing if it is no file.
  let rootIdentity: String?
  let open: Opening

  /// Creates files that a function opens.
  ///
  /// - Parameters:
  ///   - rootIdentity: What tells the root from all other files, as an ``IncludedFile`` would say it.
  ///   - open: Opens a file.
  public init(rootIdentity: String? = nil, open: @escaping Opening) {
    self.rootIdentity = rootIdentity
    self.open = open
  }

  /// Files in memory, by their paths.
  public init(texts: [String: String]) {
    self.init { path throws(IncludeRefusal) in
      guard let text = texts[path] else { throw IncludeRefusal("there is no such file") }
      return IncludedFile(name: path, identity: path, bytes: Array(text.utf8))
    }
  }

  /// No files: whatever is included is missing.
  public static let none = IncludedFiles(texts: [:])
}

/// A file that is included, open to be read once.
public struct IncludedFile {
  /// What to call it in messages.
  public let name: String
  /// What tells it from all other files, whatever path leads to it.
  public let identity: String
  /// The number of its bytes, as far as that is known.
  public let size: Int
  private let readMore: (inout [UInt8]) throws(IncludeRefusal) -> Bool

  /// Creates a file.
  ///
  /// - Parameters:
  ///   - name: What to call it in messages.
  ///   - identity: What tells it from all other files.
  ///   - size: The number of its bytes.
  ///   - readMore: Adds the next bytes, and returns whether there were any.
  public init(
    name: String, identity: String, size: Int,
    readMore: @escaping (inout [UInt8]) throws(IncludeRefusal) -> Bool
  ) {
    self.name = name
    self.identity = identity
    self.size = size
    self.readMore = readMore
  }

  /// Creates a file whose bytes are in memory.
  public init(name: String, identity: String, bytes: [UInt8]) {
    var rest = bytes
    self.init(name: name, identity: identity, size: bytes.count) { buffer in
      defer { rest = [] }
      buffer += rest
      return !rest.isEmpty
    }
  }

  /// Adds the next bytes, and returns whether there were any.
  func read(onto buffer: inout [UInt8]) throws(IncludeRefusal) -> Bool { try readMore(&buffer) }

  /// Returns all bytes.
  func readAll(atMost limit: Int) throws(IncludeRefusal) -> [UInt8] {
    var bytes: [UInt8] = []
    bytes.reserveCapacity(min(size, limit))
    while try read(onto: &bytes) {
      guard bytes.count <= limit else { throw .tooLarge(limit) }
    }
    return bytes
  }
}

/// Why a file is not included.
public struct IncludeRefusal: Error, Hashable, Sendable {
  /// The reason, for people.
  public let reason: String
  /// What to do about it, if that can be known.
  public let hint: String?

  /// Creates a refusal.
  public init(_ reason: String, hint: String? = nil) {
    self.reason = reason
    self.hint = hint
  }

  static func tooLarge(_ limit: Int) -> IncludeRefusal {
    IncludeRefusal("it has more than \(limit) bytes")
  }
}
