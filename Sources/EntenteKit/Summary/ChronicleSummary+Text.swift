// SPDX-License-Identifier: MIT

import Chronicles
import Chronology
import Diagnostics

extension ChronicleSummary {
  /// The summary as a table for people, as `entente show` prints it.
  public var text: String {
    let parts = [head, countTable, kindTable, sourceTable, evidenceTable]
    return parts.filter { !$0.isEmpty }.joined(separator: "\n")
  }

  private var head: String {
    var lines = [title.map { DiagnosticPrinter.printable($0) } ?? "(no title)"]
    if let firstDay, let lastDay {
      lines.append("from \(firstDay) to \(lastDay)")
    } else if let firstDay {
      lines.append("from \(firstDay)")
    } else if let lastDay {
      lines.append("until \(lastDay)")
    }
    if let asOf {
      lines.append("known as of \(asOf)")
    } else if let horizon {
      lines.append("known as of \(horizon), by its latest source")
    }
    return lines.joined(separator: "\n") + "\n"
  }

  private var countTable: String {
    var table = TextTable([.right, .left])
    for count in counts where count.number > 0 {
      table.add([String(count.number), count.number == 1 ? count.singular : count.name])
    }
    return table.text
  }

  private var kindTable: String {
    var table = TextTable([.right, .left, .left], heading: ["", "kind", "of"])
    for kind in kinds {
      table.add([String(kind.count), kind.kind.isEmpty ? "-" : kind.kind, kind.family.rawValue])
    }
    return table.text
  }

  private var sourceTable: String {
    var table = TextTable(
      [.right, .left, .left, .left, .left], heading: ["claims", "grade", "published", "source", ""])
    for source in sources {
      table.add([
        String(source.claims), source.reliability ?? "-", source.published ?? "-", source.id,
        source.title == source.id ? "" : source.title,
      ])
    }
    return table.text
  }

  private var evidenceTable: String {
    var table = TextTable([.right, .right, .left], heading: ["relations", "events", "evidence"])
    for row in evidence where row.relations + row.events > 0 {
      table.add([String(row.relations), String(row.events), row.evidence.rawValue])
    }
    return table.text
  }
}

extension ChronicleSummary.Count {
  /// The name of one of them.
  var singular: String { String(name.dropLast()) }
}
