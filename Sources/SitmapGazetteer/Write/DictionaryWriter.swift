/// Writes sorted byte strings, each as what it adds to the one before it, in blocks that can be entered.
///
/// A block begins with the smallest number of bytes that one of its strings shares with its predecessor
/// (so that a search that knows a beginning to be hopeless can pass over it whole). A string is the
/// number of shared bytes, the number of its own bytes, and these; the first of a block writes all its
/// bytes as its own. With counts, the number of entries under the string follows.
struct DictionaryWriter {
  private(set) var text: SectionBuffer
  private(set) var blocks: SectionBuffer
  /// Strings added.
  private(set) var count = 0

  private let hasCounts: Bool
  private var last: [UInt8] = []
  private var block = ByteWriter()
  private var blockCount = 0
  private var least = UInt8.max
  private var entries = 0
  private var blockEntries = 0

  /// Bytes of the longest string: a length is one byte.
  static let maximumBytes = 255

  init(_ space: ScratchSpace, hasCounts: Bool) {
    text = SectionBuffer(space)
    blocks = SectionBuffer(space)
    self.hasCounts = hasCounts
  }

  /// Adds a string that comes after the one before it; false when it is too long.
  mutating func add(_ term: [UInt8], count entryCount: Int = 0) throws(CompileError) -> Bool {
    guard term.count <= Self.maximumBytes else { return false }
    let limit = min(term.count, last.count)
    var shared = 0
    while shared < limit, term[shared] == last[shared] { shared += 1 }
    if blockCount == PackFormat.blockTerms { try closeBlock() }
    least = min(least, UInt8(shared))
    let own = blockCount == 0 ? 0 : shared
    block.add(UInt8(shared))
    block.add(UInt8(term.count - own))
    block.add(term[own...])
    if hasCounts { block.addVariable(UInt64(entryCount)) }
    entries += entryCount
    blockCount += 1
    count += 1
    last = term
    return true
  }

  /// Writes what is left.
  mutating func finish() throws(CompileError) {
    if blockCount > 0 { try closeBlock() }
  }

  private mutating func closeBlock() throws(CompileError) {
    try blocks.add(UInt32(clamping: text.count))
    try blocks.add(UInt32(clamping: blockEntries))
    try text.add(least)
    try text.add(block.bytes)
    block = ByteWriter()
    blockCount = 0
    least = .max
    blockEntries = entries
  }
}
