// SPDX-License-Identifier: MIT

/// How high up actors are looked at.
public enum ActorLevel: String, Hashable, Sendable, CaseIterable {
  /// States, and whoever stands for none.
  case state
}
