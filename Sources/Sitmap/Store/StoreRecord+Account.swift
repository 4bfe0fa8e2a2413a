import SitmapModel
import SitmapStore

extension StoreRecord.Account {
  /// The account of a feature, as the books of a diff have it.
  init(_ feature: Feature) {
    let account = DiffBooks.account(feature, layer: "")
    self.init(unit: account.unit, type: account.type)
  }
}
