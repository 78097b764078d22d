// SPDX-License-Identifier: MIT

/// Something that carries attributes of edges: an edge, a chain, or what holds for several.
public protocol EdgeAttributed: DOTAttributed {}
