// SPDX-License-Identifier: MIT

/// Puts together what stands between the braces of a graph.
///
/// A text is a node that is only named; lists of texts and of elements are put in one by one. There
/// are `if`, `else`, `switch`, `if let`, `for` and `if #available`.
@resultBuilder
public enum DOTBuilder {
  /// Takes an element.
  public static func buildExpression(_ element: some DOTElement) -> DOTContents { element.contents }

  /// Takes contents as they are.
  public static func buildExpression(_ contents: DOTContents) -> DOTContents { contents }

  /// Takes the id of a node.
  public static func buildExpression(_ node: String) -> DOTContents {
    DOTContents([.mention(node)])
  }

  /// Takes ids of nodes.
  public static func buildExpression(_ nodes: some Sequence<String>) -> DOTContents {
    DOTContents(nodes.map(DOTContents.Item.mention))
  }

  /// Takes elements.
  public static func buildExpression(_ elements: some Sequence<some DOTElement>) -> DOTContents {
    DOTContents(elements.flatMap(\.contents.items))
  }

  /// Takes what is there, if it is.
  public static func buildExpression(_ element: (some DOTElement)?) -> DOTContents {
    element?.contents ?? DOTContents()
  }

  /// Puts statements in their order.
  public static func buildBlock(_ parts: DOTContents...) -> DOTContents { .joined(parts) }

  /// Takes an `if` without `else`.
  public static func buildOptional(_ part: DOTContents?) -> DOTContents { part ?? DOTContents() }

  /// Takes the first of two branches.
  public static func buildEither(first part: DOTContents) -> DOTContents { part }

  /// Takes the second of two branches.
  public static func buildEither(second part: DOTContents) -> DOTContents { part }

  /// Takes the rounds of a loop.
  public static func buildArray(_ parts: [DOTContents]) -> DOTContents { .joined(parts) }

  /// Takes what stands under `if #available`.
  public static func buildLimitedAvailability(_ part: DOTContents) -> DOTContents { part }
}
