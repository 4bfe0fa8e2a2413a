// swift-tools-version: 6.1
import PackageDescription

let settings: [SwiftSetting] = [
  .enableUpcomingFeature("InternalImportsByDefault"),
  .enableUpcomingFeature("ExistentialAny"),
  .enableUpcomingFeature("MemberImportVisibility"),
]

let package = Package(
  name: "sitmap",
  products: [
    .library(name: "Sitmap", targets: ["Sitmap"]),
    .executable(name: "sitmap", targets: ["SitmapCLI"]),
    .executable(name: "sitmap-gazetteer", targets: ["SitmapGazetteerTool"]),
    .executable(name: "sitmap-train", targets: ["SitmapTrain"]),
    .executable(name: "sitmap-bench", targets: ["SitmapBench"]),
  ],
  dependencies: [
    .package(url: "https://github.com/apple/swift-argument-parser", from: "1.8.0")
  ],
  targets: [
    // Libraries of the system.
    .systemLibrary(
      name: "CPROJ",
      pkgConfig: "proj",
      providers: [.apt(["libproj-dev"]), .brew(["proj"])]
    ),
    .systemLibrary(
      name: "CGeodesic",
      pkgConfig: "proj",
      providers: [.apt(["libproj-dev"]), .brew(["proj"])]
    ),
    .systemLibrary(
      name: "CGEOS",
      pkgConfig: "geos",
      providers: [.apt(["libgeos-dev"]), .brew(["geos"])]
    ),
    .systemLibrary(
      name: "CZlib",
      pkgConfig: "zlib",
      providers: [.apt(["zlib1g-dev"]), .brew(["zlib"])]
    ),
    .systemLibrary(
      name: "CSQLite",
      pkgConfig: "sqlite3",
      providers: [.apt(["libsqlite3-dev"]), .brew(["sqlite"])]
    ),

    // The modules, from the nouns up; ARCHITECTURE.md says why each wall stands.
    .target(name: "SitmapModel", swiftSettings: settings),
    .target(
      name: "SitmapGeometry",
      dependencies: ["SitmapModel", "CGeodesic", "CGEOS"],
      swiftSettings: settings
    ),
    .target(
      name: "SitmapFilters",
      dependencies: ["SitmapModel", "SitmapGeometry"],
      swiftSettings: settings
    ),
    .target(
      name: "SitmapProjection",
      dependencies: ["SitmapModel", "CPROJ"],
      swiftSettings: settings
    ),
    .target(
      name: "SitmapGazetteer",
      dependencies: ["SitmapModel", "SitmapGeometry"],
      swiftSettings: settings
    ),
    .target(name: "CTables"),
    .target(name: "SitmapText", dependencies: ["SitmapModel", "CTables"], swiftSettings: settings),
    .target(name: "CGazetteer"),
    .target(name: "CWeights"),
    .target(
      name: "SitmapEmbedded",
      dependencies: ["SitmapModel", "SitmapGazetteer", "SitmapText", "CGazetteer", "CWeights"],
      swiftSettings: settings
    ),
    .target(
      name: "SitmapCoding",
      dependencies: ["SitmapModel", "SitmapGeometry", "SitmapGazetteer", "SitmapText"],
      swiftSettings: settings
    ),
    .target(
      name: "SitmapFormats",
      dependencies: ["SitmapModel", "SitmapGeometry"],
      swiftSettings: settings
    ),
    .target(
      name: "SitmapStore",
      dependencies: ["SitmapModel", "SitmapGeometry", "CSQLite"],
      swiftSettings: settings
    ),
    .target(
      name: "Sitmap",
      dependencies: [
        "SitmapModel", "SitmapGeometry", "SitmapFilters", "SitmapProjection", "SitmapGazetteer",
        "SitmapText", "SitmapEmbedded", "SitmapCoding", "SitmapFormats", "SitmapStore",
      ],
      swiftSettings: settings
    ),

    // The commands.
    .executableTarget(
      name: "SitmapCLI",
      dependencies: [
        "Sitmap", .product(name: "ArgumentParser", package: "swift-argument-parser"),
      ],
      swiftSettings: settings
    ),
    .executableTarget(
      name: "SitmapGazetteerTool",
      dependencies: ["SitmapModel", "SitmapGeometry", "SitmapGazetteer", "SitmapFormats", "CZlib"],
      swiftSettings: settings
    ),
    .executableTarget(
      name: "SitmapTrain",
      dependencies: [
        "SitmapModel", "SitmapGeometry", "SitmapGazetteer", "SitmapText", "SitmapCoding",
        "SitmapFormats",
      ],
      swiftSettings: settings
    ),
    .executableTarget(
      name: "SitmapBench",
      dependencies: ["Sitmap", "SitmapText", "SitmapStore"],
      swiftSettings: settings
    ),

    // The tests, one folder a module.
    .testTarget(
      name: "SitmapModelTests",
      dependencies: ["SitmapModel"],
      swiftSettings: settings
    ),
    .testTarget(
      name: "SitmapGeometryTests",
      dependencies: ["SitmapModel", "SitmapGeometry"],
      swiftSettings: settings
    ),
    .testTarget(
      name: "SitmapFiltersTests",
      dependencies: [
        "SitmapModel", "SitmapGeometry", "SitmapFilters", "SitmapFormats", "SitmapStore",
      ],
      swiftSettings: settings
    ),
    .testTarget(
      name: "SitmapProjectionTests",
      dependencies: ["SitmapModel", "SitmapProjection"],
      swiftSettings: settings
    ),
    .testTarget(
      name: "SitmapGazetteerTests",
      dependencies: ["SitmapModel", "SitmapGeometry", "SitmapGazetteer", "SitmapEmbedded"],
      swiftSettings: settings
    ),
    .testTarget(
      name: "SitmapTextTests",
      dependencies: ["SitmapModel", "SitmapText"],
      swiftSettings: settings
    ),
    .testTarget(
      name: "SitmapCodingTests",
      dependencies: [
        "SitmapModel", "SitmapProjection", "SitmapText", "SitmapGazetteer", "SitmapEmbedded",
        "SitmapCoding",
      ],
      swiftSettings: settings
    ),
    .testTarget(
      name: "SitmapFormatsTests",
      dependencies: ["SitmapModel", "SitmapFormats"],
      swiftSettings: settings
    ),
    .testTarget(
      name: "SitmapStoreTests",
      dependencies: ["SitmapModel", "SitmapStore"],
      swiftSettings: settings
    ),
    .testTarget(
      name: "SitmapTrainTests",
      dependencies: ["SitmapModel", "SitmapText", "SitmapFormats", "SitmapTrain"],
      swiftSettings: settings
    ),
    .testTarget(name: "SitmapTests", dependencies: ["Sitmap"], swiftSettings: settings),
    .testTarget(
      name: "ExportsTests",
      dependencies: ["Sitmap", "SitmapCLI"],
      swiftSettings: settings
    ),
    .testTarget(
      name: "RepositoryTests",
      dependencies: ["Sitmap", "SitmapCLI"],
      swiftSettings: settings
    ),
  ],
  swiftLanguageModes: [.v6]
)
