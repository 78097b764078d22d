// SPDX-License-Identifier: MIT

import Graphviz

/// A module of a package: where it stands, and what it leans on.
struct Module {
  let name: String
  let floor: Int
  var uses: [String] = []
  var binds: String?
}

/// The modules of entente, floor by floor.
let modules = [
  Module(name: "Diagnostics", floor: 0),
  Module(name: "Chronology", floor: 0),
  Module(name: "Chronicles", floor: 1, uses: ["Chronology", "Diagnostics"]),
  Module(name: "Documents", floor: 1, uses: ["Diagnostics"], binds: "Yams"),
  Module(name: "Graphviz", floor: 1, uses: ["Diagnostics"], binds: "libgvc"),
  Module(name: "PropertyGraph", floor: 1, uses: ["Chronology"]),
  Module(name: "ChronicleFormats", floor: 2, uses: ["Chronicles", "Documents"]),
  Module(name: "ChronicleGraph", floor: 2, uses: ["Chronicles", "PropertyGraph"]),
  Module(name: "ChronicleDiagrams", floor: 3, uses: ["ChronicleGraph", "Graphviz"]),
  Module(name: "EntenteKit", floor: 5, uses: ["ChronicleDiagrams", "ChronicleFormats"]),
]

/// One floor: its modules side by side, in a box.
struct Floor: DOTElement {
  let number: Int

  var contents: DOTContents {
    Cluster("floor \(number)") {
      Subgraph(rank: .same) {
        for module in modules where module.floor == number {
          Node(module.name).tooltip("floor \(number)")
        }
      }
    }
    .label("floor \(number)").labelJustification(.left).style(.rounded)
    .fill(.linear(.white, .hsv(0.58, 0.06 + 0.04 * Double(number), 1), angle: .degrees(90)))
    .color(.lightGray)
  }
}
