// SPDX-License-Identifier: MIT

/// The size of a bitmap in pixels, as its own head states it.
///
/// Cairo draws 32,767 pixels a side at most. Graphviz makes a larger picture smaller until it fits,
/// and says so on standard error alone, past the function that takes its messages.
package struct BitmapSize: Hashable, Sendable {
  private static let largest = 32_767
  /// Graphviz multiplies and cuts off the fraction, so one pixel may be missing.
  private static let suspicious = (largest - 1)...largest

  /// The pixels from left to right.
  package let width: Int
  /// The pixels from top to bottom.
  package let height: Int

  /// Reads the size of a whole picture; nothing for formats that Cairo does not limit.
  package init?(of bytes: [UInt8], _ format: OutputFormat) {
    let size: (Int?, Int?) =
      switch format {
      case .png: (Self.big(16, 4, bytes), Self.big(20, 4, bytes))
      case .gif: (Self.little(6, 2, bytes), Self.little(8, 2, bytes))
      case .bmp: (Self.little(18, 4, bytes), Self.little(22, 4, bytes))
      case .jpg: Self.inJPEG(bytes)
      case .tif: (Self.inTIFF(256, bytes), Self.inTIFF(257, bytes))
      default: (nil, nil)
      }
    guard let width = size.0, let height = size.1 else { return nil }
    (self.width, self.height) = (width, height)
  }

  /// What is to say of a picture that is as large as it can be, which hardly any is by itself.
  package var warning: String? {
    guard Self.suspicious.contains(max(width, height)) else { return nil }
    return
      "the picture has \(width) x \(height) pixels: Graphviz makes a larger one smaller until it "
      + "fits into \(Self.largest) a side; take a lower 'dpi', or svg or pdf, which have no pixels"
  }

  /// Whether a remark of Graphviz says the same, in its own words.
  static func isTold(by remark: String) -> Bool {
    remark.contains("graph is too large for cairo-renderer bitmaps")
  }

  // MARK: - Formats

  /// Returns what the frame of a JPEG (ITU-T T.81, B.2.2) says, which stands behind other segments.
  private static func inJPEG(_ bytes: [UInt8]) -> (Int?, Int?) {
    var place = 2
    while let kind = big(place, 2, bytes), let length = big(place + 2, 2, bytes) {
      let isFrame = (0xFFC0...0xFFCF).contains(kind) && ![0xFFC4, 0xFFC8, 0xFFCC].contains(kind)
      if isFrame { return (big(place + 7, 2, bytes), big(place + 5, 2, bytes)) }
      place += 2 + length
    }
    return (nil, nil)
  }

  /// Returns a number of the first directory of a TIFF (revision 6.0, section 2).
  private static func inTIFF(_ tag: Int, _ bytes: [UInt8]) -> Int? {
    guard let place = little(4, 4, bytes), let count = little(place, 2, bytes) else { return nil }
    let entries = (0..<count).map { place + 2 + 12 * $0 }
    guard let entry = entries.first(where: { little($0, 2, bytes) == tag }) else { return nil }
    let isShort = little(entry + 2, 2, bytes) == 3
    return little(entry + 8, isShort ? 2 : 4, bytes)
  }

  private static func little(_ place: Int, _ length: Int, _ bytes: [UInt8]) -> Int? {
    ByteSearch.number(at: place, of: length, in: bytes)
  }

  private static func big(_ place: Int, _ length: Int, _ bytes: [UInt8]) -> Int? {
    guard place >= 0, place <= bytes.count - length else { return nil }
    return bytes[place..<place + length].reduce(0) { $0 << 8 | Int($1) }
  }
}
