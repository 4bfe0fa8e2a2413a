public import SitmapGazetteer
public import SitmapModel

/// A layer that sitmap can draw of a situation: its name, what is in it, and how its features are made.
///
/// A new layer is one file in this folder and one line in `all`.
public struct LayerDefinition: Sendable {
  /// The name: of the layer, of its file, and for `--layers`.
  public let name: String
  /// What is in it, for people, in one line.
  public let summary: String
  /// The names of its properties, in the order they are written.
  public let fields: [String]
  /// Makes the features.
  package let features: @Sendable (LayerSource) -> [Feature]

  package init(
    name: String,
    summary: String,
    fields: [String],
    features: @escaping @Sendable (LayerSource) -> [Feature]
  ) {
    self.name = name
    self.summary = summary
    self.fields = fields
    self.features = features
  }

  /// Every layer, in the order of help texts and combined files.
  public static let all: [LayerDefinition] = [
    .events, .displacement, .status, .flows, .places, .mentions,
  ]

  /// The layers of a folder of files, when no others are asked for.
  public static let filed: [LayerDefinition] = [
    .events, .displacement, .flows, .places, .status,
  ]

  /// The layers of one combined file, when no others are asked for: every record once.
  public static let combined: [LayerDefinition] = [.events, .displacement, .status]

  /// The layer of a name; nil when there is none.
  public static func named(_ name: String) -> LayerDefinition? { all.first { $0.name == name } }
}

/// How layers are drawn.
public struct LayerOptions: Sendable, Hashable {
  /// What a thing known only to an area or a river looks like.
  public var areas: Areas
  /// The standings that are shown.
  public var modalities: Set<Modality>
  /// Which figure speaks for a thing when reports differ.
  public var policy: FigurePolicy

  /// What a thing known only to an area or a river looks like.
  public enum Areas: String, Sendable, Hashable, CaseIterable {
    /// The polygon or line of the place.
    case shape
    /// No geometry.
    case none
  }

  /// Makes options; what happened or is claimed is shown, areas as their shapes.
  public init(
    areas: Areas = .shape,
    modalities: Set<Modality> = [.actual, .claimed],
    policy: FigurePolicy = .latest
  ) {
    self.areas = areas
    self.modalities = modalities
    self.policy = policy
  }
}

extension Situation {
  /// Draws layers; the gazetteer gives the shapes of areas and rivers.
  public func layers(
    _ definitions: [LayerDefinition] = LayerDefinition.filed,
    gazetteer: Gazetteer,
    options: LayerOptions = LayerOptions()
  ) -> [Layer] {
    let source = LayerSource(situation: self, gazetteer: gazetteer, options: options)
    return definitions.map { Layer(name: $0.name, features: $0.features(source)) }
  }

  /// The same, for one situation after the other: shapes that one has unpacked are spared the next.
  public func layers(
    _ definitions: [LayerDefinition],
    gazetteer: Gazetteer,
    options: LayerOptions,
    memory: inout DrawingMemory
  ) -> [Layer] {
    if options.areas == .shape { memory.unpack(self, gazetteer) }
    let source = LayerSource(
      situation: self,
      gazetteer: gazetteer,
      options: options,
      shapes: memory.shapes
    )
    return definitions.map { Layer(name: $0.name, features: $0.features(source)) }
  }

  /// Draws layers; the gazetteer gives the shapes of areas and rivers.
  public func layers(
    _ definitions: LayerDefinition...,
    gazetteer: Gazetteer,
    options: LayerOptions = LayerOptions()
  ) -> [Layer] {
    layers(definitions, gazetteer: gazetteer, options: options)
  }
}
