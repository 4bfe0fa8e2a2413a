import SitmapText

/// What to fit, from what, and where the results go.
struct TrainOptions {
  /// The name of the stage.
  var command = "--help"
  /// The folder with the corpora.
  var shared = "../shared"
  /// The folder with the compiled gazetteer.
  var gazetteer = "Gazetteer"
  /// The folder of the weights.
  var weights = "Weights"
  /// The folder of the tables of scores.
  var documentation = "Documentation"
  /// Kinds of features that are left out, to see what they are worth.
  var without: Set<MentionTemplate> = []
  /// How many examples of each kind of error are printed.
  var examples = 0
  /// Corpora of other conventions that are fitted on too, and what their examples count.
  var others: Set<String> = []
  var otherWeight = 1.0
  /// The folder with the project's own cases and passages, and what their examples count.
  var fixtures = "Tests/Fixtures"
  var ownWeight = 2.0
  /// The penalty on large weights.
  var penalty: Float = 1

  init(_ arguments: [String]) throws {
    var rest = arguments[...]
    while let argument = rest.popFirst() {
      switch argument {
      case "--shared": shared = try Self.value(of: argument, &rest)
      case "--gazetteer": gazetteer = try Self.value(of: argument, &rest)
      case "--weights": weights = try Self.value(of: argument, &rest)
      case "--documentation": documentation = try Self.value(of: argument, &rest)
      case "--without":
        for name in try Self.value(of: argument, &rest).split(separator: ",") {
          guard let kind = MentionTemplate.allCases.first(where: { "\($0)" == name }) else {
            throw TrainError("no kind of feature is called \(name)")
          }
          without.insert(kind)
        }
      case "--others":
        others = Set(try Self.value(of: argument, &rest).split(separator: ",").map(String.init))
      case "--other-weight": otherWeight = try Self.number(argument, &rest)
      case "--fixtures": fixtures = try Self.value(of: argument, &rest)
      case "--own-weight": ownWeight = try Self.number(argument, &rest)
      case "--examples": examples = try Self.number(argument, &rest)
      case "--penalty": penalty = try Self.number(argument, &rest)
      default: command = argument
      }
    }
  }

  private static func value(of name: String, _ rest: inout ArraySlice<String>) throws -> String {
    guard let value = rest.popFirst() else { throw TrainError("\(name) wants a value") }
    return value
  }
}

extension TrainOptions {
  private static func number<Number: LosslessStringConvertible>(
    _ name: String,
    _ rest: inout ArraySlice<String>
  ) throws -> Number {
    guard let number = Number(try value(of: name, &rest)) else {
      throw TrainError("\(name) wants a number")
    }
    return number
  }
}

/// Why nothing was fitted.
struct TrainError: Error, CustomStringConvertible {
  let description: String

  init(_ description: String) { self.description = description }
}
