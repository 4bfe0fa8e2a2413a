/// The pattern of LIKE: `%` is any text, `_` any character, a backslash takes the next character as it is.
struct LikePattern: Sendable, Hashable {
  private enum Piece: Sendable, Hashable {
    case any
    case one
    case scalar(Unicode.Scalar)
  }

  private let pieces: [Piece]

  /// Whether an expression is a pattern: a text, or one in CASEI and ACCENTI.
  static func isPattern(_ expression: FilterExpression) -> Bool {
    switch expression {
    case .string: true
    case .operation(let operation, let arguments):
      operation.family == .fold && arguments.allSatisfy(isPattern)
    default: false
    }
  }

  init(_ text: String) {
    var pieces: [Piece] = []
    var isEscaped = false
    for scalar in text.unicodeScalars {
      if isEscaped {
        pieces.append(.scalar(scalar))
        isEscaped = false
      } else if scalar == "\\" {
        isEscaped = true
      } else if scalar == "%" {
        if pieces.last != .any { pieces.append(.any) }
      } else {
        pieces.append(scalar == "_" ? .one : .scalar(scalar))
      }
    }
    if isEscaped { pieces.append(.scalar("\\")) }
    self.pieces = pieces
  }

  /// Whether all of a text has the pattern; takes steps as the product of the lengths at most.
  func matches(_ text: String) -> Bool {
    let scalars = Array(text.unicodeScalars)
    var piece = 0
    var index = 0
    // Where to go on when the way fails: after the last `%`, one character further each time.
    var retry: (piece: Int, index: Int)?
    while index < scalars.count {
      if piece < pieces.count {
        switch pieces[piece] {
        case .any:
          retry = (piece + 1, index)
          piece += 1
          continue
        case .one:
          piece += 1
          index += 1
          continue
        case .scalar(let scalar) where scalar == scalars[index]:
          piece += 1
          index += 1
          continue
        case .scalar: break
        }
      }
      guard let last = retry else { return false }
      retry = (last.piece, last.index + 1)
      piece = last.piece
      index = last.index + 1
    }
    return pieces[piece...].allSatisfy { $0 == .any }
  }
}
