// swift-tools-version: 6.2
// SPDX-License-Identifier: MIT

import PackageDescription

let package = Package(
  name: "swift-api",
  platforms: [.macOS(.v15)],
  dependencies: [
    // A program of your own names the repository by its URL instead.
    .package(name: "entente", path: "../..")
  ],
  targets: [
    .executableTarget(
      name: "Congress",
      dependencies: [
        .product(name: "ChronicleDiagrams", package: "entente"),
        .product(name: "ChronicleGraph", package: "entente"),
        .product(name: "Chronicles", package: "entente"),
        .product(name: "Chronology", package: "entente"),
        .product(name: "EntenteKit", package: "entente"),
      ])
  ]
)
