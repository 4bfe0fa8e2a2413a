import SitmapModel

/// An actor that is known by name.
struct NamedActor: Sendable {
  /// The canonical name.
  let name: String
  let type: ActorType
  /// ISO 3166-1 alpha-3; nil when it belongs to no country.
  var country: String?
  /// The first day on which it is so; nil for always.
  var from: Day?
  /// The last day on which it is so; nil for still.
  var to: Day?

  /// Whether it is so on a day; without a day, whether it still is.
  func holds(on day: Day?) -> Bool {
    guard let day else { return to == nil }
    return from.map { $0 <= day } ?? true && to.map { day <= $0 } ?? true
  }
}

/// The actors that one name can stand for, in the order of the table: a group may become a government.
struct NamedActors: Sendable {
  let all: [NamedActor]

  /// The first that holds on a day, else the last.
  func on(_ day: Day?) -> NamedActor? { all.first { $0.holds(on: day) } ?? all.last }
}

/// The actors of `Gazetteer/curated/actors.tsv` by their names.
struct ActorTable: Sendable {
  /// Names in lower case; the text must have a capital.
  let names: PhraseTable<NamedActors>
  /// Names that must stand in capitals ("IS").
  let acronyms: PhraseTable<NamedActors>

  /// The table inside the program.
  static let embedded = ActorTable(CuratedTable.actors())

  private init(_ table: CuratedTable) {
    var names = Entries()
    var acronyms = Entries()
    for row in table.rows {
      guard row.count == 8, let type = ActorType(rawValue: row[1]) else { continue }
      let actor = NamedActor(
        name: row[0],
        type: type,
        country: row[2].isEmpty ? nil : row[2],
        from: Day(iso: row[3]),
        to: Day(iso: row[4])
      )
      names.add(actor, row[5])
      acronyms.add(actor, row[6])
    }
    self.names = names.table
    self.acronyms = acronyms.table
  }

  /// The actors of each name, in the order in which the names came.
  private struct Entries {
    private var order: [String] = []
    private var actors: [String: [NamedActor]] = [:]

    mutating func add(_ actor: NamedActor, _ list: String) {
      for part in list.utf8.split(separator: UInt8(ascii: "|")) {
        let name = String(Substring(part))
        if actors[name] == nil { order.append(name) }
        actors[name, default: []].append(actor)
      }
    }

    var table: PhraseTable<NamedActors> {
      PhraseTable(order.map { ($0, NamedActors(all: actors[$0] ?? [])) })
    }
  }
}
