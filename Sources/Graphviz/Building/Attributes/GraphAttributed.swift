// SPDX-License-Identifier: MIT

/// Something that carries attributes of a whole graph.
public protocol GraphAttributed: DOTAttributed {}
