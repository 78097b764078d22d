// SPDX-License-Identifier: MIT

extension Chronicle {
  /// Returns the chronicle as one of states: persons and organs of state give way to the states that
  /// they stand for.
  ///
  /// - **Who acts for somebody** (`for`) gives way to it, whoever that is; who takes part in a capacity
  ///   (`as`) acts for the one for whom it acts elsewhere, if it is always the same. States act for
  ///   themselves.
  /// - **Persons** give way to the state whose `office` or `leadership` they hold at the time of the
  ///   relation or event, or in whose body or group they have a `membership`. They also stand for
  ///   bodies of states. Offices that are surely held at that time count before those that may be; who
  ///   may stand for one state or for another stays as it is.
  /// - **Bodies of government and armed forces** give way to the state that they are `part` of, or that
  ///   has the `ownership` of them, through other bodies if need be; groups and organizations to the
  ///   one that they are `part` of. Parties, companies, media, movements and peoples stay, if they
  ///   do not act for somebody.
  /// - **Participations** of one state in one role become one. If an office was held for a part of a
  ///   relation only, the state takes part while it was held. Whoever is *expected* beside somebody
  ///   who is not makes no difference.
  /// - **What is a person's own**, offices, leaderships, memberships, successions and kinship, is never
  ///   the state's: it goes with the person, or stays with it.
  /// - **What is then a matter of one state** goes, if it needs two; an event that does not stays, with
  ///   one participant.
  /// - **Actors** that gave way everywhere are left out; the others stay. Who publishes a source, or
  ///   holds a place, stays as it is. Claims stay; those by whom they are give way like participants.
  ///
  /// Complexity: O(entries and references), if nobody has more than a few posts.
  public func lifted(to level: ActorLevel) -> Chronicle {
    switch level {
    case .state: StateLift.lifted(self)
    }
  }
}
