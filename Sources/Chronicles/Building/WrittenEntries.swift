// SPDX-License-Identifier: MIT

import Diagnostics

/// Where in a Swift program something was written.
struct CodePlace: Sendable {
  let file: StaticString
  let line: UInt
}

/// Entries of a chronicle with the lines of the program that they were written on.
///
/// A ``ChronicleBuilder`` makes them; a function that returns them may stand in another one:
///
/// ```swift
/// @ChronicleBuilder func powers() -> WrittenEntries {
///   try Actor("austria", name: "Austria", kind: "state")
///   try Actor("russia", name: "Russia", kind: "state")
/// }
/// ```
public struct WrittenEntries: Sendable {
  /// An entry as far as it could be made, and what is wrong with it.
  struct Item: Sendable {
    let element: (any ChronicleElement)?
    let mistake: ChronicleError?
    let place: CodePlace
  }

  let items: [Item]

  init(_ element: any ChronicleElement, at place: CodePlace) {
    items = [Item(element: element, mistake: nil, place: place)]
  }

  init(_ mistake: ChronicleError, at place: CodePlace) {
    items = [Item(element: mistake.remainder, mistake: mistake, place: place)]
  }

  init(joining parts: [WrittenEntries]) {
    items = parts.count == 1 ? parts[0].items : parts.flatMap(\.items)
  }
}
