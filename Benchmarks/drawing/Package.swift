// swift-tools-version: 6.2
// SPDX-License-Identifier: MIT

import PackageDescription

let package = Package(
  name: "drawing",
  platforms: [.macOS(.v15)],
  dependencies: [.package(name: "entente", path: "../..")],
  targets: [
    .executableTarget(
      name: "draw-many", dependencies: [.product(name: "Graphviz", package: "entente")])
  ])
