// SPDX-License-Identifier: MIT

import ChronicleDiagrams
import ChronicleGraph
import Chronicles
import Chronology
import EntenteKit
import Foundation

/// Builds a chronicle in Swift, asks it something, and draws it.
@main
struct Congress {
  static func main() throws {
    do {
      let chronicle = try Concert.chronicle()
      tell(chronicle)
      try ask(chronicle)
      try draw(chronicle)
    } catch let error as ChronicleError {
      // Each mistake with its line, as a compiler would tell it.
      print(error, terminator: "")
      exit(1)
    }
  }

  private static func tell(_ chronicle: Chronicle) {
    print(
      "\(chronicle.title?.text ?? ""): \(chronicle.actors.count) actors, "
        + "\(chronicle.relations.count) relations, \(chronicle.events.count) events")
    for doubt in Validator.diagnostics(of: chronicle) {
      print("\(doubt.severity): \(doubt.message)")
    }
  }

  private static func ask(_ chronicle: Chronicle) throws {
    guard let france = Identifier("france") else { return }
    let allies = Allies(in: GraphProjection(of: chronicle))
    print("With whom was France allied?")
    for day in ["1814-12-31", "1815-02-01", "1815-03-20", "1816-01-01", "1820-06-01"] {
      let answers = allies.allies(of: france, in: try Window(ExtendedDate(day)))
      let names = answers.map { "\($0.name) (\($0.certainty))" }
      print("  \(day)  \(names.isEmpty ? "nobody" : names.joined(separator: ", "))")
    }
  }

  private static func draw(_ chronicle: Chronicle) throws {
    var options = DiagramOptions()
    options.choice.moment = .init(try Window(ExtendedDate("1815-02-01")))
    options.choice.kinds = ["alliance"]
    for format in [PictureFormat.svg, .png] {
      let picture = try DrawingRequest(options: options, format: format).draw(chronicle)
      let file = "congress.\(format.rawValue)"
      try OutputFile(file).write(picture.bytes)
      print("wrote \(file): \(picture.bytes.count) bytes")
    }
  }
}
