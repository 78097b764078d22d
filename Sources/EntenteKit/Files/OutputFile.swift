// SPDX-License-Identifier: MIT

/// A file to write, or standard output under the name `-`.
///
/// A regular file is replaced whole or not at all: the bytes go to a temporary name beside it, which
/// is then renamed. Links are followed and keep pointing where they did; a file that is replaced
/// keeps its mode. Devices and pipes are written straight.
public struct OutputFile: Hashable, Sendable {
  /// The path as the user wrote it, or `-`.
  public let path: String

  /// Creates an output.
  public init(_ path: String) {
    self.path = path
  }

  /// Whether it is standard output, under that name or the system's.
  ///
  /// The system's name would open a file anew and write over what others added to its end.
  public var isStandardOutput: Bool { path == "-" || path == "/dev/stdout" }

  /// The extension in lower case, without its dot; nothing if there is none.
  public var fileExtension: String? {
    guard !isStandardOutput, let name = path.split(separator: "/").last,
      let dot = name.lastIndex(of: "."), dot != name.startIndex
    else { return nil }
    return name[name.index(after: dot)...].lowercased()
  }

  /// Writes bytes, all or none.
  public func write(_ bytes: [UInt8]) throws(EntenteError) {
    do throws(SystemCalls.Failure) {
      if isStandardOutput {
        try SystemCalls.Descriptor.standardOutput.write(bytes)
      } else {
        try Self.write(bytes, to: Self.resolved(path))
      }
    } catch {
      let name = isStandardOutput ? "<stdout>" : path.isEmpty ? "''" : path
      throw EntenteError(
        error.isClosedPipe ? .closedPipe : .unwritable, "\(name): \(error.message)")
    }
  }

  /// Returns the path at the end of all links, whether there is a file or not.
  private static func resolved(_ path: String) throws(SystemCalls.Failure) -> String {
    var path = path
    // As many links as Linux follows.
    for _ in 0..<40 {
      guard !isNameOfOpenFile(path), let status = try? SystemCalls.statusOfLink(path),
        status.isLink
      else { return path }
      let target = try SystemCalls.linkTarget(of: path)
      path = target.hasPrefix("/") ? target : folder(of: path) + target
    }
    _ = try SystemCalls.status(of: path)
    return path
  }

  /// Returns whether a path, such as `/dev/fd/3`, leads to an open file: it is not ours to replace.
  private static func isNameOfOpenFile(_ path: String) -> Bool {
    path == "/dev/stdout" || path == "/dev/stderr" || path.hasPrefix("/dev/fd/")
      || path.hasPrefix("/proc/")
  }

  private static func write(_ bytes: [UInt8], to path: String) throws(SystemCalls.Failure) {
    do throws(SystemCalls.Failure) {
      let status = try SystemCalls.status(of: path)
      guard status.isRegular, !isNameOfOpenFile(path) else {
        // A folder fails here, with the system's own words.
        try SystemCalls.Descriptor(writing: path).write(bytes)
        return
      }
      try replace(path, with: bytes, permissions: status.permissions)
    } catch {
      guard error.isMissing else { throw error }
      try replace(path, with: bytes, permissions: nil)
    }
  }

  private static func replace(
    _ path: String, with bytes: [UInt8], permissions: SystemCalls.Permissions?
  ) throws(SystemCalls.Failure) {
    let temporary = try create(beside: path, bytes, permissions)
    do throws(SystemCalls.Failure) {
      try SystemCalls.rename(temporary, to: path)
    } catch {
      SystemCalls.remove(temporary)
      throw error
    }
  }

  /// Writes bytes under a new name beside a path and returns that name.
  private static func create(
    beside path: String, _ bytes: [UInt8], _ permissions: SystemCalls.Permissions?
  ) throws(SystemCalls.Failure) -> String {
    var attempt = 0
    while true {
      let name = "\(folder(of: path)).entente-\(SystemCalls.processNumber)-\(attempt)"
      do throws(SystemCalls.Failure) {
        // What others may not read is not theirs to read for a moment, either.
        let file = try SystemCalls.Descriptor(
          creating: name, permissions: (permissions ?? 0o666) & 0o777)
        do throws(SystemCalls.Failure) {
          try file.write(bytes)
          if let permissions { try file.setPermissions(permissions) }
          return name
        } catch {
          SystemCalls.remove(name)
          throw error
        }
      } catch {
        guard error.isTaken, attempt < 1000 else { throw error }
        attempt += 1
      }
    }
  }

  private static func folder(of path: String) -> String {
    guard let slash = path.lastIndex(of: "/") else { return "" }
    return String(path[...slash])
  }
}
