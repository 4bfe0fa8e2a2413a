import SitmapModel

/// Tells people who are displaced, and counted where they are, from people who moved.
enum StockReader {
  /// Whether people are somewhere (true) or moved (false); nil where neither is said.
  static func isStock(_ draft: DisplacementDraft, in frame: SentenceFrame) -> Bool? {
    switch draft.term {
    case .sheltered, .inReliefCamp: return true
    case .displaced, .homeless, .other:
      // "as of 19 May" counts who is there; nobody moved on that day.
      if frame.dates.contains(where: {
        $0.range == draft.date && HeadingReader.isAsOf($0, in: frame)
      }) {
        return true
      }
      let before = max(0, draft.tokens.lowerBound - 3)..<draft.tokens.lowerBound
      if before.contains(where: {
        ["are", "remain", "remained", "internally", "is", "were"].contains(frame.word($0))
      }),
        !frame.has(["by"], near: draft.tokens, within: 2), draft.date.isUnknown
      {
        return true
      }
      return frame.has(
        ["living", "hosting", "hosts", "hosted", "currently", "idps", "camps"],
        near: draft.tokens,
        within: 5
      ) ? true : false
    case .forcedToFlee, .evacuated, .relocated, .returns: return false
    case .destroyedHousing, .partiallyDestroyedHousing, .uninhabitableHousing, .affected: return nil
    }
  }
}
