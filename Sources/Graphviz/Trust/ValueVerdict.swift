// SPDX-License-Identifier: MIT

/// What becomes of a value.
enum ValueVerdict {
  /// It stays.
  case sound
  /// Another stands in its place, which shows the same.
  case replaced(DOTValue)
  /// It is an HTML-like label of which parts are left out, or nothing is to be written anew.
  case trimmed(DOTValue?, [MarkupDrop])
  /// Another stands in its place, which shows something else.
  case substituted(DOTValue, outcome: String, reason: String, value: String?)
  /// It is left out, for a reason; the value is told where it is what is wrong.
  case refused(String, value: String?)
}
