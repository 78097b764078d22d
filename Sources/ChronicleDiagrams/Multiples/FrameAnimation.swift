// SPDX-License-Identifier: MIT

/// How parts of a picture come and go: in which of several pictures that follow each other each is.
public struct FrameAnimation: Hashable, Sendable {
  /// How many pictures follow each other, before the first comes again.
  public let frameCount: Int
  /// The sets of pictures in which parts are, but for the set of all.
  private(set) var sets: [[Int]] = []

  /// How long each picture stands, in seconds.
  static let secondsPerFrame = 2.5
  /// The part of that time in which parts come and go.
  private static let fade = 0.2

  init(frameCount: Int) {
    self.frameCount = frameCount
  }

  /// Returns the class of the parts that are in some pictures; nothing for those in all.
  mutating func className(of frames: [Int]) -> String? {
    guard frames.count < frameCount else { return nil }
    if !sets.contains(frames) { sets.append(frames) }
    return Self.name(of: frames)
  }

  /// Returns a name made of the runs of pictures, counted from 1: `in-1to3-5to5`.
  private static func name(of frames: [Int]) -> String {
    var runs: [(first: Int, last: Int)] = []
    for frame in frames {
      if let last = runs.last, last.last == frame - 1 {
        runs[runs.count - 1].last = frame
      } else {
        runs.append((frame, frame))
      }
    }
    return "in"
      + runs.map {
        $0.first == $0.last ? "-\($0.first + 1)" : "-\($0.first + 1)to\($0.last + 1)"
      }.joined()
  }

  // MARK: - Style

  /// The rules in CSS.
  ///
  /// Who wants no motion, or whose reader knows none, sees the last picture.
  var style: String {
    let rules = sets.map(rule)
    let names = sets.map { ".\(Self.name(of: $0))" }.joined(separator: ",")
    guard !rules.isEmpty else { return "" }
    return rules.joined(separator: "\n")
      + "\n@media (prefers-reduced-motion: reduce) {\(names) {animation: none}}\n"
  }

  private func rule(of frames: [Int]) -> String {
    let name = Self.name(of: frames)
    let seconds = Canvas.text(Double(frameCount) * Self.secondsPerFrame)
    let still = frames.contains(frameCount - 1) ? 1 : 0
    return ".\(name) {opacity: \(still); animation: \(name) \(seconds)s linear infinite}\n"
      + "@keyframes \(name) {\(keyframes(of: frames).joined(separator: " "))}"
  }

  /// Returns what is seen when: a part comes or goes at the beginning of a picture.
  private func keyframes(of frames: [Int]) -> [String] {
    let shown = Set(frames)
    let step = 100 / Double(frameCount)
    func keyframe(_ time: Double, _ frame: Int) -> String {
      "\(Canvas.text(time))% {opacity: \(shown.contains(frame) ? 1 : 0)}"
    }
    let changes = (0..<frameCount).flatMap { frame -> [String] in
      let before = (frame + frameCount - 1) % frameCount
      guard shown.contains(frame) != shown.contains(before) else { return [] }
      let start = Double(frame) * step
      return [keyframe(start, before), keyframe(start + Self.fade * step, frame)]
    }
    let isEven = shown.contains(0) == shown.contains(frameCount - 1)
    return (isEven ? [keyframe(0, 0)] : []) + changes + [keyframe(100, frameCount - 1)]
  }
}

/// Makes a picture in SVG whose parts come and go, by rules in CSS and without a script.
///
/// What is read is the SVG that Graphviz writes of a diagram with an animation. Nothing of a chronicle
/// goes into the rules: they are made of numbers.
public struct AnimatedSVG: Sendable {
  private let animation: FrameAnimation

  /// Creates the pass for a picture with an animation.
  public init(of animation: FrameAnimation) {
    self.animation = animation
  }

  /// Returns the picture with its rules; what is no SVG comes back as it is.
  ///
  /// Complexity: O(bytes).
  public func rewriting(_ bytes: [UInt8]) -> [UInt8] {
    let style = animation.style
    guard !style.isEmpty, let root = Self.endOfRoot(in: bytes) else { return bytes }
    return bytes[..<root] + Array("\n<style>\n\(style)</style>".utf8) + bytes[root...]
  }

  /// Returns the place behind the first tag `<svg ...>`.
  private static func endOfRoot(in bytes: [UInt8]) -> Int? {
    let tag = Array("<svg".utf8)
    var from = 0
    while let start = bytes[from...].firstIndex(of: UInt8(ascii: "<")) {
      if bytes[start...].starts(with: tag) {
        return bytes[start...].firstIndex(of: UInt8(ascii: ">")).map { $0 + 1 }
      }
      from = start + 1
    }
    return nil
  }
}
