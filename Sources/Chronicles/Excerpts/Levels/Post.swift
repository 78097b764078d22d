// SPDX-License-Identifier: MIT

import Chronology

/// What ties an actor to a body for which it acts while that holds: an office, a membership, being
/// part of it.
struct Post {
  /// The body.
  let body: Identifier
  /// When it can have been held.
  let bounds: TimeBounds
  /// When it was held, as it is written.
  let date: ExtendedDate?
}

/// The posts of the actors of a chronicle.
///
/// Persons have them by `office` and `leadership`, and by `membership` in a body of government or a
/// group; bodies, groups and persons by `part`; bodies by `ownership`. Kinds below these count; plans
/// and what is denied do not.
struct PostTable {
  private var posts: [Identifier: [Post]] = [:]

  /// Gathers the posts.
  ///
  /// Complexity: O(relations).
  init(in chronicle: Chronicle, _ times: ChronicleTimes, _ ranks: [Identifier: ActorRank]) {
    for relation in chronicle.relations {
      let happening = relation.happening
      guard happening.status == .actual, happening.details.evidence != .denied,
        let kind = chronicle.kinds[happening.kind.value], let manner = Manner(kind, chronicle.kinds)
      else { continue }
      for pair in kind.pairs(of: happening.who) {
        let parts = [happening.who[pair.source], happening.who[pair.target]]
        let (holder, body) = manner == .ownership ? (parts[1], parts[0]) : (parts[0], parts[1])
        guard manner.ties(ranks[holder.actor.value], to: ranks[body.actor.value]) else { continue }
        let bounds = times.bounds(of: holder, in: happening)
          .intersection(times.bounds(of: body, in: happening))
        posts[holder.actor.value, default: []].append(
          Post(
            body: body.actor.value, bounds: bounds,
            date: holder.when ?? body.when ?? happening.when))
      }
    }
  }

  /// Returns the posts of an actor, in the order written.
  subscript(actor: Identifier) -> [Post] { posts[actor] ?? [] }

  /// The kinds of relations that make posts.
  private enum Manner: String, CaseIterable {
    case office, leadership, membership, part, ownership

    init?(_ kind: Kind, _ kinds: KindTable) {
      let lineage = kinds.lineage(of: kind.name).map(\.name)
      guard let manner = lineage.lazy.compactMap(Manner.init(rawValue:)).first else { return nil }
      self = manner
    }

    func ties(_ holder: ActorRank?, to body: ActorRank?) -> Bool {
      guard let holder, let body else { return false }
      return switch self {
      case .office, .leadership: holder == .person && body != .person
      case .membership: holder == .person && (body == .organ || body == .group)
      case .part: [.person, .group, .organ].contains(holder) && body != .person
      case .ownership: holder == .organ && body != .person
      }
    }
  }
}
