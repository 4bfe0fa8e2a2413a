extension Gazetteer {
  /// What tells this gazetteer from another: the hashes of its packs' contents, as their headers state them.
  package var fingerprint: String {
    packs.map { String($0.contentHash, radix: 16) }.joined(separator: "-")
  }
}
