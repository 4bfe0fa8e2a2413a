package import SitmapModel

/// The candidates of one name of a report, as the weights are fitted on them.
package struct ResolverExample: Sendable {
  /// The mentions, as numbers in the list of spans that was given.
  package var mentions: [Int]
  /// The features of each candidate, in the order of `ResolverWeights.names` without "none".
  package var features: [[Double]]
  /// Where each candidate is.
  package var positions: [Coordinate]
  /// The probability of each under the weights that read the context.
  package var probabilities: [Double]
}

extension PlaceReader {
  /// The names of known spans with the features of their candidates, in the light of the report's other names.
  package func examples(
    spans: [Span],
    in sentences: [Sentence],
    report: Report
  ) -> [ResolverExample] {
    let (known, context, matches) = names(at: spans, in: sentences, report: report)
    return resolver.examples(
      known + context,
      counted: known.count,
      in: sentences,
      matches: matches,
      report: report
    )
  }
}
