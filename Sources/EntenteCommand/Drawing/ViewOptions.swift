// SPDX-License-Identifier: MIT

import ArgumentParser
import ChronicleDiagrams
import Chronicles
import Chronology
import EntenteKit
import Graphviz

/// The views, as `--view` names them.
enum ViewName: String, ExpressibleByArgument, CaseIterable {
  case network, timeline, storyline, events, ego, path, matrix, multiples, diff
}

/// What a network is grouped by, as `--group-by` names it.
enum GroupingName: String, ExpressibleByArgument, CaseIterable {
  case kind, state, bloc
}

/// When lines have labels, as `--labels` names it.
enum LabelsName: String, ExpressibleByArgument, CaseIterable {
  case auto, always, never
}

/// What the lanes of a timeline are, as `--lanes` names it.
enum LanesName: String, ExpressibleByArgument, CaseIterable {
  case actor, place, kind
}

/// At what level actors are shown, as `--level` names it.
enum LevelName: String, ExpressibleByArgument, CaseIterable {
  case state
}

/// Which way a chronicle is drawn.
struct ViewOptions: ParsableArguments {
  @Option(
    help: """
      What to draw: network, timeline, storyline, events, ego, path, matrix, multiples or diff.
      """)
  var view: ViewName?

  @Option(
    help: ArgumentHelp(
      """
      The engine of Graphviz that places actors, or the nodes of a graph in DOT: dot, neato, fdp, \
      sfdp, circo, twopi, osage or patchwork. Without it: what suits the view, or the graph's \
      attribute layout, or dot.
      """, valueName: "engine"))
  var layout: String?

  @Option(
    name: .customLong("group-by"), help: "network: put actors in boxes by kind, state or bloc.")
  var grouping: GroupingName?

  @Option(help: "network: lines have labels auto (if they are few), always or never.")
  var labels: LabelsName?

  @Option(help: "Lift persons to the state that they act for or whose office they hold: state.")
  var level: LevelName?

  @Option(help: "timeline: a lane for each actor, place or kind.")
  var lanes: LanesName?

  @Flag(name: .customLong("fold-gaps"), help: "timeline: fold long gaps, with a mark.")
  var foldsGaps = false

  @Option(
    parsing: .unconditional,
    help: ArgumentHelp("multiples: the dates, separated by commas.", valueName: "date,..."))
  var dates: String?

  @Option(
    help: ArgumentHelp(
      "multiples: a date each so many years (5y), months (6m) or days (10d).", valueName: "step"))
  var every: String?

  @Flag(help: "multiples: let the pictures follow each other, in SVG.")
  var animate = false

  @Option(
    parsing: .unconditional,
    help: ArgumentHelp("diff: the two dates, separated by a comma.", valueName: "date,date"))
  var between: String?

  /// The view, which is the network if none is given.
  private var chosen: ViewName { view ?? .network }

  /// The engine that is asked for, of chronicles and graphs alike.
  var engine: LayoutEngine? { layout.map(LayoutEngine.init) }

  /// The options that are given and choose a view of a chronicle.
  var given: [String] {
    [
      (view != nil, "--view"), (grouping != nil, "--group-by"), (labels != nil, "--labels"),
      (level != nil, "--level"), (lanes != nil, "--lanes"), (foldsGaps, "--fold-gaps"),
      (dates != nil, "--dates"), (every != nil, "--every"), (animate, "--animate"),
      (between != nil, "--between"),
    ].filter(\.0).map(\.1)
  }

  func apply(to request: inout DrawingRequest) throws {
    try refuseStrays()
    request.view = try chosenView()
    request.options.engine = engine
    request.excerpt.level = level.map { _ in .state }
    request.step = every
    try refuseMoment(request)
  }

  private func chosenView() throws -> View {
    switch chosen {
    case .network: .network(networkOptions)
    case .timeline: .timeline(timelineOptions)
    case .storyline: .storyline
    case .events: .events
    case .ego: .ego
    case .path: .path
    case .matrix: .matrix
    case .multiples: .multiples(MultiplesOptions(dates: try windows(), isAnimated: animate))
    case .diff: try difference()
    }
  }

  private var networkOptions: NetworkOptions {
    var options = NetworkOptions()
    if let grouping { options.grouping = .init(rawValue: grouping.rawValue) }
    if let labels { options.labels = .init(rawValue: labels.rawValue) ?? .auto }
    return options
  }

  private var timelineOptions: TimelineOptions {
    var options = TimelineOptions()
    if let lanes { options.lanes = .init(rawValue: lanes.rawValue) ?? .actor }
    options.foldsGaps = foldsGaps
    return options
  }

  // MARK: - Dates

  private func windows() throws -> [Window] {
    switch (dates, every) {
    case (let text?, nil): try forward(ListOption(text, "--dates").items)
    case (nil, .some): []
    default: throw CommandFailure.usage("--view multiples needs --dates or --every, one of them")
    }
  }

  /// Returns windows that each begin later than the one before: what began or ended is told of them.
  private func forward(_ dates: [String]) throws -> [Window] {
    let windows = try dates.map { try window($0, "--dates") }
    for (earlier, later) in zip(windows, windows.dropFirst()) where later.start <= earlier.start {
      throw CommandFailure.usage(
        "--dates go forward in time: '\(later.text)' is not after '\(earlier.text)'")
    }
    return windows
  }

  private func difference() throws -> View {
    guard let between else {
      throw CommandFailure.usage("--view diff needs two dates: --between 1879,1914")
    }
    let dates = try ListOption(between, "--between").items.map { try window($0, "--between") }
    guard dates.count == 2 else {
      throw CommandFailure.usage("--between takes two dates, separated by a comma")
    }
    return .diff(from: dates[0], to: dates[1])
  }

  private func window(_ text: String, _ option: String) throws -> Window {
    try WindowOption.window(text, option)
  }

  /// Refuses a window beside the dates of a view that has its own.
  private func refuseMoment(_ request: DrawingRequest) throws {
    guard chosen == .multiples || chosen == .diff, request.options.choice.moment != nil else {
      return
    }
    throw CommandFailure.usage(
      "--view \(chosen.rawValue) has dates of its own: leave out --at and --throughout")
  }

  // MARK: - What belongs to one view

  /// Refuses an option of another view: what has no effect is a mistake.
  private func refuseStrays() throws {
    let owned: [(isGiven: Bool, option: String, view: ViewName)] = [
      (grouping != nil, "--group-by", .network), (labels != nil, "--labels", .network),
      (lanes != nil, "--lanes", .timeline), (foldsGaps, "--fold-gaps", .timeline),
      (dates != nil, "--dates", .multiples), (every != nil, "--every", .multiples),
      (animate, "--animate", .multiples), (between != nil, "--between", .diff),
    ]
    for stray in owned where stray.isGiven && stray.view != chosen {
      throw CommandFailure.usage("\(stray.option) belongs to --view \(stray.view.rawValue)")
    }
  }
}
