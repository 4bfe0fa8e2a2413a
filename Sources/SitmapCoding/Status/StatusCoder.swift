import SitmapModel

/// Makes the states of places from events: who holds a town, what is open.
struct StatusCoder {
  let annotation: Annotation
  let frames: [SentenceFrame]
  let locator: Locator

  /// The states that the events of a report bring about; `drafts` are what they were made from.
  func statuses(from events: [Event], drafts: [EventDraft]) -> [Status] {
    var statuses: [Status] = []
    for (coded, draft) in zip(events, drafts)
    where coded.head.modality.isReal && draft.place != nil {
      var event = coded
      event.head.date = draft.date
      switch event.type.code {
      case "non_state_actor_overtakes_territory", "government_regains_territory":
        guard isHeld(event) else { continue }
        statuses.append(status(event, .held, holder: event.actor1, since: event.head.date.from))
      case "non_violent_transfer_of_territory":
        // Who leaves does not hold it any more; who comes is not said.
        statuses.append(status(event, .contested, holder: nil, since: event.head.date.from))
      case "access_granted":
        var opened = event
        if let barrier = draft.barrier {
          opened.location = locator.location(of: barrier, as: .barrier)
        }
        statuses.append(status(opened, .open, holder: nil, since: event.head.date.from))
        if draft.barrier != nil || saysUntil(event) { statuses += closedUntil(opened) }
      case "access_denied":
        var closed = status(event, .closed, holder: event.actor1, since: event.head.date.from)
        if event.head.date.from == nil { closed.head.date.to = event.head.date.to }
        statuses.append(closed)
      default: break
      }
    }
    let stated = StatusStatements(annotation: annotation, frames: frames, locator: locator)
    return withIDs(unique(statuses + stated.statuses()))
  }

  /// Whether what was taken is a place: nobody holds a country for two villages of it, or a town for being near.
  private func isHeld(_ event: Event) -> Bool {
    guard let location = event.location else { return true }
    let code = location.place?.featureCode ?? ""
    return !code.hasPrefix("PCL") && code != "CONT" && location.precision != .near
      && location.precision != .line
  }

  private func status(_ event: Event, _ state: Status.State, holder: Actor?, since: Day?) -> Status
  {
    var head = event.head
    head.rules = event.head.rules + ["status.\(state.rawValue)"]
    head.date = DayRange(
      from: since,
      to: nil,
      precision: event.head.date.precision,
      basis: event.head.date.basis,
      text: event.head.date.text
    )
    return Status(
      head: head,
      state: state,
      holder: holder,
      subject: subject(of: event),
      location: event.location
    )
  }

  /// "finally allowed to enter": it was closed until then.
  private func closedUntil(_ event: Event) -> [Status] {
    guard let day = event.head.date.from else { return [] }
    var closed = status(event, .closed, holder: nil, since: nil)
    closed.head.date = DayRange(
      from: nil,
      to: day,
      precision: .day,
      basis: event.head.date.basis,
      text: event.head.date.text
    )
    return [closed]
  }

  private func saysUntil(_ event: Event) -> Bool {
    frames[event.head.evidence.sentence].has(["finally", "until", "reopened", "reopen", "again"])
  }

  private func subject(of event: Event) -> Status.Subject {
    let frame = frames[event.head.evidence.sentence]
    if event.location?.place?.featureClass == .water { return .crossing }
    let words: [(String, Status.Subject)] = [
      ("bridge", .bridge), ("crossing", .crossing), ("border", .crossing), ("road", .road),
      ("highway", .road), ("airport", .airport), ("airbase", .airport), ("camp", .camp),
    ]
    if event.type.group == .humanitarian, let found = words.first(where: { frame.has([$0.0]) }) {
      return found.1
    }
    return event.location?.place?.featureClass == .administrative ? .area : .town
  }

  /// One state a place and day: the first that tells of it.
  private func unique(_ statuses: [Status]) -> [Status] {
    var seen: Set<String> = []
    return statuses.filter { seen.insert(key($0)).inserted }
  }

  private func key(_ status: Status) -> String {
    let place = status.location?.place?.id.text ?? status.location?.name.lowercased() ?? ""
    let day = status.head.date.from ?? status.head.date.to
    return "status|\(status.state.kind.rawValue)|\(status.state.rawValue)|\(place)|"
      + (day.map { "\($0)" } ?? "")
  }

  private func withIDs(_ statuses: [Status]) -> [Status] {
    let keys = statuses.map { status in
      let span = status.head.evidence.trigger
      return (
        key: key(status), extra: status.holder?.type.rawValue ?? "",
        evidence: "\(annotation.report.id)|\(span.start)"
      )
    }
    return zip(statuses, RecordID.assign(keys: keys)).map { status, id in
      var status = status
      status.head.id = id
      return status
    }
  }
}
