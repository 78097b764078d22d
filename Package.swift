// swift-tools-version: 6.2
// SPDX-License-Identifier: MIT

import PackageDescription

// MARK: - Modules

/// One module of the house: where it stands, and what it may lean on.
///
/// `docs/architecture.md` tells the floors. A module uses only modules of lower floors; `checked`
/// refuses anything else before a single file is compiled.
struct Module {
  enum Form { case library, command }

  /// A product of another package.
  struct Product {
    let name: String
    let package: String
  }

  let floor: Int
  let name: String
  var uses: [String] = []
  var system: [String] = []
  /// Its own rooms for C.
  var clang: [String] = []
  var packages: [Product] = []
  var form = Form.library
  var testUses: [String] = []
  var hasTests = true
}

let modules = [
  Module(floor: 0, name: "Diagnostics"),
  Module(floor: 0, name: "Chronology"),

  Module(floor: 1, name: "Chronicles", uses: ["Chronology", "Diagnostics"]),
  Module(
    floor: 1, name: "Documents", uses: ["Diagnostics"],
    packages: [.init(name: "Yams", package: "Yams")]),
  Module(floor: 1, name: "Graphviz", uses: ["Diagnostics"], system: ["CGraphviz"]),
  Module(floor: 1, name: "PropertyGraph", uses: ["Chronology"]),
  Module(floor: 1, name: "QuerySyntax", uses: ["Diagnostics"]),
  Module(floor: 1, name: "Tables", uses: ["Diagnostics"]),

  Module(
    floor: 2, name: "ChronicleFormats",
    uses: ["Chronicles", "Chronology", "Diagnostics", "Documents"]),
  Module(
    floor: 2, name: "ChronicleGraph", uses: ["Chronicles", "Chronology", "PropertyGraph"],
    testUses: ["ChronicleFormats", "Diagnostics", "Documents"]),
  Module(
    floor: 2, name: "GraphFormats",
    uses: ["Chronology", "Diagnostics", "PropertyGraph", "Tables"]),
  Module(floor: 2, name: "GraphQuery", uses: ["Chronology", "PropertyGraph"]),

  Module(
    floor: 3, name: "ChronicleDiagrams",
    uses: [
      "ChronicleGraph", "Chronicles", "Chronology", "Diagnostics", "Documents", "Graphviz",
      "PropertyGraph",
    ],
    testUses: ["ChronicleFormats"]),

  Module(
    floor: 5, name: "EntenteKit",
    uses: [
      "ChronicleDiagrams", "ChronicleFormats", "ChronicleGraph", "Chronicles", "Chronology",
      "Diagnostics", "Documents", "Graphviz", "PropertyGraph",
    ]),

  Module(
    floor: 7, name: "EntenteCommand",
    uses: [
      "ChronicleDiagrams", "Chronicles", "Chronology", "Diagnostics", "Documents", "EntenteKit",
      "Graphviz", "PropertyGraph",
    ],
    packages: [.init(name: "ArgumentParser", package: "swift-argument-parser")]),

  Module(
    floor: 8, name: "entente-draw", uses: ["Graphviz"], clang: ["CDrawProcess"], form: .command,
    hasTests: false),
  Module(floor: 8, name: "entente", uses: ["EntenteCommand"], form: .command, hasTests: false),
]

/// Returns the modules if each uses only modules of lower floors, and each package has one owner.
func checked(_ modules: [Module]) -> [Module] {
  let floors = Dictionary(uniqueKeysWithValues: modules.map { ($0.name, $0.floor) })
  var owners: [String: String] = [:]
  for module in modules {
    for used in module.uses {
      guard let floor = floors[used] else {
        fatalError("\(module.name) uses \(used), which is not a module of this package")
      }
      guard floor < module.floor else {
        fatalError(
          "\(module.name) on floor \(module.floor) uses \(used) on floor \(floor): "
            + "imports only go down")
      }
    }
    for package in Set(module.packages.map(\.package) + module.system + module.clang) {
      if let owner = owners.updateValue(module.name, forKey: package) {
        fatalError("\(owner) and \(module.name) both use \(package): only one module may")
      }
    }
  }
  return modules
}

// MARK: - Settings

/// The settings of every target, tests included.
let settings: [SwiftSetting] = [
  .strictMemorySafety(),
  .enableUpcomingFeature("ExistentialAny"),
  .enableUpcomingFeature("InternalImportsByDefault"),
  .enableUpcomingFeature("MemberImportVisibility"),
]

// MARK: - Targets

/// Folders of tests with what the tests read, which is no source.
let testData = ["ChronicleDiagrams": ["Snapshots"], "Graphviz": ["DOTFiles"]]

func targets(of module: Module) -> [Target] {
  let uses = module.uses.map(Target.Dependency.init(stringLiteral:))
  let foreign = (module.system + module.clang).map(Target.Dependency.init(stringLiteral:))
  let packages = module.packages.map {
    Target.Dependency.product(name: $0.name, package: $0.package)
  }
  let dependencies = uses + foreign + packages
  let main: Target =
    switch module.form {
    case .library:
      .target(name: module.name, dependencies: dependencies, swiftSettings: settings)
    case .command:
      .executableTarget(name: module.name, dependencies: dependencies, swiftSettings: settings)
    }
  guard module.hasTests else { return [main] }
  let tests = Target.testTarget(
    name: module.name + "Tests",
    dependencies: ["TestSupport", .init(stringLiteral: module.name)] + uses
      + module.testUses.map(Target.Dependency.init(stringLiteral:)),
    exclude: testData[module.name] ?? [],
    swiftSettings: settings)
  return [main, tests]
}

let systemLibraries: [Target] = [
  .systemLibrary(
    name: "CGraphviz",
    pkgConfig: "libgvc",
    providers: [.apt(["libgraphviz-dev", "pkg-config"]), .brew(["graphviz"])])
]

let clangTargets = modules.flatMap(\.clang).map { Target.target(name: $0) }

/// What tests of several modules need: nothing of the package itself.
let testSupport = Target.target(
  name: "TestSupport", path: "Tests/TestSupport", swiftSettings: settings)

/// Prints what libcgraph's own parser reads: tests run it beside ours, a process a file.
let libcgraphPrinter = Target.executableTarget(
  name: "libcgraph-printer", dependencies: ["CGraphviz"], path: "Tests/LibcgraphPrinter")

/// Prints what Chronology says of dates and times: `scripts/compare-temporal` asks it and Python.
let temporalPrinter = Target.executableTarget(
  name: "temporal-printer", dependencies: ["Chronology"], path: "Tests/TemporalPrinter",
  swiftSettings: settings)

/// Asks the query engine the questions of `Benchmarks/queries`, by plans that are built by hand.
let engineBenchmark = Target.executableTarget(
  name: "engine-benchmark",
  dependencies: ["Chronology", "GraphFormats", "GraphQuery", "PropertyGraph", "Tables"],
  path: "Benchmarks/queries/engine", swiftSettings: settings)

let package = Package(
  name: "entente",
  platforms: [.macOS(.v15)],
  products: modules.map { module in
    module.form == .command
      ? .executable(name: module.name, targets: [module.name])
      : .library(name: module.name, targets: [module.name])
  },
  dependencies: [
    .package(url: "https://github.com/apple/swift-argument-parser", from: "1.8.2"),
    .package(url: "https://github.com/jpsim/Yams", from: "6.2.2"),
  ],
  targets: systemLibraries + clangTargets + checked(modules).flatMap(targets(of:))
    + [testSupport, libcgraphPrinter, temporalPrinter, engineBenchmark],
  swiftLanguageModes: [.v6]
)
