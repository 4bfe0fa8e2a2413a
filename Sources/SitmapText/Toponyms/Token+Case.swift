import SitmapModel

extension Token {
  /// Whether the word is an article joined to a capitalised name ("al-Anbar", "el-Arish").
  var hasCapitalAfterArticle: Bool {
    var afterHyphen = false
    for (offset, byte) in text.utf8.enumerated() {
      if afterHyphen { return (65...90).contains(byte) || byte >= 0x80 }
      if byte == 45 { afterHyphen = offset <= 4 }
      if offset > 5 { return false }
    }
    return false
  }

  /// Whether the first letter has capital and small forms.
  var isCased: Bool {
    guard let first = text.unicodeScalars.first else { return false }
    if first.isASCII { return true }
    return first.properties.isLowercase || first.properties.isUppercase
  }
}
