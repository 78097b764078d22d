// SPDX-License-Identifier: MIT

import Foundation
import Graphviz

@main
struct Floors {
  static func main() throws {
    let house = DOTGraph(name: "house") {
      NodeDefaults().shape(.box).style(.rounded).fill(.white).font("Helvetica", size: .points(11))
      EdgeDefaults().color(.slateGray).arrowSize(0.7)

      for number in Set(modules.map(\.floor)).sorted(by: >) { Floor(number: number) }

      for module in modules {
        for used in module.uses { Edge(module.name, used) }
        if let library = module.binds {
          Node(library).shape(.component).fill(.lightYellow)
          Edge(module.name, library).style(.dashed).arrowhead(.vee)
        }
      }
    }
    .label("Imports only go down").labelLocation(.top).font("Helvetica", size: .points(14))
    .newRank().rankSeparation(.centimeters(1.2)).padding(.points(12))

    try Data(house.text().utf8).write(to: URL(filePath: "floors.dot"))
    for format in [OutputFormat.svg, .png] {
      let picture = try GraphvizLibrary.render(house, format: format)
      try Data(picture.bytes).write(to: URL(filePath: "floors.\(format.rawValue)"))
      for warning in picture.warnings { print("warning: \(warning)") }
    }
    print("floors.svg, floors.png and floors.dot show \(house.nodes.count) modules and libraries")
  }
}
