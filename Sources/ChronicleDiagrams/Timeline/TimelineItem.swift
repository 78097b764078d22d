// SPDX-License-Identifier: MIT

import Chronicles

/// An event or a relation with a place on the axis of time.
struct TimelineItem {
  /// Its place among the items.
  var index: Int
  let shown: ShownHappening
  let extent: TimeExtent
  /// Relations like it for which its bar stands, too: of one kind and time in one lane, no title.
  var companions: [ShownHappening] = []
  /// The number of the source notes, as it stands behind the label.
  var mark = ""
  /// Whether fewer independent voices assert it than were asked for.
  var isFaint = false
  /// The item under which it is drawn: of which it is part, or which it begins, changes or ends.
  var parent: Int?
  /// Whether it is drawn there because it is part of it.
  var isPart = false

  var happening: Happening { shown.happening }

  /// It and its companions.
  var all: [ShownHappening] { [shown] + companions }

  /// The id of what stands for it in the picture.
  var elementID: String {
    (shown.form == .event ? "event-" : "relation-") + shown.id.text
  }
}

/// The events and relations of a timeline: those with a date, and those without.
struct TimelineContent {
  /// How deep parts of parts are drawn within each other; what is deeper joins its elders.
  private static let mostLevels = 4

  /// What has a place on the axis: relations, and then events, in the order of the chronicle.
  private(set) var items: [TimelineItem] = []
  /// What has no date at all.
  private(set) var undated: [ShownHappening] = []
  private var places: [Identifier: Int] = [:]

  /// Takes what is shown apart into what has a place in time and what has none.
  init(of selection: HappeningSelection) {
    for shown in selection.relations + selection.events {
      guard let extent = TimeExtent(of: shown) else {
        undated.append(shown)
        continue
      }
      places[shown.id] = items.count
      items.append(TimelineItem(index: items.count, shown: shown, extent: extent))
    }
  }

  /// Returns the content with some of its items only, for which others stand.
  func keeping(_ kept: [Int], _ companions: [Int: [ShownHappening]]) -> TimelineContent {
    var content = self
    content.items = kept.enumerated().map { place, index in
      var item = items[index]
      item.index = place
      item.companions = companions[index] ?? []
      return item
    }
    content.places = [:]
    for item in content.items {
      for shown in item.all { content.places[shown.id] = item.index }
    }
    return content
  }

  /// Returns the item of an event or a relation.
  func item(_ id: Identifier) -> TimelineItem? { places[id].map { items[$0] } }

  // MARK: - Parts

  /// Gives each part the first whole that is shown, if it may stand in one lane with it.
  ///
  /// Complexity: O(items).
  mutating func nest(where isAllowed: (_ part: TimelineItem, _ whole: TimelineItem) -> Bool) {
    for index in items.indices {
      guard let wholes = items[index].shown.event?.partOf else { continue }
      let whole = wholes.compactMap({ places[$0.value] }).first
      guard let whole, whole != index, isAllowed(items[index], items[whole]) else { continue }
      items[index].parent = whole
      items[index].isPart = true
    }
    flatten()
  }

  /// Puts each event that is no part of another below the first relation that it begins, changes or
  /// ends, so that the lines between them are short.
  mutating func attach(where isAllowed: (_ event: TimelineItem, _ relation: TimelineItem) -> Bool) {
    for index in items.indices where items[index].parent == nil {
      guard let event = items[index].shown.event else { continue }
      let targets = TimelineLink.allCases.flatMap { $0.targets(of: event) }
      guard let relation = targets.compactMap({ places[$0.value] }).first,
        isAllowed(items[index], items[relation])
      else { continue }
      items[index].parent = relation
    }
  }

  /// Cuts chains that are too deep, and circles, which a chronicle that was checked has not.
  private mutating func flatten() {
    let parents = items.map(\.parent)
    for index in items.indices {
      var chain: [Int] = []
      var next = parents[index]
      while let whole = next, chain.count <= items.count {
        if whole == index { break }
        chain.append(whole)
        next = parents[whole]
      }
      if next != nil {
        items[index].parent = nil
      } else if chain.count >= Self.mostLevels {
        items[index].parent = chain[chain.count - Self.mostLevels + 1]
      }
    }
  }

  // MARK: - Evidence

  /// Marks the items with the numbers of their sources, in the order of time.
  mutating func mark(with notes: inout SourceNotes?) {
    guard notes != nil else { return }
    for index in order {
      let claims = items[index].all.flatMap(\.happening.details.claims)
      items[index].mark = notes?.mark(for: claims) ?? ""
    }
  }

  /// Dims the items that fewer independent voices than a number assert.
  mutating func dim(below least: Int, in chronicle: Chronicle) {
    guard least > 0 else { return }
    var finder = CorroborationFinder(of: chronicle)
    for index in items.indices {
      let claims = items[index].happening.details.claims
      let voices = finder.corroboration(of: .asserts, by: claims).witnesses.count
      items[index].isFaint = voices < least
    }
  }

  /// The items in the order of time: by the start of what is certain, and then as written.
  var order: [Int] {
    items.indices.sorted {
      let (first, second) = (items[$0].extent, items[$1].extent)
      let starts = (first.first ?? first.core.lowerBound, second.first ?? second.core.lowerBound)
      return starts.0 == starts.1 ? $0 < $1 : starts.0 < starts.1
    }
  }
}
