public import SitmapGazetteer
import SitmapModel

/// One part of what is read, and how it is scored against a gold set.
///
/// A new part is one file with a value and one line in `all`.
public struct EvaluationPart: Sendable {
  /// The member of the gold that it needs, which is also its name.
  public let name: String
  /// The members of a prediction that it needs.
  public let parts: [AnnotationRecord.Part]
  /// Scores pairs of gold and prediction.
  let score: @Sendable ([EvaluationPair], EvaluationOptions) -> EvaluationSection

  /// The parts that can be scored, in the order in which they are printed.
  public static let all: [EvaluationPart] = [
    .toponyms, .figures, .dates, .timex, .entities,
  ]
}

/// A document of the gold with what was predicted for it; documents without a prediction count as empty.
public struct EvaluationPair: Sendable {
  /// The gold.
  public let gold: EvaluationDocument
  /// The prediction; nil when there is none.
  public let prediction: EvaluationDocument?
}

/// What is scored, and against what.
public struct EvaluationOptions: Sendable {
  /// The gazetteer, for units and kinds.
  public var gazetteer: Gazetteer
  /// Score only gold names of this type; what overlaps only others is passed over.
  public var type: String?

  /// Makes options.
  public init(gazetteer: Gazetteer, type: String? = nil) {
    self.gazetteer = gazetteer
    self.type = type
  }
}
