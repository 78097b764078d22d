// SPDX-License-Identifier: MIT

internal import Chronology

/// Collects the values of one property key, element after element.
///
/// Values are packed while they come and get their rows at the end. The forms lie side by side, and
/// only that of the moment is not empty: an array inside an enumeration would be copied at each
/// change.
struct PropertyColumnBuilder: Sendable {
  /// What the values so far have in common.
  enum Form: Sendable {
    case integers, floats, booleans, days, wideDays, strings, extendedDates, mixed
  }

  private(set) var form: Form?
  private(set) var elements: [Int32] = []
  private(set) var integers: [Int64] = []
  private(set) var floats: [Double] = []
  private(set) var trueElements: [Int32] = []
  private(set) var days: [Int32] = []
  private(set) var codes: [Int32] = []
  private(set) var dictionary = ValueDictionary()
  private(set) var mixed: [PropertyValue] = []

  /// Whether the latest value is that of this element.
  func hasValue(of element: Int32) -> Bool { elements.last == element }

  /// Sets the value, not null, of an element that none of the elements so far comes after.
  mutating func set(_ value: PropertyValue, of element: Int32) {
    if hasValue(of: element) { removeLast() }
    adapt(to: Form(of: value))
    append(value, of: element)
    elements.append(element)
  }
}

extension PropertyColumnBuilder {
  private mutating func append(_ value: PropertyValue, of element: Int32) {
    switch (form, value) {
    case (.integers, .integer(let number)): integers.append(number)
    case (.floats, .float(let number)): floats.append(number)
    case (.booleans, .boolean(let truth)): if truth { trueElements.append(element) }
    case (.days, .date(let day)): days.append(Int32(truncatingIfNeeded: day))
    case (.wideDays, .date(let day)): integers.append(day)
    case (.strings, .string(let text)): codes.append(dictionary.code(of: value, text: text))
    case (.extendedDates, .extendedDate(let date)):
      codes.append(dictionary.code(of: value, text: date.text))
    default: mixed.append(value)
    }
  }

  /// Forgets the latest value, and what its type was if it was the only one.
  private mutating func removeLast() {
    guard let element = elements.popLast() else { return }
    switch form {
    case .integers, .wideDays: integers.removeLast()
    case .floats: floats.removeLast()
    case .booleans: if trueElements.last == element { trueElements.removeLast() }
    case .days: days.removeLast()
    case .strings, .extendedDates: codes.removeLast()
    case .mixed: mixed.removeLast()
    case nil: break
    }
    if elements.isEmpty { self = Self() }
  }
}

extension PropertyColumnBuilder {
  /// Makes the form one that also holds values of this one.
  private mutating func adapt(to needed: Form) {
    switch (form, needed) {
    case (nil, _): form = needed
    case (.days, .wideDays): widen()
    case (.wideDays, .days): break
    default: if form != needed { mix() }
    }
  }

  private mutating func widen() {
    integers = days.map(Int64.init)
    days = []
    form = .wideDays
  }

  /// Goes over to values of any type; this happens at most once a column.
  private mutating func mix() {
    guard form != .mixed else { return }
    let values = packedValues
    self = Self(form: .mixed, elements: elements, mixed: values)
  }

  private init(form: Form, elements: [Int32], mixed: [PropertyValue]) {
    self.form = form
    self.elements = elements
    self.mixed = mixed
  }

  private var packedValues: [PropertyValue] {
    switch form {
    case .integers: integers.map(PropertyValue.integer)
    case .floats: floats.map(PropertyValue.float)
    case .booleans: booleans
    case .days: days.map { .date(dayNumber: Int64($0)) }
    case .wideDays: integers.map { .date(dayNumber: $0) }
    case .strings, .extendedDates: codes.map { dictionary.values[Int($0)] }
    case .mixed, nil: mixed
    }
  }

  private var booleans: [PropertyValue] {
    let truths = Set(trueElements)
    return elements.map { .boolean(truths.contains($0)) }
  }
}

extension PropertyColumnBuilder.Form {
  /// Chooses the form that holds one value.
  init(of value: PropertyValue) {
    switch value {
    case .integer: self = .integers
    case .float: self = .floats
    case .boolean: self = .booleans
    case .date(let day): self = Int32(exactly: day) == nil ? .wideDays : .days
    case .string: self = .strings
    case .extendedDate: self = .extendedDates
    default: self = .mixed
    }
  }
}
