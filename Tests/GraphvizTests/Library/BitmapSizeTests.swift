// SPDX-License-Identifier: MIT

import Graphviz
import Testing

@Suite struct BitmapSizeTests {
  private static let bitmaps: Set<OutputFormat> = [.png, .gif, .bmp, .jpg, .tif]
  private static let formats =
    (try? GraphvizLibrary.formats())?.filter { bitmaps.contains($0) } ?? []

  @Test(arguments: formats)
  func `reads the size of a bitmap`(format: OutputFormat) throws {
    var graph = DOTGraph()
    graph.attributes = ["pad": "0", "margin": "0", "dpi": "72"]
    graph.nodes = [.init("a", ["shape": "box", "width": 5, "height": 2, "fixedsize": "true"])]
    let picture = try GraphvizLibrary.render(graph, format: format)
    let size = try #require(BitmapSize(of: picture.bytes, format))
    // Graphviz adds a point for lines.
    #expect((360...364).contains(size.width) && (144...148).contains(size.height), "\(size)")
    #expect(size.warning == nil)
    #expect(picture.warnings == [])
  }

  @Test(arguments: formats)
  func `warns of a bitmap that was made smaller, once`(format: OutputFormat) throws {
    let picture = try GraphvizLibrary.render(Self.wide, engine: .given, format: format)
    #expect(picture.warnings.count == 1)
    #expect(picture.warnings.first?.hasPrefix("the picture has 3276") == true)
    let renderer = BuiltWorker.renderer()
    let isolated = try renderer.render(Self.wide, engine: .given, format: format)
    #expect(isolated.warnings == picture.warnings)
  }

  @Test func `says nothing of pictures without pixels`() throws {
    let picture = try GraphvizLibrary.render(Self.wide, engine: .given, format: .svg)
    #expect(picture.warnings == [])
  }

  @Test(arguments: [OutputFormat.png, .gif, .bmp, .jpg, .tif, .webp])
  func `finds no size in what is no picture`(format: OutputFormat) {
    #expect(BitmapSize(of: [], format) == nil)
    #expect(BitmapSize(of: [0xFF, 0xD8, 0xFF, 0xE0, 0xFF], format) == nil)
  }

  /// Two nodes 45,000 points apart, which are 60,000 pixels.
  private static var wide: DOTGraph {
    var graph = DOTGraph(isDirected: false)
    graph.nodes = [.init("a", ["pos": "0,0"]), .init("b", ["pos": "45000,0"])]
    return graph
  }
}
