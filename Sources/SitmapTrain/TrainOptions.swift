import SitmapCoding
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
  /// The folder for predictions.
  var out = ".build/held-out"
  /// Kinds of features that are left out, to see what they are worth: of the recogniser, and of the resolver.
  var without: Set<MentionTemplate> = []
  var withoutOfResolver: Set<String> = []
  /// Weights of the resolver that are tried instead of those by hand.
  var tried: [String: Double] = [:]
  /// Whether the resolver is only scored and not fitted.
  var isByHand = false
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
      case "--without":
        for name in try Self.value(of: argument, &rest).split(separator: ",") {
          if let kind = MentionTemplate.allCases.first(where: { "\($0)" == name }) {
            without.insert(kind)
          } else if ResolverWeights.names.contains(String(name)) {
            withoutOfResolver.insert(String(name))
          } else {
            throw TrainError("no kind of feature is called \(name)")
          }
        }
      case "--set":
        for pair in try Self.value(of: argument, &rest).split(separator: ",") {
          let parts = pair.split(separator: "=")
          guard parts.count == 2, ResolverWeights.names.contains(String(parts[0])),
            let weight = Double(parts[1])
          else { throw TrainError("--set wants FEATURE=WEIGHT of the resolver, not \(pair)") }
          tried[String(parts[0])] = weight
        }
      case "--by-hand": isByHand = true
      case "--out": out = try Self.value(of: argument, &rest)
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
