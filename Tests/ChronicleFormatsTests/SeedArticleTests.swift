// SPDX-License-Identifier: MIT

import Chronicles
import Diagnostics
import Documents
import Testing

/// The seed against the article that it codes.
@Suite(.enabled(if: Seed.hasArticle, "the article is not there: \(Seed.articlePath)"))
struct SeedArticleTests {
  private let seed: Seed
  private let article: SourceText
  private let characters: [Unicode.Scalar]

  init() throws {
    seed = try Seed()
    article = try Repository.text(Seed.articlePath)
    characters = Array(String(decoding: article.bytes, as: UTF8.self).unicodeScalars)
  }

  @Test(arguments: SeedKeyWord.all)
  func `has the key word in its range`(keyWord: SeedKeyWord) throws {
    try #require(keyWord.start < keyWord.end && keyWord.end <= characters.count)
    var text = String.UnicodeScalarView()
    text.append(contentsOf: characters[keyWord.start..<keyWord.end])
    #expect(String(text).contains(keyWord.word))
  }

  @Test(arguments: SeedKeyWord.all)
  func `cuts no word in its range`(keyWord: SeedKeyWord) throws {
    try #require(keyWord.start > 0 && keyWord.end < characters.count)
    for edge in [keyWord.start, keyWord.end] {
      let around = characters[edge - 1...edge].map { $0.properties.isAlphabetic }
      #expect(around != [true, true])
    }
    #expect(!characters[keyWord.start].properties.isWhitespace)
    #expect(!characters[keyWord.end - 1].properties.isWhitespace)
  }

  @Test func `names the file and its digest`() throws {
    let document = try #require(seed.chronicle.sources.first?.document)
    #expect(Seed.articlePath.hasSuffix("/" + document.file.value))
    #expect(document.digest?.value == SHA256Digest(of: article.bytes).description)
  }

  @Test(arguments: [Seed.path, Seed.guidePath])
  func `copies no eight words in a row`(path: String) throws {
    let runs = Self.runs(of: article)
    #expect(runs.count > 700)
    #expect(try Self.runs(of: Repository.text(path)).intersection(runs) == [])
  }

  /// Returns every eight words that follow each other in a text, whatever stands between them.
  private static func runs(of source: SourceText) -> Set<[String]> {
    let text = String(decoding: source.bytes, as: UTF8.self).lowercased()
    let kept = text.filter { $0 != "'" && $0 != "’" }
    let words = kept.split { !$0.isLetter && !$0.isNumber }.map(String.init)
    return Set(words.indices.dropLast(7).map { Array(words[$0..<$0 + 8]) })
  }
}
