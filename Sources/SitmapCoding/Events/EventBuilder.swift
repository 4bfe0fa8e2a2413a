import SitmapModel

/// Turns drafts of events into records.
struct EventBuilder {
  let annotation: Annotation
  let frames: [SentenceFrame]
  let locator: Locator
  let countries: CountryContext

  /// The records of some drafts, with ids.
  func records(_ drafts: [EventDraft]) -> [Event] {
    var records = drafts.map { record($0) }
    let keys = zip(records, drafts).map { key($0, draft: $1) }
    for (index, id) in RecordID.assign(keys: keys).enumerated() { records[index].head.id = id }
    return records
  }

  private func record(_ draft: EventDraft) -> Event {
    let sentence = frames[draft.sentence].sentence
    let evidence = Evidence(
      report: annotation.report.id,
      sentence: sentence.index,
      trigger: sentence.span(of: draft.tokens),
      text: annotation.report.text(of: sentence.span)
    )
    var head = RecordHead(
      evidence: evidence,
      mentions: draft.mentions.map { Mention(report: annotation.report.id, span: $0) },
      modality: draft.modality,
      attribution: draft.attribution,
      deniedBy: draft.deniedBy,
      date: draft.date,
      rules: draft.rules
    )
    var location = draft.place.map { locator.location(of: $0, as: .event) }
    locator.complete(&head, &location, role: .event, in: countries)
    let country = location?.place?.country
    let target = self.target(of: draft)
    let second = placed(draft.actor2, of: draft, in: country)
    return Event(
      head: head,
      type: draft.type,
      location: location,
      actor1: placed(draft.actor1, of: draft, in: country),
      actor2: second,
      directed: draft.directed,
      target: target,
      civilianTargeting: draft.type.group == .violenceAgainstCivilians
        || second?.type == .civilians
          && draft.isKinetic,
      figures: draft.figures
    )
  }

  /// The force of another state is an external one where the thing happens; who meets and signs abroad is none.
  private func placed(_ actor: Actor?, of draft: EventDraft, in country: String?) -> Actor? {
    guard draft.type.group != .diplomatic,
      !["agreement", "meeting_visit"].contains(draft.type.code)
    else {
      return actor
    }
    guard var actor, actor.type == .state, let own = actor.country, let country, own != country
    else { return actor }
    actor.type = .external
    return actor
  }

  private func key(_ event: Event, draft: EventDraft)
    -> (key: String, extra: String, evidence: String)
  {
    let span = event.head.evidence.trigger
    let own = draft.place == nil ? nil : event.location
    let name = own.map { $0.place?.id.text ?? $0.name.lowercased() }
    let evidence = "\(annotation.report.id)|\(span.field.rawValue)|\(span.start)|\(name ?? "")"
    guard let name, let day = draft.date.from ?? draft.date.to else {
      return ("event|\(evidence)|\(event.type.code)", "", evidence)
    }
    let types = [event.actor1?.type.rawValue ?? "", event.actor2?.type.rawValue ?? ""].sorted()
    return (
      "event|\(event.type.group.rawValue)|\(name)|\(day)",
      "\(event.type.code)|\(types.joined(separator: "|"))", evidence
    )
  }

  private func target(of draft: EventDraft) -> EventTarget {
    guard draft.isKinetic || draft.type.code == "looting_property_destruction" else { return .none }
    let frame = frames[draft.sentence]
    let clause = frame.clauses.tokens(of: draft.tokens.lowerBound)
    for at in clause {
      if frame.word(at) == "aid", ["worker", "workers", "convoy"].contains(frame.word(at + 1)) {
        return .aidWorker
      }
      if let target = Self.targets[frame.word(at)] { return target }
    }
    return .none
  }

  private static let targets: [String: EventTarget] = [
    "hospital": .hospital, "hospitals": .hospital, "clinic": .hospital, "school": .school,
    "schools": .school, "university": .school, "camp": .camp, "market": .market,
    "marketplace": .market,
    "bazaar": .market, "convoy": .convoy, "mosque": .religiousSite, "church": .religiousSite,
    "cathedral": .religiousSite, "temple": .religiousSite, "synagogue": .religiousSite,
    "journalist": .journalist, "journalists": .journalist, "reporter": .journalist,
    "photojournalist": .journalist, "bridge": .infrastructure, "airport": .infrastructure,
    "pipeline": .infrastructure, "refinery": .infrastructure, "dam": .infrastructure,
  ]
}
