// SPDX-License-Identifier: MIT

#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

/// The variables that a worker knows: those that decide which fonts there are, and nothing else.
///
/// `GVBINDIR` above all would make Graphviz load other code.
package enum WorkerEnvironment {
  /// What fontconfig and Pango look at: folders, configuration, and the language of the reader.
  private static let fonts = [
    "HOME", "XDG_CONFIG_HOME", "XDG_CONFIG_DIRS", "XDG_DATA_HOME", "XDG_DATA_DIRS",
    "XDG_CACHE_HOME", "FONTCONFIG_FILE", "FONTCONFIG_PATH", "FONTCONFIG_SYSROOT", "FC_LANG",
    "LC_ALL", "LC_CTYPE", "LANG", "LANGUAGE", "PANGO_LANGUAGE",
  ]

  /// Where the parent found its libraries, which a worker is to find, too.
  private static let loader = ["LD_LIBRARY_PATH", "DYLD_LIBRARY_PATH"]

  /// Keeps of the environment of this process only what fonts need.
  package static func keepFonts(clearing clear: () -> Void) {
    let kept = values(of: fonts)
    clear()
    for (name, value) in kept { _ = unsafe setenv(name, value, 1) }
  }

  /// The environment that a worker is started with.
  ///
  /// Swift's own report of a crash would take seconds and say nothing about Graphviz.
  static var entries: [String] {
    values(of: fonts + loader).map { "\($0.name)=\($0.value)" } + ["SWIFT_BACKTRACE=enable=no"]
  }

  private static func values(of names: [String]) -> [(name: String, value: String)] {
    names.compactMap { name in
      guard let value = unsafe getenv(name) else { return nil }
      return unsafe (name, String(cString: value))
    }
  }
}
