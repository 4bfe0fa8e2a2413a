import SitmapFormats
public import SitmapModel
import SitmapStore

extension SituationStore {
  /// What was saved.
  public struct Saved: Sendable {
    /// The snapshot.
    public let snapshot: Snapshot
    /// The situation in it.
    public let situation: Situation
    /// The corrections of the store that touched nothing in it.
    public let unusedCorrections: [Correction]
  }

  /// Adds reports to those of the store, makes one situation of them all and saves it under a name.
  ///
  /// - Parameters:
  ///   - name: The name; saving equal contents under it again changes nothing, other contents are refused.
  ///   - reports: New reports; one that is there with another text takes its place.
  ///   - mapper: What maps them; the corrections of the store go before its own.
  ///   - asOf: The day of the situation; else the latest publication date.
  ///   - isAlone: Whether the situation rests on these reports only.
  /// - Returns: The snapshot, and the situation in it.
  /// - Throws: When the store cannot be written, or has a snapshot of that name with other contents.
  public func save(
    _ name: String,
    reports: [Report],
    mapper: Mapper,
    asOf: Day? = nil,
    isAlone: Bool = false
  ) throws(SitmapError) -> Saved {
    var mapper = mapper
    let given = mapper.corrections
    // Mapping takes long and the file is not held meanwhile: when another process added reports, it is done again.
    for _ in 0..<Self.attempts {
      let (before, ruled) = try asking { (store) throws(StoreError) in
        (try store.reports(), try store.corrections())
      }
      let kept = try corrections { !$0.isRemoved }
      mapper.corrections = kept.adding(given)
      let situation = mapper.map(
        reports + (isAlone ? [] : Self.standing(before, without: reports)),
        asOf: asOf
      )
      let layers = situation.layers(
        LayerDefinition.filed,
        gazetteer: mapper.gazetteer,
        options: LayerOptions(modalities: Set(Modality.allCases))
      )
      let label = SnapshotLabel(
        name: name,
        asOf: situation.asOf,
        program: Version.number,
        gazetteer: mapper.gazetteer.fingerprint
      )
      let info = try asking { (store) throws(StoreError) -> SnapshotInfo? in
        do throws(StoreError) {
          return try store.save(label) { (store, draft) throws(StoreError) in
            guard try store.reports() == before, try store.corrections() == ruled else {
              throw StoreError(.busy, path: store.path)
            }
            let numbers = try store.add(situation.reports, known: situation.asOf)
            for layer in layers {
              for feature in layer.features {
                try draft.add(StoreRecord(feature, layer: layer.name))
              }
            }
            let used = Set(situation.rulings)
            return (numbers, ruled.filter { used.contains($0.id) }.map(\.number))
          }
        } catch {
          guard error.problem == .busy else { throw error }
          if try store.reports() != before { return nil }
          if try store.corrections() != ruled { return nil }
          throw error
        }
      }
      if let info {
        return Saved(
          snapshot: try snapshot(info.name),
          situation: situation,
          unusedCorrections: kept.unused(in: situation)
        )
      }
    }
    throw SitmapError(StoreError(.busy, path: store.path))
  }

  /// How often a situation is mapped anew when other processes add reports meanwhile.
  private static let attempts = 10

  /// Saves layers of any origin under a name; with `addsToPresent` the present situation with these records in it, each in
  /// the place of the one of its layer and id.
  public func save(
    _ name: String,
    layers: [Layer],
    asOf: Day?,
    addsToPresent: Bool = false
  ) throws(SitmapError) -> Snapshot {
    let label = SnapshotLabel(name: name, asOf: asOf, program: Version.number, gazetteer: "")
    let info = try asking { (store) throws(StoreError) in
      try store.save(label, fromPresent: addsToPresent) { (store, draft) throws(StoreError) in
        for layer in layers {
          for feature in layer.features { try draft.add(StoreRecord(feature, layer: layer.name)) }
        }
        guard addsToPresent, let present = try store.present() else { return ([], []) }
        return (Array(present.reports.rows), Array(present.corrections.rows))
      }
    }
    return try snapshot(info.name)
  }

  /// Saves the features of a GeoJSON file of any size under a name, read as a stream.
  ///
  /// A feature that does not say its layer is of `layer`, else of one of the file's name.
  public func save(
    _ name: String,
    file: String,
    layer: String? = nil,
    asOf: Day?,
    addsToPresent: Bool = false
  ) throws(SitmapError) -> Snapshot {
    let label = SnapshotLabel(name: name, asOf: asOf, program: Version.number, gazetteer: "")
    let stem = layer ?? ReportNames.stem(of: file)
    let info = try asking { (store) throws(StoreError) in
      try store.save(label, fromPresent: addsToPresent) { (store, draft) throws(StoreError) in
        let source: ByteSource
        do throws(FileError) {
          source = try ByteSource(path: file)
        } catch {
          throw StoreError(.outside(error.description), path: store.path)
        }
        var stream = FeatureStream(source, file: file, isLenient: true)
        func advance(_ stream: inout FeatureStream) throws(StoreError) -> Bool {
          do throws(LayerError) {
            return try stream.advance()
          } catch {
            throw StoreError(.outside(error.description), path: store.path)
          }
        }
        while try advance(&stream) {
          let feature = stream.feature
          try draft.add(StoreRecord(feature, layer: feature.text("layer") ?? stem))
        }
        guard addsToPresent, let present = try store.present() else { return ([], []) }
        return (Array(present.reports.rows), Array(present.corrections.rows))
      }
    }
    return try snapshot(info.name)
  }

  /// The reports that stand, without those of which a new text comes.
  private static func standing(_ stored: [StoredReport], without new: [Report]) -> [Report] {
    let ids = Set(new.map(\.id))
    let newest = newest(stored)
    return stored.filter { report in
      report.withdrawn == nil && newest[report.report.id] == report.number
        && !ids.contains(report.report.id)
    }.map(\.report)
  }
}
