// swift-tools-version: 6.1
import PackageDescription

let settings: [SwiftSetting] = [
  .enableUpcomingFeature("InternalImportsByDefault"),
  .enableUpcomingFeature("ExistentialAny"),
  .enableUpcomingFeature("MemberImportVisibility"),
]

let package = Package(
  name: "sitmap",
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

    // The modules, from the nouns up; ARCHITECTURE.md says why each wall stands.
    .target(name: "SitmapModel", swiftSettings: settings),
    .target(
      name: "SitmapGeometry",
      dependencies: ["SitmapModel", "CGeodesic"],
      swiftSettings: settings
    ),
    .target(
      name: "SitmapProjection",
      dependencies: ["SitmapModel", "CPROJ"],
      swiftSettings: settings
    ),
    .target(
      name: "SitmapFormats",
      dependencies: ["SitmapModel", "SitmapGeometry"],
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
      name: "SitmapProjectionTests",
      dependencies: ["SitmapModel", "SitmapProjection"],
      swiftSettings: settings
    ),
    .testTarget(
      name: "SitmapFormatsTests",
      dependencies: ["SitmapModel", "SitmapFormats"],
      swiftSettings: settings
    ),
  ],
  swiftLanguageModes: [.v6]
)
