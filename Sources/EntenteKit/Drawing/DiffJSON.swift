// SPDX-License-Identifier: MIT

public import ChronicleDiagrams
import Chronology
import Documents

extension ChronicleDiff {
  /// What differs as JSON, as `entente diff --to json` prints it, with a line feed at its end.
  public var json: String {
    var members: [JSONValue.Member] = []
    if case .dates(let from, let to) = subject {
      members.append(.init("from", .text(from.text)))
      members.append(.init("to", .text(to.text)))
    }
    members.append(.init("differs", .truth(!isEmpty)))
    let counts = Change.allCases.map {
      JSONValue.Member($0.rawValue, .integer(entries($0).count))
    }
    members.append(.init("counts", .object(counts)))
    members.append(.init("entries", .list(entries.map(Self.value))))
    return JSONValue.object(members).text(.lines)
  }

  private static func value(of entry: Entry) -> JSONValue {
    .compact([
      "change": .text(entry.change.rawValue), "section": .text(entry.section),
      "id": entry.id.isEmpty ? .null : .text(entry.id), "name": .text(entry.name),
      "when": JSONValue(entry.when?.text), "certainty": .text(entry.certainty.name),
      "fields": entry.fields.isEmpty ? .null : .list(entry.fields.map(value)),
    ])
  }

  private static func value(of field: Field) -> JSONValue {
    ["key": .text(field.key), "old": JSONValue(field.old), "new": JSONValue(field.new)]
  }
}
