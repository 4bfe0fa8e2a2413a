/// The measures of a tally, named as in the field's scorers.
extension ToponymTally {
  private typealias Measure = EvaluationSection.Measure

  /// All measures, for a group of documents.
  var measures: [EvaluationSection.Measure] {
    let (precision, recall, f1) = Self.harmonic(exact, predicted, gold)
    let (overlapPrecision, overlapRecall, overlapF1) = Self.harmonic(overlapping, predicted, gold)
    let (geoPrecision, _, geoF1) = Self.harmonic(last(within), predictedLocated, goldLocated)
    return [
      Measure("docs", "docs", .count(documents)), Measure("gold", "gold", .count(gold)),
      Measure("gold_located", "located", .count(goldLocated)),
      Measure("predicted", "pred", .count(predicted)),
      Measure("exact_p", "P", .ratio(precision)), Measure("exact_r", "R", .ratio(recall)),
      Measure("exact_f1", "F1", .ratio(f1)),
      Measure("overlap_p", "oP", .ratio(overlapPrecision)),
      Measure("overlap_r", "oR", .ratio(overlapRecall)),
      Measure("overlap_f1", "oF1", .ratio(overlapF1)),
    ] + endToEnd + [
      Measure("e2e_exact_161", "e2eX@161", .ratio(Self.ratio(last(withinExact), goldLocated))),
      Measure("geo_p", "geoP", .ratio(geoPrecision)), Measure("geo_f1", "geoF1", .ratio(geoF1)),
    ] + placing + [
      Measure("res_given_161", "resG@161", .ratio(Self.ratio(last(within), resolved))),
      Measure("matched_located", "matched", .count(matchedLocated)),
      Measure("resolved", "resolved", .count(resolved)),
    ] + errorMeasures
  }

  /// The measures of a kind of place, of which only the gold is known.
  var kindMeasures: [EvaluationSection.Measure] {
    [
      Measure("gold", "gold", .count(gold)),
      Measure("gold_located", "located", .count(goldLocated)),
      Measure("exact_r", "R", .ratio(Self.ratio(exact, gold))),
      Measure("overlap_r", "oR", .ratio(Self.ratio(overlapping, gold))),
    ] + endToEnd + placing + [
      Measure("mean_km", "mean_km", .kilometres(mean)),
      Measure("median_km", "med_km", .kilometres(median)),
      Measure("admin1_right", "adm1", .ratio(Self.ratio(rightUnits[0], units[0]))),
      Measure("admin2_right", "adm2", .ratio(Self.ratio(rightUnits[1], units[1]))),
    ]
  }

  private var endToEnd: [EvaluationSection.Measure] {
    Self.limits.enumerated().map { index, limit in
      Measure(
        "e2e_\(Int(limit))",
        "e2e@\(Int(limit))",
        .ratio(Self.ratio(within[index], goldLocated))
      )
    }
  }

  private var placing: [EvaluationSection.Measure] {
    Self.limits.enumerated().map { index, limit in
      Measure(
        "res_\(Int(limit))",
        "res@\(Int(limit))",
        .ratio(Self.ratio(within[index], matchedLocated))
      )
    }
  }

  private var errorMeasures: [EvaluationSection.Measure] {
    let missed = [Double](repeating: Self.farthest, count: max(0, goldLocated - errors.count))
    return [
      Measure("mean_km", "mean_km", .kilometres(mean)),
      Measure("median_km", "med_km", .kilometres(median)),
      Measure("auc", "AUC", .ratio(Self.area(errors))),
      Measure("auc_all", "AUC_all", .ratio(Self.area(errors + missed))),
      Measure("admin1_right", "adm1", .ratio(Self.ratio(rightUnits[0], units[0]))),
      Measure("admin2_right", "adm2", .ratio(Self.ratio(rightUnits[1], units[1]))),
      Measure("calibration_error", "ECE", .ratio(calibration.expectedError)),
    ]
  }

  private var mean: Double? {
    errors.isEmpty ? nil : errors.sorted().reduce(0, +) / Double(errors.count)
  }

  private var median: Double? {
    guard !errors.isEmpty else { return nil }
    let sorted = errors.sorted()
    return (sorted[(sorted.count - 1) / 2] + sorted[sorted.count / 2]) / 2
  }

  /// The measure of Gritta and others (2018): the area under the sorted logarithms of the errors, by trapezoids, as a share of the
  /// worst; lower is better.
  private static func area(_ errors: [Double]) -> Double? {
    guard errors.count > 1 else { return nil }
    let heights = errors.map { GreatCircle.logarithm($0 + 1) }.sorted()
    var area = 0.0
    for (low, high) in zip(heights, heights.dropFirst()) { area += (low + high) / 2 }
    return area / (GreatCircle.logarithm(farthest) * Double(errors.count - 1))
  }

  private func last(_ counts: [Int]) -> Int { counts[counts.count - 1] }

  private static func ratio(_ part: Int, _ whole: Int) -> Double? {
    whole == 0 ? nil : Double(part) / Double(whole)
  }

  /// Precision, recall and their harmonic mean.
  private static func harmonic(
    _ right: Int,
    _ predicted: Int,
    _ gold: Int
  ) -> (precision: Double?, recall: Double?, f1: Double?) {
    let precision = ratio(right, predicted)
    let recall = ratio(right, gold)
    guard predicted != 0 || gold != 0 else { return (precision, recall, nil) }
    guard let p = precision, let r = recall, p > 0, r > 0 else { return (precision, recall, 0) }
    return (precision, recall, 2 * p * r / (p + r))
  }
}
