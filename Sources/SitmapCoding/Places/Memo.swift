import SitmapModel

/// Values that were found before, by a number; see `MemoKeys`.
struct Memo<Value> {
  private var keys: MemoKeys
  private var values: [Value?]

  /// Makes an empty memory of at most so many values; one of none keeps nothing.
  init(capacity: Int) {
    keys = MemoKeys(capacity: capacity)
    values = [Value?](repeating: nil, count: keys.count)
  }

  /// The value of a key, which is not 0; nil when it is not kept, or no more.
  subscript(key: UInt64) -> Value? {
    get { keys.place(of: key).flatMap { values[$0] } }
    set {
      if let place = keys.claim(key) { values[place] = newValue }
    }
  }
}
