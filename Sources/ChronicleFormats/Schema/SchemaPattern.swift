// SPDX-License-Identifier: MIT

/// The regular expressions of the schema, in the syntax that ECMAScript, Python and others share.
///
/// None refuses what is read without an error.
package enum SchemaPattern {
  /// An id.
  package static let identifier = "^[a-z0-9][a-z0-9._-]*$"
  /// The name of a kind or of a role.
  package static let name = "^[a-z][a-z0-9]*(-[a-z0-9]+)*$"
  /// A language tag of BCP 47.
  package static let language = "^[A-Za-z]{2,8}(-[A-Za-z0-9]{1,8})*$"
  /// A decimal number in quotes.
  package static let decimal = "^[-+]?([0-9]+[.]?[0-9]*|[.][0-9]+)$"
  /// A whole number in quotes.
  package static let whole = "^[+]?[0-9]+$"
  /// A SHA-256.
  package static let digest = "^[0-9a-fA-F]{64}$"
  /// A text with something to see.
  package static let visible = "\\S"
  /// The name of a file to include.
  package static let file =
    "^[^/].*[.]([yY][aA]?[mM][lL]|[jJ][sS][oO][nN][lL]?|[nN][dD][jJ][sS][oO][nN])$"

  /// The form of EDTF in all its levels; which digits make a date is left to the reader.
  package static let date = "^(\(moment)|\(interval)|\(set))$"

  private static let mark = "[?~%]?"
  private static let year = "(-?[0-9X]{4}|Y-?[0-9]+(E[0-9]+)?)(S[0-9]+)?"
  private static let day = "\(mark)\(year)\(mark)(-\(mark)[0-9X]{2}\(mark)){0,2}"
  private static let time = "T[0-9]{2}:[0-9]{2}:[0-9]{2}(Z|[-+][0-9]{2}(:[0-9]{2})?)?"
  private static let moment = "\(day)(\(time))?"
  private static let interval = "(\(day)|[.]{2})?/(\(day)|[.]{2})?"
  private static let member = "([.]{2})?\(day)([.]{2}(\(day))?)?"
  private static let set = "[\\[{]\(member)(,\(member))*[\\]}]"
}
