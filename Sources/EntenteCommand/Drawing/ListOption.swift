// SPDX-License-Identifier: MIT

import Chronology

/// The items of an option that takes several, separated by commas.
struct ListOption {
  let items: [String]

  init(_ text: String, _ option: String) throws {
    items = text.split(separator: ",").map(Self.trimmed).filter { !$0.isEmpty }
    guard !items.isEmpty else { throw CommandFailure.usage("\(option) names nothing") }
  }

  private static func trimmed(_ item: Substring) -> String {
    var item = item.drop(while: \.isWhitespace)
    while item.last?.isWhitespace == true { item.removeLast() }
    return String(item)
  }
}

/// The window of an option that takes a date.
enum WindowOption {
  static func window(_ text: String, _ option: String) throws -> Window {
    do throws(ExtendedDateError) {
      return try Window(try ExtendedDate(text))
    } catch {
      throw CommandFailure.usage("\(option) '\(text)': \(error.message)")
    }
  }
}
