// swift-tools-version: 6.2
// SPDX-License-Identifier: MIT

import PackageDescription

let package = Package(
  name: "graph-api",
  platforms: [.macOS(.v15)],
  dependencies: [
    // A program of your own names the repository by its URL instead.
    .package(name: "entente", path: "../..")
  ],
  targets: [
    .executableTarget(
      name: "Treaties",
      dependencies: [
        .product(name: "Chronology", package: "entente"),
        .product(name: "Diagnostics", package: "entente"),
        .product(name: "GraphFormats", package: "entente"),
        .product(name: "PropertyGraph", package: "entente"),
        .product(name: "Tables", package: "entente"),
      ])
  ]
)
