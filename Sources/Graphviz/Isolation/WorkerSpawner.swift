// SPDX-License-Identifier: MIT

#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

/// Starts a process that draws.
///
/// `fork` would be wrong: behind it, a process with threads may do next to nothing.
struct WorkerSpawner {
  /// The path of the program.
  let program: String
  /// What it is given.
  let arguments: [String]

  /// Starts the process; the descriptors become its streams.
  func spawn(
    exchange: borrowing OwnedDescriptor, errors: borrowing OwnedDescriptor
  ) throws(GraphvizError) -> WorkerProcess {
    guard program.hasPrefix("/"), !program.utf8.contains(0) else {
      throw GraphvizError(
        .worker, "the path of the program that draws must be absolute: '\(program)'")
    }
    var settings = SpawnSettings()
    settings.replaceStreams(exchange: exchange.number, errors: errors.number)
    settings.startAfresh()
    var number = pid_t()
    let failure = unsafe Self.withStrings([program] + arguments) { arguments in
      unsafe Self.withStrings(WorkerEnvironment.entries) { environment in
        unsafe posix_spawn(
          &number, program, &settings.actions, &settings.attributes, arguments, environment)
      }
    }
    guard failure == 0 else { throw Self.failed("'\(program)'", failure) }
    return WorkerProcess(number: number)
  }

  static func failed(_ program: String, _ number: Int32) -> GraphvizError {
    let reason = unsafe String(cString: strerror(number))
    return GraphvizError(.worker, "cannot start the program that draws, \(program): \(reason)")
  }

  /// Calls with a list of C strings that a null pointer ends.
  private static func withStrings<Output>(
    _ texts: [String], _ body: ([UnsafeMutablePointer<CChar>?]) -> Output
  ) -> Output {
    let copies = unsafe texts.map { unsafe strdup($0) }
    defer { for index in unsafe copies.indices { unsafe free(copies[index]) } }
    return unsafe body(copies + [nil])
  }
}

/// What `posix_spawn` is told, freed at the end.
@safe private struct SpawnSettings: ~Copyable {
  #if canImport(Darwin)
    var actions: posix_spawn_file_actions_t?
    var attributes: posix_spawnattr_t?
  #else
    var actions = unsafe posix_spawn_file_actions_t()
    var attributes = posix_spawnattr_t()
  #endif

  init() {
    unsafe posix_spawn_file_actions_init(&actions)
    unsafe posix_spawnattr_init(&attributes)
  }

  deinit {
    // The functions want to change what is freed, and what is deinitialized cannot be changed.
    var (actions, attributes) = unsafe (actions, attributes)
    unsafe posix_spawn_file_actions_destroy(&actions)
    unsafe posix_spawnattr_destroy(&attributes)
  }

  mutating func replaceStreams(exchange: Int32, errors: Int32) {
    unsafe posix_spawn_file_actions_adddup2(&actions, exchange, STDIN_FILENO)
    unsafe posix_spawn_file_actions_adddup2(&actions, exchange, STDOUT_FILENO)
    unsafe posix_spawn_file_actions_adddup2(&actions, errors, STDERR_FILENO)
  }

  /// A group of its own, and signals as the system has them, whatever this process does with them.
  mutating func startAfresh() {
    var flags = POSIX_SPAWN_SETPGROUP | POSIX_SPAWN_SETSIGMASK | POSIX_SPAWN_SETSIGDEF
    #if canImport(Darwin)
      flags |= POSIX_SPAWN_CLOEXEC_DEFAULT
    #endif
    var none = sigset_t()
    var all = sigset_t()
    unsafe sigemptyset(&none)
    unsafe sigfillset(&all)
    for signal in [SIGKILL, SIGSTOP] { unsafe sigdelset(&all, signal) }
    unsafe posix_spawnattr_setpgroup(&attributes, 0)
    unsafe posix_spawnattr_setsigmask(&attributes, &none)
    unsafe posix_spawnattr_setsigdefault(&attributes, &all)
    unsafe posix_spawnattr_setflags(&attributes, Int16(flags))
  }
}
