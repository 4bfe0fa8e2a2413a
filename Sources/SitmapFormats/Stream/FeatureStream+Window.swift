import SitmapModel

extension FeatureStream {
  /// Reads more bytes; makes the window larger when what is in it is needed as a whole.
  mutating func refill() throws(LayerError) {
    let start = live.lowerBound
    if start > 0 {
      window.withUnsafeMutableBufferPointer { buffer in
        counter.pass(UnsafeBufferPointer(rebasing: buffer[..<start]))
        if let base = buffer.baseAddress {
          base.update(from: base + start, count: live.count)
        }
      }
      live = 0..<live.count
    } else if live.count == window.count {
      guard window.count < Limits.featureBytes else {
        throw LayerError(
          file: file,
          place: nil,
          problem: .featureTooLarge(limit: Limits.featureBytes),
          position: place(of: 0)
        )
      }
      window.append(contentsOf: repeatElement(0, count: window.count))
    }
    let end = live.upperBound
    var failure: LayerError.Problem?
    var count = 0
    window.withUnsafeMutableBytes { bytes in
      do throws(LayerError.Problem) {
        count = try source.read(into: UnsafeMutableRawBufferPointer(rebasing: bytes[end...]))
      } catch {
        failure = error
      }
    }
    if let failure { throw LayerError(file: file, place: nil, problem: failure) }
    if count == 0 { isFinal = true }
    live = live.lowerBound..<end + count
  }

  /// Passes white space and the record separators of text sequences; false at the end of all bytes.
  mutating func skipSeparators() throws(LayerError) -> Bool {
    while true {
      while let byte = live.isEmpty ? nil : window[live.lowerBound] {
        let isMark =
          counter.offset == 0 && live.lowerBound == 0 && live.count >= 3
          && window[0] == 0xEF && window[1] == 0xBB && window[2] == 0xBF
        if isMark {
          live = 3..<live.upperBound
          continue
        }
        guard byte == 0x20 || byte == 0x0A || byte == 0x0D || byte == 0x09 || byte == 0x1E else {
          return true
        }
        live = live.lowerBound + 1..<live.upperBound
      }
      if isFinal {
        if number < 0, !hasBegun { throw LayerError(file: file, place: nil, problem: .empty) }
        return false
      }
      try refill()
    }
  }

  /// The error of a failure, with its place in the text.
  func error(_ failure: ScanFailure) -> LayerError {
    let position = place(of: failure.offset)
    switch failure {
    case .json(let problem, let offset):
      let found = offset < live.upperBound ? window[offset] : nil
      return LayerError(
        file: file,
        place: nil,
        problem: .badJSON(JSONError(problem, found: found, at: position)),
        position: position
      )
    case .problem(let problem, _):
      return LayerError(
        file: file,
        place: number >= 0 || isInFeatures ? "feature \(number + 1)" : nil,
        problem: problem,
        position: position
      )
    }
  }

  /// Line and column of a byte of the window.
  func place(of offset: Int) -> TextPosition {
    var counter = counter
    window.withUnsafeBufferPointer { buffer in
      counter.pass(UnsafeBufferPointer(rebasing: buffer[..<min(offset, buffer.count)]))
    }
    return counter.position
  }

  /// Keeps a member that RFC 7946 does not define, but looks at the `crs` of 2008.
  mutating func keep(_ member: FeatureScanner.ForeignMember) throws(LayerError) {
    let json = Array(window[member.value])
    if member.name == "crs" {
      guard let name = Self.systemName(json), !ReferenceSystem(urn: name).isWGS84 else { return }
      guard takesSystems else {
        throw LayerError(
          file: file,
          place: nil,
          problem: .otherSystem(name),
          position: place(of: member.value.lowerBound)
        )
      }
      system = ReferenceSystem(urn: name)
      return
    }
    // Of several collections in one file the first that has a member names it.
    guard !foreignMembers.contains(where: { $0.name == member.name }) else { return }
    foreignMembers.append(ForeignMember(name: member.name, json: json))
  }

  private static func systemName(_ json: [UInt8]) -> String? {
    do throws(JSONError) {
      let value = try JSONDocument(parsing: json).value
      guard case .object(let system) = value,
        case .object(let properties) = system.value(of: "properties"),
        case .string(let name) = properties.value(of: "name")
      else { return nil }
      return name
    } catch {
      // It was checked when it passed.
      return nil
    }
  }
}

extension ReferenceSystem {
  /// A system by its name, or by the URN that the `crs` member of 2008 has: `urn:ogc:def:crs:EPSG::32638`.
  init(urn name: String) {
    let parts = name.split(separator: ":", omittingEmptySubsequences: false).map(String.init)
    let isURN =
      parts.count == 7 && parts[0].lowercased() == "urn" && parts[3].lowercased() == "crs"
    guard isURN else {
      self.init(name)
      return
    }
    self.init(parts[6] == "CRS84h" ? "OGC:CRS84" : "\(parts[4]):\(parts[6])")
  }
}
