// SPDX-License-Identifier: MIT

import ArgumentParser
import EntenteKit

/// The command `entente`.
public enum EntenteProgram {
  /// The version, by semantic versioning.
  public static let version = "0.1.0"

  /// Runs the command with the arguments of the process and ends it with its status.
  ///
  /// The status is 0 if all is well, 1 if the input is wrong, 64 if the usage is, and 70 after a
  /// fault of our own.
  public static func main() {
    Terminal.ignoreClosedPipes()
    // Answered before the tree of commands is made, which takes longer than everything else here.
    let arguments = Array(CommandLine.arguments.dropFirst())
    guard arguments != ["--version"] else { return tellVersion() }
    HeadStart.begin(arguments)
    RootCommand.main()
  }

  private static func tellVersion() {
    do throws(EntenteError) {
      try OutputFile("-").write(Array("\(version)\n".utf8))
    } catch {
      RootCommand.exit(withError: CommandFailure.told(error))
    }
  }
}

/// `entente`, which only chooses among its subcommands.
struct RootCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "entente",
    abstract: "Turns who met, allied with or fought whom into graphs and pictures.",
    discussion: """
      A chronicle is a text file in YAML or JSON that says who did what to whom, when, where, and \
      according to which source.
      """,
    version: EntenteProgram.version,
    subcommands: [
      NewCommand.self, CheckCommand.self, ShowCommand.self, FormatCommand.self, RenderCommand.self,
      DiffCommand.self, ExportCommand.self, DateCommand.self,
    ])
}
