// SPDX-License-Identifier: MIT

/// Something that carries attributes of nodes: a node, or what holds for several.
public protocol NodeAttributed: DOTAttributed {}
