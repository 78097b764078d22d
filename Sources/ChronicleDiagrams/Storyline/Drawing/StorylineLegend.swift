// SPDX-License-Identifier: MIT

import Chronicles
import Graphviz

/// The legend of a storyline: what lines and capsules mean.
struct StorylineLegend {
  /// Returns an entry for the lines, and one for each sign and status of a meeting that is shown.
  static func entries(of meetings: [Meeting], theme: Theme) -> [LegendEntry] {
    guard !meetings.isEmpty else { return [] }
    let looks = Set(meetings.map(MeetingLook.init))
    let isDirected = meetings.contains { !$0.targets.isEmpty }
    return [line(theme)] + signs(looks, theme) + (isDirected ? roles(theme) : [])
      + doubts(looks, theme)
  }

  private static func roles(_ theme: Theme) -> [LegendEntry] {
    let color = LineLook(number: 0, theme: theme).color
    return [(false, "●", "acts"), (true, "○", "is acted upon")].map { isHollow, glyph, name in
      LegendEntry(
        sign: .shape(theme.dot(color, isHollow: isHollow)), glyph: glyph, color: color, name: name)
    }
  }

  private static func line(_ theme: Theme) -> LegendEntry {
    let look = LineLook(number: 0, theme: theme)
    var attributes = look.attributes
    attributes["dir"] = "none"
    return LegendEntry(
      sign: .line(attributes), glyph: "━━━", color: look.color,
      name: "an actor, from the first meeting to the last")
  }

  private static func signs(_ looks: Set<MeetingLook>, _ theme: Theme) -> [LegendEntry] {
    [(Sign.positive, "friendly meeting"), (.negative, "hostile encounter"), (.neutral, "neither")]
      .filter { sign, _ in looks.contains { $0.sign == sign } }
      .map { sign, name in
        entry(MeetingLook(sign: sign), sign == .positive ? "▢" : "□", name, theme)
      }
  }

  private static func doubts(_ looks: Set<MeetingLook>, _ theme: Theme) -> [LegendEntry] {
    var entries: [LegendEntry] = []
    for status in [Status.planned, .cancelled] where looks.contains(where: { $0.status == status })
    {
      entries.append(
        entry(MeetingLook(sign: .positive, status: status), "┄", status.rawValue, theme))
    }
    if looks.contains(where: \.isFaint) {
      entries.append(
        entry(
          MeetingLook(sign: .positive, isFaint: true), "□", "fewer sources than asked for", theme))
    }
    if looks.contains(where: \.isPossible) {
      let look = MeetingLook(sign: .positive, isPossible: true)
      entries.append(entry(look, "┄", "possible at this time", theme))
    }
    return entries
  }

  private static func entry(
    _ look: MeetingLook, _ glyph: String, _ name: String, _ theme: Theme
  ) -> LegendEntry {
    LegendEntry(
      sign: .shape(look.attributes(theme: theme)), glyph: glyph,
      color: theme.color(of: look.sign), name: name)
  }
}
