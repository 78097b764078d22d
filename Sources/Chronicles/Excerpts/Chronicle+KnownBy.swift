// SPDX-License-Identifier: MIT

public import Chronology

extension Chronicle {
  /// Returns what was known by the end of a window: what had been published, and nothing later.
  ///
  /// - **Sources** that were surely published later go, with their claims; so do sources without a
  ///   date that are derived from such ones. What may have been published by then stays, as do other
  ///   sources without a date.
  /// - **Entries** that had claims and have none left were not known, and are left out. Who and what a
  ///   relation or event names that is still claimed was known with it. Entries without any claim
  ///   stay: nobody says when they became known.
  /// - **Facts** that surely had not begun are left out, whoever is said to have known of them. Plans
  ///   stay plans.
  /// - **References** to what is left out go. A relation or event that loses participants keeps the
  ///   others, if they are enough for its kind; if not, it is left out.
  /// - **The horizon** is that of the chronicle, or the end of the window if that is earlier: so what
  ///   is open was still so then, and no more is said.
  ///
  /// The dates of what is left are not made right: where they contradict each other and only a later
  /// denial excused that, the contradiction stands. Complexity: O(entries and references).
  ///
  /// - Parameter window: The time; its last day counts.
  /// - Returns: What was known, and what was not, in numbers.
  public func known(by window: Window) -> Excerpt {
    KnowledgeCut(through: self, at: window).excerpt
  }
}
