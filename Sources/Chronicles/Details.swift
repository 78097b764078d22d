// SPDX-License-Identifier: MIT

/// What may be said of any entry: names, words, tags, free data, and on whose word it stands.
public struct Details: Hashable, Sendable {
  /// A free value under a name of the writer's choice.
  public struct Datum: Hashable, Sendable {
    /// The name.
    public let key: String
    /// The value, as written.
    public let value: String

    /// Creates a datum.
    public init(key: String, value: String) {
      self.key = key
      self.value = value
    }
  }

  /// Who says so: the key `according-to`.
  public var claims: [Claim] = []
  private var words = Rare<Words>()

  /// Creates details of which nothing is known yet.
  public init(name: LocalizedText? = nil, claims: [Claim] = []) {
    self.claims = claims
    self.name = name
  }

  /// How well it is evidenced.
  public var evidence: Evidence { Evidence(of: claims) }

  private struct Words: Sayable {
    var name: LocalizedText?
    var aliases: [String] = []
    var description: LocalizedText?
    var url: String?
    var tags: [String] = []
    var data: [Datum] = []
  }
}

extension Details {
  /// What it is called: the key `name` or `title`.
  public var name: LocalizedText? {
    get { words[\.name] }
    set { words.values.name = newValue }
  }

  /// What else it is called.
  public var aliases: [String] {
    get { words[\.aliases] }
    set { words.values.aliases = newValue }
  }

  /// What there is to say about it.
  public var description: LocalizedText? {
    get { words[\.description] }
    set { words.values.description = newValue }
  }

  /// Where to read on.
  public var url: String? {
    get { words[\.url] }
    set { words.values.url = newValue }
  }

  /// Words to find it by.
  public var tags: [String] {
    get { words[\.tags] }
    set { words.values.tags = newValue }
  }

  /// Free data.
  public var data: [Datum] {
    get { words[\.data] }
    set { words.values.data = newValue }
  }
}
