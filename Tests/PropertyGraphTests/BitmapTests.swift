// SPDX-License-Identifier: MIT

import PropertyGraph
import TestSupport
import Testing

@Suite struct BitmapTests {
  @Test(arguments: [[], [0], [63], [64], [0, 63, 64, 127, 128], [1_000_000]])
  func `gives its members back in ascending order`(members: [Int]) {
    let bitmap = Bitmap(members.reversed())
    #expect(Array(bitmap) == members)
    #expect(bitmap.count == members.count)
    #expect(bitmap.isEmpty == members.isEmpty)
  }

  @Test(arguments: [0, 1, 63, 64, 65, 128, 1_000])
  func `counts every number up to its end`(end: Int) {
    let bitmap = Bitmap(upTo: end)
    #expect(Array(bitmap) == Array(0..<end))
    #expect(bitmap.count == end)
    #expect(!bitmap.contains(end))
  }

  @Test(arguments: [-1, Int.min, 3, 64, Int.max])
  func `lacks what was not added, near or far`(member: Int) {
    #expect(!Bitmap([2, 63]).contains(member))
  }

  @Test func `takes out what it has and ignores what it lacks`() {
    var bitmap: Bitmap = [1, 70]
    bitmap.remove(70)
    bitmap.remove(9_999)
    bitmap.remove(-1)
    #expect(Array(bitmap) == [1])
  }

  @Test func `is equal whatever lay behind its last member`() {
    var long: Bitmap = [1, 500]
    long.remove(500)
    #expect(long == [1])
    #expect(long.hashValue == Bitmap([1]).hashValue)
    #expect(long != [1, 2])
    #expect(Bitmap([1, 500]) != [1])
    #expect([1] != Bitmap([1, 500]))
  }

  @Test func `keeps ending once it has ended`() {
    var iterator = Bitmap([0]).makeIterator()
    #expect(iterator.next() == 0)
    #expect(iterator.next() == nil)
    #expect(iterator.next() == nil)
  }

  @Test(arguments: zip([1, 2, 3, 4] as [UInt64], [(50, 500), (500, 50), (0, 90), (128, 128)]))
  func `joins, meets and subtracts as sets do`(seed: UInt64, sizes: (Int, Int)) {
    var generator = SeededGenerator(seed: seed)
    let left = Set((0..<sizes.0).filter { _ in Bool.random(using: &generator) })
    let right = Set((0..<sizes.1).filter { _ in Bool.random(using: &generator) })
    #expect(Array(Bitmap(left).union(Bitmap(right))) == left.union(right).sorted())
    #expect(Array(Bitmap(left).intersection(Bitmap(right))) == left.intersection(right).sorted())
    #expect(Array(Bitmap(left).subtracting(Bitmap(right))) == left.subtracting(right).sorted())
  }

  @Test func `refuses a negative number`() async {
    await #expect(processExitsWith: .failure) {
      var bitmap = Bitmap()
      bitmap.insert(-1)
    }
  }
}
