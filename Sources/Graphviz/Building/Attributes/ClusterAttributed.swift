// SPDX-License-Identifier: MIT

/// Something that carries attributes of clusters.
public protocol ClusterAttributed: DOTAttributed {}

extension DOTGraph.Subgraph: ClusterAttributed {}
