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

    // The modules, from the nouns up; ARCHITECTURE.md says why each wall stands.
    .target(name: "SitmapModel", swiftSettings: settings),

    // The tests, one folder a module.
    .testTarget(
      name: "SitmapModelTests",
      dependencies: ["SitmapModel"],
      swiftSettings: settings
    ),
  ],
  swiftLanguageModes: [.v6]
)
