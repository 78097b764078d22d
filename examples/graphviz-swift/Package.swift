// swift-tools-version: 6.2
// SPDX-License-Identifier: MIT

import PackageDescription

let package = Package(
  name: "graphviz-swift",
  platforms: [.macOS(.v15)],
  dependencies: [
    // A program of your own names the repository by its URL instead.
    .package(name: "entente", path: "../..")
  ],
  targets: [
    .executableTarget(
      name: "Floors", dependencies: [.product(name: "Graphviz", package: "entente")])
  ]
)
