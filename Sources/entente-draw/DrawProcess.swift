// SPDX-License-Identifier: MIT

import CDrawProcess
import Graphviz

/// The process that draws one graph and ends, within limits that it sets before it reads.
///
/// The arguments are the limits, standard input brings the request, and standard output takes the
/// answer: `WorkerRecord` has the form of both. Nobody is meant to start it by hand.
enum DrawProcess {
  /// For recursion: a chain of 50,000 edges overflows 8 MB.
  private static let stack = 64 << 20

  /// Font files and plugins are opened one after the other.
  private static let files: UInt64 = 64

  static func main() -> Never {
    ent_close_files()
    let output = OwnedDescriptor(owning: ent_take_output())
    WorkerEnvironment.keepFonts(clearing: ent_clear_environment)
    guard let limits = WorkerLimits(arguments: CommandLine.arguments.dropFirst()) else {
      refuse("this program is started by entente, to draw in a process of its own")
    }
    take(limits)
    guard output.number >= 0, output.write(WorkerAnswer.greeting) else {
      refuse("there is nobody to answer to")
    }
    serve(output, limits)
  }

  private static func take(_ limits: WorkerLimits) {
    let failure = ent_set_limits(
      UInt64(limits.cpuSeconds), UInt64(limits.memoryBytes), files)
    guard failure == 0 else { refuse("cannot set limits: error \(failure)") }
    let refusal = ent_renounce()
    guard refusal == 0 else { refuse("cannot give up its rights: error \(refusal)") }
    _ = ent_exit_without_memory(WorkerStatus.exhausted)
  }

  /// Draws on a thread with a deep stack, while this one waits for the parent to be gone.
  private static func serve(_ output: consuming OwnedDescriptor, _ limits: WorkerLimits) -> Never {
    let input = OwnedDescriptor(owning: 0)
    // Most of the time of a small picture goes by here, while the request may still be on its way.
    GraphvizLibrary.prepare()
    guard let request = WorkerRequest(reading: input) else { refuse("the request is not whole") }
    let number = output.number
    let isStarted = LayoutThread.detach(stack: stack) {
      let result = GraphvizLibrary.answer(to: request, within: limits)
      let output = OwnedDescriptor(owning: number)
      for piece in WorkerAnswer.pieces(of: result) where !output.write(piece) { ent_exit(1) }
      // Nothing is freed: the system does that faster.
      ent_exit(0)
    }
    guard isStarted else { refuse("there is no thread to draw on") }
    input.waitForEnd()
    ent_exit(1)
  }

  /// Says on standard error why nothing is drawn, and ends.
  private static func refuse(_ reason: String) -> Never {
    let errors = OwnedDescriptor(owning: 2)
    _ = errors.write(Array("entente-draw: \(reason)\n".utf8))
    ent_exit(WorkerStatus.refused)
  }
}
