// SPDX-License-Identifier: MIT

import Graphviz
import Testing

@Suite struct DOTLengthTests {
  @Test(arguments: [
    (DOTLength.inches(1), 72.0), (.points(12), 12), (.centimeters(2.54), 72),
    (.millimeters(25.4), 72),
    (.points(.nan), 0), (.inches(.infinity), 0), (.zero, 0),
  ])
  func `knows its points`(length: DOTLength, points: Double) {
    #expect(abs(length.points - points) < 1e-9)
  }

  @Test(arguments: [
    (DOTLength.points(12), "0.16667", "12"), (.points(-1), "0", "1"), (.inches(1000), "100", "500"),
    (.points(72.36), "1.005", "72.36"), (.millimeters(0.01), "0.00039", "1"),
  ])
  func `is written in the unit of the attribute, within its range`(
    length: DOTLength, inches: String, points: String
  ) {
    #expect(Node("a").width(length)["width"] == .text(inches))
    #expect(Node("a").font(size: length)["fontsize"] == .text(points))
  }

  @Test func `is compared whatever its unit`() {
    #expect(DOTLength.points(71) < .inches(1))
    #expect(DOTLength.points(36) == .inches(0.5))
  }
}
