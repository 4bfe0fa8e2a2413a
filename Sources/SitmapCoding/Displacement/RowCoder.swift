import SitmapModel

/// Codes the rows of tables: a place, and how many people a column counts there.
///
/// What a column counts is said by its name ("IDPs", "Families displaced"), or, where that only names a unit, by the column
/// before it or by the heading of the table. The record's evidence is the row.
struct RowCoder {
  let annotation: Annotation
  let frames: [SentenceFrame]
  let index: DisplacementTriggerIndex

  /// Adds the records of a row that no word in it has told already.
  func append(_ frame: SentenceFrame, to drafts: inout [DisplacementDraft]) {
    var last: Int?
    for cell in frame.sentence.cells {
      for mention in frame.figures where cell.tokens.contains(mention.tokens.lowerBound) {
        guard !isTold(mention, frame, drafts) else { continue }
        guard let draft = draft(of: mention, in: cell, frame, after: last.map { drafts[$0] }) else {
          continue
        }
        drafts.append(draft)
        if let last, isTwin(draft, of: drafts[last]) { drafts[drafts.count - 1].sameAs = last }
        last = drafts.count - 1
      }
    }
  }

  /// Places a record of a row that a word of the row told: by the columns, since no preposition can.
  func fill(_ draft: inout DisplacementDraft, _ frame: SentenceFrame) {
    guard draft.origins.isEmpty, draft.destinations.isEmpty, draft.location == nil else { return }
    RowEnds(annotation: annotation, frames: frames).fill(&draft, in: frame)
  }

  /// The rows of a table that gives a total of its own are parts of it.
  func joinTotals(_ drafts: inout [DisplacementDraft]) {
    let rows = drafts.indices.filter { isRow(drafts[$0]) }
    for total in rows where isTotal(frames[drafts[total].sentence]) {
      // A total closes its table: what belongs to it stands over it, up to the total before.
      for part in rows.reversed() where drafts[part].sentence < drafts[total].sentence {
        guard sameTable(drafts[part], drafts[total]), !isTotal(frames[drafts[part].sentence]) else {
          break
        }
        guard column(of: drafts[part]) == column(of: drafts[total]) else { continue }
        drafts[part].partOf = drafts[part].partOf ?? total
      }
    }
  }

  private func isRow(_ draft: DisplacementDraft) -> Bool {
    frames[draft.sentence].sentence.passage == .row && draft.figure != nil
  }

  private func sameTable(_ a: DisplacementDraft, _ b: DisplacementDraft) -> Bool {
    frames[a.sentence].columns == frames[b.sentence].columns
      && frames[a.sentence].headings == frames[b.sentence].headings
  }

  private func column(of draft: DisplacementDraft) -> Int? {
    guard let start = draft.figure?.tokens.lowerBound else { return nil }
    return frames[draft.sentence].sentence.cells.firstIndex { $0.tokens.contains(start) }
  }

  private func isTotal(_ frame: SentenceFrame) -> Bool {
    let first = frame.sentence.cells.first { !$0.tokens.isEmpty }
    return first?.tokens.contains { Self.totals.contains(frame.hash($0)) } ?? false
  }

  private func isTold(
    _ mention: FigureMention,
    _ frame: SentenceFrame,
    _ drafts: [DisplacementDraft]
  ) -> Bool {
    drafts.reversed().prefix { $0.sentence == frame.sentence.index }.contains {
      $0.figure?.tokens == mention.tokens
    }
  }

  private func isTwin(_ draft: DisplacementDraft, of other: DisplacementDraft) -> Bool {
    draft.term == other.term && draft.modality == other.modality
      && other.figure?.figure.unit != draft.figure?.figure.unit
      && draft.figure?.figure.unit != .houses && other.figure?.figure.unit != .houses
  }

  private func draft(
    of mention: FigureMention,
    in cell: TableCell,
    _ frame: SentenceFrame,
    after last: DisplacementDraft?
  ) -> DisplacementDraft? {
    let words = cell.header.map(\.lower)
    guard !words.contains(where: { Self.harm.contains($0) }), !isHarm(mention),
      let told = term(of: mention, cell, frame, after: last)
    else { return nil }
    var draft = DisplacementDraft(
      term: told.term,
      sentence: frame.sentence.index,
      tokens: mention.tokens,
      figure: mention,
      modality: words.contains { Self.plans.contains($0) } ? .planned : .actual
    )
    draft.rules.append("row.\(told.term.rawValue) '\(told.words)'")
    let own = frame.dates.first { $0.kind == .date || $0.kind == .interval }
    let asOf = HeadingReader(frames: frames).asOf(frame)
    draft.isStock = isStock(draft.term, words, isCounted: own != nil || asOf != nil)
    if let own {
      draft.date = own.range
      draft.rules.append("date.row")
    } else if let asOf, draft.modality.isReal {
      // Who moved, moved by that day; who is there was counted on it.
      draft.date = asOf
      if draft.isStock != true {
        draft.date.from = nil
        draft.date.precision = .range
      }
      draft.rules.append("date.as of")
    } else if let day = HeadingReader(frames: frames).day(of: frame), draft.modality.isReal {
      draft.date = day
      draft.rules.append("date.heading")
    }
    if isTotal(frame) {
      draft.location = PlaceChooser(annotation: annotation, frames: frames).heading(over: frame)
    } else {
      RowEnds(annotation: annotation, frames: frames).fill(&draft, in: frame)
    }
    return draft
  }

  /// The term of a column: by its name, else by the column before it, else by the headings.
  private func term(
    of mention: FigureMention,
    _ cell: TableCell,
    _ frame: SentenceFrame,
    after last: DisplacementDraft?
  ) -> (term: DisplacementTerm, words: String)? {
    let isHouses = mention.figure.unit == .houses
    guard isHouses || mention.figure.unit == .persons || mention.figure.unit == .households else {
      return nil
    }
    if let term = strongest(in: cell.header, isHouses: isHouses) {
      return (term, cell.header.map(\.text).joined(separator: " "))
    }
    // Only a unit: "Families | Individuals" behind "IDPs", or under "Displacement by district".
    guard cell.header.allSatisfy({ $0.kind != .word || Self.units.contains($0.hash) }) else {
      return nil
    }
    if let last, last.figure?.figure.unit != .houses, !isHouses {
      return (last.term, "column before")
    }
    let over = frame.headings.filter { frames.indices.contains($0) }.map { frames[$0].tokens }
    for heading in over {
      if let term = strongest(in: heading, isHouses: isHouses) {
        return (term, heading.map(\.text).joined(separator: " "))
      }
    }
    return nil
  }

  private func strongest(in tokens: [Token], isHouses: Bool) -> DisplacementTerm? {
    let hits = index.hits(in: tokens).filter { hit in
      guard !hit.isOrder, !hit.trigger.needsDisplaced else { return false }
      switch hit.trigger.frame {
      case .place: return false
      case .housing: return isHouses
      case .subject, .object, .noun: return !isHouses
      }
    }
    let best = hits.max {
      ($0.trigger.strength, -$0.tokens.lowerBound) < ($1.trigger.strength, -$1.tokens.lowerBound)
    }
    if let best { return best.trigger.term }
    let isNamed = tokens.contains { Self.displacement.contains($0.hash) }
    return !isHouses && isNamed ? .displaced : nil
  }

  private func isHarm(_ mention: FigureMention) -> Bool {
    mention.noun.map { Self.harm.contains($0) } ?? false
  }

  private func isStock(_ term: DisplacementTerm, _ words: [String], isCounted: Bool) -> Bool? {
    switch term {
    case .sheltered, .inReliefCamp, .homeless: true
    case .displaced, .other:
      isCounted && !words.contains("newly") && !words.contains("new")
        || words.contains { Self.stocks.contains($0) }
    case .forcedToFlee, .evacuated, .relocated, .returns: false
    case .destroyedHousing, .partiallyDestroyedHousing, .uninhabitableHousing, .affected: nil
    }
  }

  private static let totals: WordSet = ["total", "totals", "overall", "sum"]
  private static let stocks: WordSet = ["idps", "idp", "refugees", "currently", "present"]
  private static let displacement: WordSet = ["displacement", "displaced", "idp", "idps"]
  private static let plans: WordSet = [
    "planned", "expected", "projected", "anticipated", "forecast", "target", "targeted",
  ]
  private static let harm: WordSet = [
    "killed", "dead", "deaths", "fatalities", "injured", "wounded", "injuries", "casualties",
    "missing", "detained", "arrested", "abducted", "arrests", "bodies", "cases", "assisted",
    "reached", "targeted", "served", "supported", "need", "needs",
  ]
  private static let units: WordSet = [
    "families", "family", "households", "household", "hh", "hhs", "individuals", "persons",
    "people",
    "number", "no", "of", "the", "total", "estimated", "figure", "figures", "count", "houses",
    "homes",
  ]
}
