package import SitmapStore

extension SitmapError {
  /// A store that could not do what it was asked.
  package init(_ error: StoreError) {
    let code: Code =
      switch error.problem {
      case .noSnapshot, .snapshotExists, .noReport, .noCorrection, .contradiction, .badName: .usage
      case .unwritable: .output
      case .refused: .bug
      case .missing, .unreadable, .foreign, .newer, .damaged, .busy: .store
      case .outside: .input
      }
    self.init(code, error.message, file: error.path, hint: error.hint)
  }
}
