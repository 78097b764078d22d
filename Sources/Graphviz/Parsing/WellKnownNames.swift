// SPDX-License-Identifier: MIT

/// The numbers of the texts that mean something to the resolver.
struct WellKnownNames {
  let key: Int32
  let label: Int32
  let tailport: Int32
  let headport: Int32
  let charset: Int32
  /// What the label of a node is where none is given: its id.
  let ownID: Int32

  init(in texts: inout TextTable) {
    key = texts.number(of: Array("key".utf8))
    label = texts.number(of: Array("label".utf8))
    tailport = texts.number(of: Array("tailport".utf8))
    headport = texts.number(of: Array("headport".utf8))
    charset = texts.number(of: Array("charset".utf8))
    ownID = texts.number(of: Array(#"\N"#.utf8))
  }
}
