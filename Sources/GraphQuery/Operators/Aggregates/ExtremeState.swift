// SPDX-License-Identifier: MIT

internal import PropertyGraph

/// The first or the last value in order.
struct ExtremeState: AggregateState {
  private let isLast: Bool
  /// The values while all of them are whole numbers, or all days.
  private var numbers: [Int64] = []
  private var hasNumber: [Bool] = []
  private var areDates = false
  /// The values of any type, once there are others; null is none.
  private var values: [PropertyValue] = []
  private var isTyped = true

  init(isLast: Bool) {
    self.isLast = isLast
  }

  var bytes: Int { numbers.count * 9 + values.count * 16 }

  mutating func grow(to groups: Int) {
    if isTyped {
      numbers.grow(to: groups, filling: 0)
      hasNumber.grow(to: groups, filling: false)
    } else {
      values.grow(to: groups, filling: .null)
    }
  }

  mutating func add(_ values: Vector, _ parameters: Vector?, groups: [Int32]) {
    switch values {
    case .integers(let numbers, let nulls) where accepts(dates: false):
      areDates = false
      add(numbers, nulls, groups)
    case .dates(let numbers, let nulls) where accepts(dates: true):
      areDates = true
      add(numbers, nulls, groups)
    case .constant(.null, _): return
    case .texts(let codes, let dictionary):
      widen()
      add(codes, dictionary, groups)
    default:
      widen()
      for (row, group) in groups.enumerated() { add(values[row], Int(group)) }
    }
  }

  mutating func add(_ other: any AggregateState, groups: [Int32]) {
    guard let other = other as? Self else { return }
    add(other.result(0..<groups.count), nil, groups: groups)
  }

  func result(_ groups: Range<Int>) -> Vector {
    guard isTyped else { return .values(Array(values[groups])) }
    var nulls: Bitmap?
    for (row, group) in groups.enumerated() where !hasNumber[group] {
      nulls = nulls ?? Bitmap()
      nulls?.insert(row)
    }
    let numbers = Array(numbers[groups])
    return areDates ? .dates(numbers, nulls: nulls) : .integers(numbers, nulls: nulls)
  }
}

extension ExtremeState {
  private func accepts(dates: Bool) -> Bool {
    isTyped && (areDates == dates || !hasNumber.contains(true))
  }

  private mutating func widen() {
    guard isTyped else { return }
    isTyped = false
    values = hasNumber.indices.map { group in
      guard hasNumber[group] else { return .null }
      return areDates ? .date(dayNumber: numbers[group]) : .integer(numbers[group])
    }
    (numbers, hasNumber) = ([], [])
  }

  private mutating func add(_ more: [Int64], _ nulls: Bitmap?, _ groups: [Int32]) {
    for (row, group) in groups.enumerated() where !(nulls?.contains(row) ?? false) {
      let (value, group) = (more[row], Int(group))
      let isBetter = isLast ? value > numbers[group] : value < numbers[group]
      if isBetter || !hasNumber[group] {
        numbers[group] = value
        hasNumber[group] = true
      }
    }
  }

  private mutating func add(_ codes: [Int32], _ dictionary: TextDictionary, _ groups: [Int32]) {
    // Of the same text many times, only the first is compared.
    var last = [Int32](repeating: -1, count: values.count <= 1_024 ? values.count : 0)
    for (row, group) in groups.enumerated() where codes[row] >= 0 {
      if !last.isEmpty {
        if last[Int(group)] == codes[row] { continue }
        last[Int(group)] = codes[row]
      }
      add(dictionary.values[Int(codes[row])], Int(group))
    }
  }

  private mutating func add(_ value: PropertyValue, _ group: Int) {
    guard !value.isNull else { return }
    let order = PropertyValue.compare(value, values[group])
    let isBetter = isLast ? order == .after : order == .before
    if values[group].isNull || isBetter { values[group] = value }
  }
}
