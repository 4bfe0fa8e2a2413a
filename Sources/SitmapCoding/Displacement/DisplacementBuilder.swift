import SitmapModel
import SitmapText

/// Turns drafts of displacement into records.
struct DisplacementBuilder {
  let annotation: Annotation
  let frames: [SentenceFrame]
  let locator: Locator
  private let nearest: EventsBySentence
  private let speaksOfViolence: Bool
  private let countries: CountryContext

  init(
    annotation: Annotation,
    frames: [SentenceFrame],
    locator: Locator,
    events: [EventDraft],
    countries: CountryContext
  ) {
    self.countries = countries
    self.annotation = annotation
    self.frames = frames
    self.locator = locator
    nearest = EventsBySentence(events)
    speaksOfViolence = frames.contains { $0.has(Self.violence) }
  }

  /// The records of some drafts, with ids, joined to each other where they tell of one thing.
  func records(_ drafts: [DisplacementDraft]) -> [Displacement] {
    var records = drafts.map { record($0) }
    let keys = zip(drafts, records).map { draft, record in key(draft, record) }
    for (index, id) in RecordID.assign(keys: keys).enumerated() { records[index].head.id = id }
    for (index, draft) in drafts.enumerated() {
      if let other = draft.sameAs, records.indices.contains(other), other != index {
        records[index].sameAs = records[other].head.id
      }
      if let other = draft.sameAs, records.indices.contains(other), other != index {
        stateHouseholds(of: index, and: other, in: &records)
      }
      if let total = draft.partOf, records.indices.contains(total), total != index {
        records[index].partOf = records[total].head.id
      }
    }
    return records
  }

  private func record(_ draft: DisplacementDraft) -> Displacement {
    let sentence = frames[draft.sentence].sentence
    let evidence = Evidence(
      report: annotation.report.id,
      sentence: sentence.index,
      trigger: sentence.span(of: draft.tokens),
      text: annotation.report.text(of: sentence.span)
    )
    let head = RecordHead(
      evidence: evidence,
      mentions: draft.mentions.map { Mention(report: annotation.report.id, span: $0) },
      modality: draft.modality,
      attribution: draft.attribution,
      date: draft.date,
      rules: draft.rules
    )
    var figure = draft.figure?.figure
    figure?.measure = measure(of: draft)
    let (cause, hazard) = cause(of: draft)
    var record = Displacement(
      head: head,
      term: draft.term,
      category: .none,
      figure: figure,
      persons: persons(figure),
      origins: draft.origins.map { locator.location(of: $0, as: .origin) },
      destinations: draft.destinations.map { locator.location(of: $0, as: .destination) },
      location: draft.location.map { locator.location(of: $0, as: .location) },
      cause: cause,
      hazard: hazard,
      isStock: draft.isStock
    )
    record.category = category(of: record)
    record.persons = record.persons ?? personsInHouseholds(of: record)
    let ends = record.origins + record.destinations
    var location = record.location ?? ends.first { $0.place != nil } ?? ends.first
    let isNowhere = location == nil
    locator.complete(&record.head, &location, role: .location, in: countries)
    if isNowhere { record.location = location }
    return record
  }

  /// "2,900 households, or 15,000 people": the text says how many persons the households are.
  private func stateHouseholds(of a: Int, and b: Int, in records: inout [Displacement]) {
    for (one, other) in [(a, b), (b, a)]
    where records[one].figure?.unit == .households && records[other].figure?.unit == .persons {
      records[one].persons = records[other].persons
    }
  }

  private func measure(of draft: DisplacementDraft) -> Measure {
    switch draft.term {
    case .returns: return .returned
    case .affected: return .affected
    case .destroyedHousing: return .destroyed
    case .partiallyDestroyedHousing, .uninhabitableHousing: return .damaged
    case .displaced, .forcedToFlee, .evacuated, .relocated, .sheltered, .inReliefCamp, .homeless,
      .other:
      return .displaced
    }
  }

  private func key(
    _ draft: DisplacementDraft,
    _ record: Displacement
  ) -> (key: String, extra: String, evidence: String) {
    let span = record.head.evidence.trigger
    let figure = draft.figure.map { "\($0.figure.span.start)" } ?? ""
    let evidence = "\(annotation.report.id)|\(span.field.rawValue)|\(span.start)|\(figure)"
    let own = draft.location == nil ? nil : record.location
    let ends = [record.origins.first, record.destinations.first, own].map {
      $0.map { $0.place?.id.text ?? $0.name.lowercased() } ?? ""
    }
    guard ends.contains(where: { !$0.isEmpty }), let day = draft.date.from ?? draft.date.to else {
      return ("displacement|\(evidence)|\(record.term.rawValue)", "", evidence)
    }
    let key = "displacement|\(ends.joined(separator: ">"))|\(day)"
    return (key, "\(record.term.rawValue)|\(record.figure?.unit.rawValue ?? "")", evidence)
  }

  private func persons(_ figure: Figure?) -> PersonsEstimate? {
    guard let figure, figure.unit == .persons else { return nil }
    return PersonsEstimate(best: figure.value, low: figure.lower, high: figure.upper)
  }

  /// Persons from households, by the size of a household in the country where they were or are.
  private func personsInHouseholds(of record: Displacement) -> PersonsEstimate? {
    let places = [record.origins.first, record.location, record.destinations.first]
    let day = record.head.date.to ?? record.head.date.from ?? annotation.report.published
    return record.figure.flatMap { figure in
      HouseholdSizes.embedded.persons(
        figure,
        country: places.lazy.compactMap { $0?.place?.country }.first,
        year: day?.date.year
      )
    }
  }

  private func category(of record: Displacement) -> DisplacementCategory {
    let from = record.origins.first?.place?.country
    let to = record.destinations.first?.place?.country
    let crosses = from.flatMap { a in to.map { a != $0 } } ?? false
    switch record.term {
    case .returns: return crosses ? .crossBorderReturn : .return
    case .affected, .destroyedHousing, .partiallyDestroyedHousing, .uninhabitableHousing, .other:
      return .none
    case .displaced, .forcedToFlee, .evacuated, .relocated, .homeless, .sheltered, .inReliefCamp:
      if crosses { return .crossBorderFlight }
      if record.destinations.first?.place.map({ $0.featureCode.hasPrefix("PCL") }) == true,
        from == nil
      {
        return .crossBorderFlight
      }
      return record.isStock == true ? .idps : .newDisplacement
    }
  }

  /// The cause by the events of the sentence, then of the sentences around it, then of the report.
  private func cause(of draft: DisplacementDraft) -> (DisplacementCause, String?) {
    let causes = nearest.events(around: draft.sentence)
      .filter { $0.isKinetic || $0.type.group == .hazard }
    // What did not happen drove nobody out, unless nothing else is told.
    let real = causes.filter { $0.modality.isReal }
    let near = (real.isEmpty && !draft.modality.isReal ? causes : real)
      .min { a, b in
        let x = abs(a.sentence - draft.sentence) * 2 + (a.modality.isReal ? 0 : 1)
        let y = abs(b.sentence - draft.sentence) * 2 + (b.modality.isReal ? 0 : 1)
        return x < y
      }
    guard let near else { return (speaksOfViolence ? .conflict : .other, nil) }
    return near.type.group == .hazard ? (.disaster, near.type.code) : (.conflict, nil)
  }

  private static let violence: WordSet = [
    "violence", "conflict", "offensive", "war", "army", "rebels", "militants", "troops", "fighting",
    "insurgency", "operation", "gunmen", "gangs", "forces", "insurgents", "militia", "militias",
    "militiamen", "fighters", "jihadists", "clashes", "shelling", "bombardment", "airstrikes",
    "hostilities", "refugees", "refugee", "armed", "gang", "bandits", "raiders", "attackers",
  ]
}
