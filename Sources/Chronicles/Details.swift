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

  /// What it is called: the key `name` or `title`.
  public var name: LocalizedText?
  /// What else it is called.
  public var aliases: [String] = []
  /// What there is to say about it.
  public var description: LocalizedText?
  /// Where to read on.
  public var url: String?
  /// Words to find it by.
  public var tags: [String] = []
  /// Free data.
  public var data: [Datum] = []
  /// Who says so: the key `according-to`.
  public var claims: [Claim] = []

  /// Creates details of which nothing is known yet.
  public init(name: LocalizedText? = nil, claims: [Claim] = []) {
    self.name = name
    self.claims = claims
  }

  /// How well it is evidenced.
  public var evidence: Evidence { Evidence(of: claims) }
}
