// SPDX-License-Identifier: MIT

import ArgumentParser
import ChronicleDiagrams
import Chronicles
import Chronology
import PropertyGraph

/// What of a chronicle is shown.
struct ChoiceOptions: ParsableArguments {
  // A year before the year 0 starts with a hyphen, as options do.
  @Option(
    parsing: .unconditional,
    help: ArgumentHelp("Show what holds at some time in a window.", valueName: "date"))
  var at: String?

  @Option(
    parsing: .unconditional,
    help: ArgumentHelp("Show what holds throughout a window.", valueName: "date"))
  var throughout: String?

  @Flag(help: "Leave out what is only possible in the window.")
  var definite = false

  @Option(
    help: ArgumentHelp("Show only these: actual, planned, cancelled.", valueName: "status,..."))
  var status: String?

  @Option(help: ArgumentHelp("Show only these kinds and those below them.", valueName: "kind,..."))
  var kinds: String?

  @Option(help: ArgumentHelp("Show only these actors.", valueName: "id,..."))
  var actors: String?

  @Option(
    parsing: .unconditional,
    help: ArgumentHelp("Show also who is so many ties away from them.", valueName: "n"))
  var within: Int?

  @Option(
    name: .customLong("known-by"), parsing: .unconditional,
    help: ArgumentHelp("Show what was known by then: only claims published.", valueName: "date"))
  var knownBy: String?

  /// The options that are given.
  var given: [String] {
    [
      (at != nil, "--at"), (throughout != nil, "--throughout"), (definite, "--definite"),
      (status != nil, "--status"), (kinds != nil, "--kinds"), (actors != nil, "--actors"),
      (within != nil, "--within"), (knownBy != nil, "--known-by"),
    ].filter(\.0).map(\.1)
  }

  /// Returns the time by which claims must have been published.
  func knownByWindow() throws -> Window? {
    try knownBy.map { try WindowOption.window($0, "--known-by") }
  }

  /// Returns the choice as the view takes it.
  func choice() throws -> Choice {
    var choice = Choice()
    choice.moment = try moment()
    if definite, choice.moment == nil {
      throw CommandFailure.usage("--definite asks about a window: add --at or --throughout")
    }
    choice.isDefiniteOnly = definite
    choice.statuses = try status.map { try statuses($0) }
    choice.kinds = try kinds.map { try ListOption($0, "--kinds").items } ?? []
    choice.actors = try actors.map { try identifiers($0) } ?? []
    choice.distance = try distance()
    return choice
  }

  private func moment() throws -> Choice.Moment? {
    switch (at, throughout) {
    case (nil, nil): return nil
    case (let text?, nil): return .init(try WindowOption.window(text, "--at"), .holds)
    case (nil, let text?): return .init(try WindowOption.window(text, "--throughout"), .throughout)
    case (.some, .some):
      throw CommandFailure.usage("--at and --throughout exclude each other")
    }
  }

  private func distance() throws -> Int {
    guard let within else { return 0 }
    guard within >= 0 else { throw CommandFailure.usage("--within takes a number from 0 on") }
    guard actors != nil else {
      throw CommandFailure.usage("--within counts ties from actors: add --actors")
    }
    return within
  }

  private func statuses(_ text: String) throws -> Set<Status> {
    Set(
      try ListOption(text, "--status").items.map { name in
        guard let status = Status(rawValue: name) else {
          let known = Status.allCases.map(\.rawValue).joined(separator: ", ")
          throw CommandFailure.usage("there is no status '\(name)'; there are \(known)")
        }
        return status
      })
  }

  private func identifiers(_ text: String) throws -> [Identifier] {
    try ListOption(text, "--actors").items.map { name in
      guard let id = Identifier(name) else {
        throw CommandFailure.usage("--actors: '\(name)' is not an id; \(Identifier.rule)")
      }
      return id
    }
  }
}
