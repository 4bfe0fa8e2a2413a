import SitmapFormats
import SitmapModel

#if canImport(Glibc)
  import Glibc
#else
  import Darwin
#endif

extension SituationDiff {
  /// Compares two GeoJSON files of any size: each is read once as a stream, and only what differs is read again.
  package init(
    fromFile old: String,
    toFile new: String
  ) throws(SitmapError) {
    let before = try FileFingerprints(path: old)
    let after = try FileFingerprints(path: new)
    let open = OpenFeatures(before, after)
    let a = try before.layers(open.old, name: ReportNames.stem(of: new))
    let b = try after.layers(open.new, name: ReportNames.stem(of: new))
    var same = SameFeatures()
    var counts = [Int](repeating: 0, count: before.accounts.count)
    for entry in before.entries { counts[Int(entry.account)] += 1 }
    for index in open.old { counts[Int(before.entries[index].account)] -= 1 }
    for (account, count) in zip(before.accounts, counts) where count > 0 {
      same.count += count
      let layer = account.layer.isEmpty ? ReportNames.stem(of: new) : account.layer
      same.books.start(.init(layer: layer, unit: account.unit, type: account.type), count)
    }
    var context = DiffContext(from: a, to: b)
    context.notes = (before.notes + after.notes) + open.notes
    // Reports of features that are the same are not read, so none of them can be called new.
    if same.count > 0 {
      context.newReports = []
      context.goneReports = []
    }
    self.init(from: a, to: b, context: context, same: same)
  }
}

/// The features of two files that are not the same: the only ones that are read whole.
struct OpenFeatures {
  /// Places in the lists of fingerprints.
  private(set) var old: [Int] = []
  private(set) var new: [Int] = []
  private(set) var notes: [String] = []

  /// So many features that differ by nothing but the id are told one by one; more are counted.
  private static let mostRekeyed = 200_000

  init(_ before: FileFingerprints, _ after: FileFingerprints) {
    var isSameOld = [Bool](repeating: false, count: before.entries.count)
    var isSameNew = [Bool](repeating: false, count: after.entries.count)
    do {
      let ids = PlaceTable(before.entries.map(\.id))
      var isTwice = Set<UInt64>()
      for index in ids.repeated { isTwice.insert(before.entries[index].id) }
      for (index, entry) in after.entries.enumerated() where entry.id != 0 {
        guard let former = ids.place(of: entry.id), !isSameOld[former],
          before.entries[former].content == entry.content,
          isTwice.isEmpty || !isTwice.contains(entry.id)
        else { continue }
        isSameOld[former] = true
        isSameNew[index] = true
      }
    }
    old = isSameOld.indices.filter { !isSameOld[$0] }
    new = isSameNew.indices.filter { !isSameNew[$0] }
    settle(before, after)
  }

  /// Takes out those that are the same but have no id, and counts those that only have another one.
  private mutating func settle(_ before: FileFingerprints, _ after: FileFingerprints) {
    var places: [UInt64: [Int]] = [:]
    for index in old.reversed() { places[before.entries[index].content, default: []].append(index) }
    var pairs: [(old: Int, new: Int, isNameless: Bool)] = []
    for index in new {
      let entry = after.entries[index]
      guard let former = places[entry.content]?.popLast() else { continue }
      pairs.append((former, index, entry.id == 0 && before.entries[former].id == 0))
    }
    let rekeyed = pairs.count { !$0.isNameless }
    let isTooMany = rekeyed > Self.mostRekeyed
    if isTooMany {
      notes.append(
        "\(rekeyed) features are the same but for their ids, which is not told one by one"
      )
    }
    let settled = pairs.filter { $0.isNameless || isTooMany }
    let (olds, news) = (Set(settled.map(\.old)), Set(settled.map(\.new)))
    guard !settled.isEmpty else { return }
    old.removeAll { olds.contains($0) }
    new.removeAll { news.contains($0) }
  }
}

/// Numbers to the places where they stand, by open addressing: four bytes a slot.
private struct PlaceTable {
  private let keys: [UInt64]
  private var slots: [UInt32]
  /// The places of numbers that were there before.
  private(set) var repeated: [Int] = []

  init(_ keys: [UInt64]) {
    self.keys = keys
    var size = 16
    while size < keys.count * 2 { size *= 2 }
    slots = [UInt32](repeating: 0, count: size)
    for (place, key) in keys.enumerated() where key != 0 {
      var slot = Int(truncatingIfNeeded: key) & (size - 1)
      while slots[slot] != 0, keys[Int(slots[slot]) - 1] != key { slot = (slot + 1) & (size - 1) }
      if slots[slot] == 0 { slots[slot] = UInt32(place + 1) } else { repeated.append(place) }
    }
  }

  func place(of key: UInt64) -> Int? {
    var slot = Int(truncatingIfNeeded: key) & (slots.count - 1)
    while slots[slot] != 0 {
      let place = Int(slots[slot]) - 1
      if keys[place] == key { return place }
      slot = (slot + 1) & (slots.count - 1)
    }
    return nil
  }
}

extension FileFingerprints {
  /// The features at some places, read again, by layer.
  func layers(_ places: [Int], name: String) throws(SitmapError) -> [Layer] {
    let descriptor = open(path, O_RDONLY | O_CLOEXEC)
    guard descriptor >= 0 else {
      throw SitmapError(.input, "the file cannot be read again", file: path)
    }
    defer { _ = close(descriptor) }
    var layers: [Layer] = []
    var numbers: [String: Int] = [:]
    for place in places {
      let entry = entries[place]
      var bytes = [UInt8](repeating: 0, count: Int(entry.count))
      let count = pread(descriptor, &bytes, bytes.count, off_t(entry.offset))
      guard count == bytes.count else {
        throw SitmapError(.input, "the file changed while it was read", file: path)
      }
      var feature: Feature
      do throws(LayerError) {
        feature = try FeatureJSON.read(bytes, file: path)
      } catch {
        throw SitmapError(error)
      }
      if feature.id == "#0", entry.id == 0 { feature.id = "#\(place)" }
      let layer = feature.text("layer") ?? name
      let number = numbers[layer] ?? layers.count
      if number == layers.count {
        numbers[layer] = number
        layers.append(Layer(name: layer, features: []))
      }
      layers[number].features.append(feature)
    }
    return layers.isEmpty ? [Layer(name: name, features: [])] : layers
  }
}
