// SPDX-License-Identifier: MIT

#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

/// The system calls behind reading and writing files; `errno` becomes a thrown value.
///
/// Files are read and written here and not through Foundation, because what entente promises of its
/// output (links, modes, devices, nothing half-written) needs these very calls.
enum SystemCalls {
  /// What the system said.
  struct Failure: Error {
    let number: Int32

    init() { number = errno }

    private init(number: Int32) { self.number = number }

    /// More bytes than are read, which the system calls a file that is too large.
    static let tooLarge = Self(number: EFBIG)

    /// A path that leads out of the folder that it should stay in.
    static let outside = Self(number: -1)

    /// Something that is not a regular file.
    static let notAFile = Self(number: -2)

    /// The system's words for it, or ours for what the system has none for.
    var message: String {
      switch number {
      case Self.outside.number: "it lies outside the folder"
      case Self.notAFile.number: "it is not a file"
      default: unsafe String(cString: strerror(number))
      }
    }

    var isMissing: Bool { number == ENOENT }
    var isClosedPipe: Bool { number == EPIPE }
    var isTaken: Bool { number == EEXIST }
    var isTooLarge: Bool { number == EFBIG }
    var isOutside: Bool { self.number == Self.outside.number }
  }

  /// Who may do what with a file; its width differs between systems.
  typealias Permissions = mode_t

  /// What kind of file a path names.
  struct FileStatus {
    private let value: stat

    init(_ value: stat) { self.value = value }

    private var format: mode_t { value.st_mode & S_IFMT }

    var isRegular: Bool { format == S_IFREG }
    var isLink: Bool { format == S_IFLNK }
    var permissions: Permissions { value.st_mode & 0o7777 }
    var size: Int { Int(value.st_size) }
  }

  static func status(of path: String) throws(Failure) -> FileStatus {
    var value = stat()
    guard unsafe stat(path, &value) == 0 else { throw Failure() }
    return FileStatus(value)
  }

  static func statusOfLink(_ path: String) throws(Failure) -> FileStatus {
    var value = stat()
    guard unsafe lstat(path, &value) == 0 else { throw Failure() }
    return FileStatus(value)
  }

  static func linkTarget(of path: String) throws(Failure) -> String {
    var buffer = [CChar](repeating: 0, count: 4096)
    let count = unsafe readlink(path, &buffer, buffer.count)
    guard count >= 0 else { throw Failure() }
    return String(decoding: buffer[..<count].map(UInt8.init(bitPattern:)), as: UTF8.self)
  }

  /// Returns the path without links, or the failure if there is no such file.
  static func realPath(of path: String) throws(Failure) -> String {
    guard let resolved = unsafe realpath(path, nil) else { throw Failure() }
    defer { unsafe free(resolved) }
    return unsafe String(cString: resolved)
  }

  // MARK: - Descriptors

  /// An open file.
  struct Descriptor: ~Copyable {
    private static let chunkSize = 1 << 16

    let number: Int32
    private let isOwned: Bool

    /// Opens a file to read it.
    init(reading path: String) throws(Failure) {
      number = unsafe open(path, O_RDONLY | O_CLOEXEC)
      guard number >= 0 else { throw Failure() }
      isOwned = true
    }

    /// Opens a file that is there, such as a device, to write to it.
    init(writing path: String) throws(Failure) {
      number = unsafe open(path, O_WRONLY | O_CLOEXEC)
      guard number >= 0 else { throw Failure() }
      isOwned = true
    }

    /// Creates a file that must not be there, with the permissions that the user's mask leaves.
    init(creating path: String, permissions: Permissions) throws(Failure) {
      number = unsafe open(path, O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, permissions)
      guard number >= 0 else { throw Failure() }
      isOwned = true
    }

    private init(standard number: Int32) {
      self.number = number
      isOwned = false
    }

    static var standardInput: Descriptor { Descriptor(standard: STDIN_FILENO) }
    static var standardOutput: Descriptor { Descriptor(standard: STDOUT_FILENO) }
    static var standardError: Descriptor { Descriptor(standard: STDERR_FILENO) }

    deinit { if isOwned { _ = close(number) } }

    /// Reads to the end; more than a limit is a failure.
    func readAll(expecting size: Int = 0, atMost limit: Int) throws(Failure) -> [UInt8] {
      guard size <= limit else { throw .tooLarge }
      var bytes: [UInt8] = []
      bytes.reserveCapacity(size)
      while try readMore(onto: &bytes) {
        guard bytes.count <= limit else { throw .tooLarge }
      }
      return bytes
    }

    /// Adds what can be read next, waiting for it; returns whether there was any.
    func readMore(onto bytes: inout [UInt8]) throws(Failure) -> Bool {
      var failure: Failure?
      let chunk = unsafe [UInt8](unsafeUninitializedCapacity: Self.chunkSize) { buffer, count in
        do throws(Failure) {
          unsafe count = try readOnce(into: UnsafeMutableRawBufferPointer(buffer))
        } catch let error {
          failure = error
        }
      }
      if let failure { throw failure }
      bytes += chunk
      return !chunk.isEmpty
    }

    private func readOnce(into buffer: UnsafeMutableRawBufferPointer) throws(Failure) -> Int {
      while true {
        let count = unsafe read(number, buffer.baseAddress, buffer.count)
        if count >= 0 { return count }
        guard errno == EINTR else { throw Failure() }
      }
    }

    /// Writes all bytes.
    func write(_ bytes: [UInt8]) throws(Failure) {
      var done = 0
      while done < bytes.count {
        let count = unsafe bytes.withUnsafeBytes { buffer in
          unsafe systemWrite(number, buffer.baseAddress?.advanced(by: done), buffer.count - done)
        }
        if count < 0, errno == EINTR { continue }
        guard count >= 0 else { throw Failure() }
        done += count
      }
    }

    func setPermissions(_ mode: Permissions) throws(Failure) {
      guard fchmod(number, mode) == 0 else { throw Failure() }
    }
  }

  static func rename(_ path: String, to other: String) throws(Failure) {
    guard systemRename(path, other) == 0 else { throw Failure() }
  }

  static func remove(_ path: String) {
    _ = unsafe unlink(path)
  }

  /// Returns whether standard error is a terminal.
  static var isErrorTerminal: Bool { isatty(STDERR_FILENO) == 1 }
  /// Returns whether standard output is a terminal.
  static var isOutputTerminal: Bool { isatty(STDOUT_FILENO) == 1 }

  static var processNumber: Int32 { getpid() }

  /// Lets a write to a closed pipe fail instead of ending the process.
  static func ignoreClosedPipes() {
    _ = signal(SIGPIPE, SIG_IGN)
  }
}

/// `write`, under a name that a method called `write` does not hide.
private func systemWrite(_ file: Int32, _ bytes: UnsafeRawPointer?, _ count: Int) -> Int {
  unsafe write(file, bytes, count)
}

/// `rename`, likewise.
private func systemRename(_ path: String, _ other: String) -> Int32 {
  unsafe rename(path, other)
}
