// SPDX-License-Identifier: MIT

import ChronicleFormats

/// The files below a folder, of which a chronicle may include some; no link leads out of it.
struct FolderFiles {
  private let folder: String

  init(folder: String) {
    self.folder = folder
  }

  /// Returns the files that a root may include: those of its folder.
  static func around(_ root: InputFile) -> IncludedFiles {
    let files = FolderFiles(folder: root.folder)
    let identity = root.isStandardInput ? nil : try? SystemCalls.realPath(of: root.path)
    return IncludedFiles(rootIdentity: identity) { path throws(IncludeRefusal) in
      try files.open(path)
    }
  }

  private func open(_ path: String) throws(IncludeRefusal) -> IncludedFile {
    do throws(SystemCalls.Failure) {
      let root = try SystemCalls.realPath(of: folder)
      let real = try SystemCalls.realPath(of: folder + "/" + path)
      guard real.hasPrefix(root == "/" ? root : root + "/") else { throw .outside }
      let status = try SystemCalls.status(of: real)
      // A pipe or a device would never end.
      guard status.isRegular else { throw .notAFile }
      return try Self.file(at: real, name: name(of: path), size: status.size)
    } catch {
      throw Self.refusal(error)
    }
  }

  /// The name of a file for messages: the folder as the user wrote it, if it was written at all.
  private func name(of path: String) -> String { folder == "." ? path : folder + "/" + path }

  private static func file(
    at path: String, name: String, size: Int
  ) throws(SystemCalls.Failure) -> IncludedFile {
    let file = OpenFile(try SystemCalls.Descriptor(reading: path))
    return IncludedFile(name: name, identity: path, size: size) { bytes throws(IncludeRefusal) in
      do throws(SystemCalls.Failure) {
        return try file.descriptor.readMore(onto: &bytes)
      } catch {
        throw refusal(error)
      }
    }
  }

  private static func refusal(_ failure: SystemCalls.Failure) -> IncludeRefusal {
    failure.isOutside
      ? IncludeRefusal(
        "it lies outside the folder of the chronicle", hint: "copy it there; links do not help")
      : IncludeRefusal(failure.message)
  }

  /// Keeps a file open while something reads it.
  private final class OpenFile {
    let descriptor: SystemCalls.Descriptor

    init(_ descriptor: consuming SystemCalls.Descriptor) {
      self.descriptor = descriptor
    }
  }
}
