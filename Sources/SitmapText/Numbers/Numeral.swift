/// A number as it is written: where it stands and what it can be.
struct Numeral: Sendable, Hashable {
  /// The tokens of the number alone.
  var tokens: Range<Int>
  /// The least value.
  var low: Int
  /// The greatest value; equal to `low` for a single number.
  var high: Int
  /// How it is written.
  var form: Form
  /// The scale that was written after it ("million"); 1 when there was none.
  var scale = 1
  /// Ten to the number of decimals.
  var divisor = 1

  /// The ways of writing a number.
  enum Form: Sendable, Hashable {
    /// In digits without a separator ("500", "2014").
    case plainDigits
    /// In digits with separators, or with a scale ("40,000", "1.2 million").
    case digits
    /// A decimal number without a scale ("7.8").
    case fraction
    /// In words ("seven").
    case words
    /// Only a word for the magnitude ("thousands").
    case vague
    /// Two numbers ("20 to 30").
    case range
  }

  /// The value; nil for a range and for vague words.
  var value: Int? { form == .vague || form == .range ? nil : low }
}
