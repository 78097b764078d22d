// SPDX-License-Identifier: MIT

extension OutputFile {
  /// Writes bytes to a file that is not there yet; one that is there stays as it is.
  ///
  /// Standard output is written as ever.
  ///
  /// - Throws: An error with the code `unwritable`, also if there is such a file.
  public func writeNew(_ bytes: [UInt8]) throws(EntenteError) {
    guard !isStandardOutput else { return try write(bytes) }
    do throws(SystemCalls.Failure) {
      // A link that leads nowhere is taken, too: nothing appears where nobody expects it.
      let file = try SystemCalls.Descriptor(creating: path, permissions: 0o666)
      do throws(SystemCalls.Failure) {
        try file.write(bytes)
      } catch {
        SystemCalls.remove(path)
        throw error
      }
    } catch {
      let name = path.isEmpty ? "''" : path
      let message = error.isTaken ? "it is there already, and stays as it is" : error.message
      throw EntenteError(.unwritable, "\(name): \(message)")
    }
  }
}
