// SPDX-License-Identifier: MIT

import Chronology

/// Finds the states for which actors stand at a time, by their offices and by what they are part of.
struct StandingFinder {
  /// A state for which an actor stands, and while it holds which posts.
  struct Standing {
    let state: Identifier
    /// The actor's own posts that lead there.
    var posts: [Post]
    /// Whether it surely stands for the state at some moment of the time.
    var isSure: Bool
  }

  let times: ChronicleTimes
  private let ranks: [Identifier: ActorRank]
  private let lives: [Identifier: TimeBounds]
  private let posts: PostTable

  /// Gathers what is needed.
  ///
  /// Complexity: O(actors + relations).
  init(in chronicle: Chronicle) {
    times = ChronicleTimes(of: chronicle)
    var ranks: [Identifier: ActorRank] = [:]
    var lives: [Identifier: TimeBounds] = [:]
    for actor in chronicle.actors {
      ranks[actor.id.value] = ActorRank(of: actor.kind?.value, in: chronicle.kinds)
      lives[actor.id.value] = actor.exists.map { TimeBounds($0, horizon: chronicle.horizon) }
    }
    self.ranks = ranks
    self.lives = lives
    posts = PostTable(in: chronicle, times, ranks)
  }

  /// Returns the rank of an actor; nothing for an id that is none.
  func rank(of actor: Identifier) -> ActorRank? { ranks[actor] }

  /// Returns the states for which an actor stands at a time; none if it stands for itself.
  ///
  /// Posts that it surely held at some moment of the time count before those that it may have held.
  /// If it may have stood for one state or for another, and for neither surely, it stands for none.
  /// Complexity: O(posts of the actor, and of the bodies above it).
  func standings(of actor: Identifier, at time: TimeBounds) -> [Standing] {
    guard let rank = ranks[actor], !rank.isTop else { return [] }
    var found: [Standing] = []
    for post in posts[actor] {
      guard let common = common(to: post, and: time) else { continue }
      for (state, isSure) in tops(above: post.body, at: common) {
        guard let place = found.firstIndex(where: { $0.state == state }) else {
          found.append(Standing(state: state, posts: [post], isSure: isSure))
          continue
        }
        found[place].posts.append(post)
        found[place].isSure = found[place].isSure || isSure
      }
    }
    let sure = found.filter(\.isSure)
    guard sure.isEmpty else { return sure }
    return found.count == 1 ? found : []
  }

  /// Returns the states at or above a body, and whether each is surely reached.
  ///
  /// All that leads there has to hold at one moment: the time narrows on the way, and is doubtful
  /// once that is not sure.
  private func tops(above body: Identifier, at time: TimeBounds) -> [(Identifier, Bool)] {
    var found: [(Identifier, Bool)] = []
    var seen: Set = [body]
    var level = [(body: body, time: time)]
    // No government is built higher, and a circle ends.
    for _ in 0..<8 where !level.isEmpty {
      var next: [(body: Identifier, time: TimeBounds)] = []
      for (body, time) in level {
        if ranks[body]?.isTop == true {
          if exists(body, at: time) { found.append((body, !time.isDoubtful)) }
          continue
        }
        for post in posts[body] {
          guard let common = common(to: post, and: time), seen.insert(post.body).inserted else {
            continue
          }
          next.append((post.body, common))
        }
      }
      level = next
    }
    return found
  }

  /// Returns the time at which a post was held; nothing if it cannot have been.
  private func common(to post: Post, and time: TimeBounds) -> TimeBounds? {
    post.bounds.mayOverlap(time) ? post.bounds.intersection(time) : nil
  }

  /// Returns whether an actor can have been there at a time, give or take a day.
  func exists(_ actor: Identifier, at time: TimeBounds) -> Bool {
    lives[actor].map(time.canTouch) ?? true
  }
}
