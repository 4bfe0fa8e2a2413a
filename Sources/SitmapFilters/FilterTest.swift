package import SitmapGeometry
package import SitmapModel

/// A filter made ready, to be asked of many features.
///
/// A class, because it owns a GEOS context and the closures that ask it share it; one thread at a time uses it.
package final class FilterTest {
  /// The properties that it asks for, by their numbers; `figure.value` is the member of an object.
  package let names: [String]
  private let root: FilterNode
  let context: PlanarContext

  /// Makes a filter ready; throws for functions that are not there and shapes that are none.
  package init(_ filter: Filter) throws(FilterError) {
    var compiler = try FilterCompiler()
    root = try compiler.node(filter.expression)
    names = compiler.names
    context = compiler.finish()
  }

  /// Whether the filter is true of a feature; false also when it is not known.
  ///
  /// - Parameters:
  ///   - property: The value of a property by its number in `names`; nil when the feature does not have it.
  ///   - geometry: The feature's shape; nil without one.
  /// - Returns: Whether it answers the question.
  package func accepts(
    property: (Int) -> PropertyValue?,
    geometry: () -> PlanarGeometry?
  ) -> Bool {
    withoutActuallyEscaping(property) { property in
      withoutActuallyEscaping(geometry) { geometry in
        truth(root, FilteredFeature(property: property, geometry: geometry)) == true
      }
    }
  }

  /// The value of a member of an object by its path, such as `figure.value` or a property of that very name.
  package static func value(_ name: String, of properties: [Property]) -> PropertyValue? {
    if let found = properties.first(where: { $0.name == name }) { return found.value }
    guard let point = name.firstIndex(of: "."),
      case .object(let members)? = properties.first(where: { $0.name == name[..<point] })?.value
    else { return nil }
    return value(String(name[name.index(after: point)...]), of: members)
  }
}

/// A feature as a filter sees it.
struct FilteredFeature {
  let property: (Int) -> PropertyValue?
  let geometry: () -> PlanarGeometry?
}

extension FilterTest {
  /// Whether a condition holds; nil when it is not known.
  func truth(_ node: FilterNode, _ feature: FilteredFeature) -> Bool? {
    switch node {
    case .and(let parts):
      var result: Bool? = true
      for part in parts {
        switch truth(part, feature) {
        case false?: return false
        case nil: result = nil
        case true?: break
        }
      }
      return result
    case .or(let parts):
      var result: Bool? = false
      for part in parts {
        switch truth(part, feature) {
        case true?: return true
        case nil: result = nil
        case false?: break
        }
      }
      return result
    case .not(let part): return truth(part, feature).map { !$0 }
    case .isNull(.geometry): return feature.geometry() == nil
    case .isNull(let part): return value(part, feature).isUnknown
    case .compare(let operation, let a, let b):
      return compare(operation, value(a, feature), value(b, feature))
    case .like(let part, let pattern): return value(part, feature).text.map(pattern.matches)
    case .between(let part, let low, let high):
      let own = value(part, feature)
      return Self.and(
        compare(.greaterOrEqual, own, value(low, feature)),
        compare(.lessOrEqual, own, value(high, feature))
      )
    case .isIn(let part, let elements): return isIn(value(part, feature), elements, feature)
    case .spatial(let relation, let a, let b):
      return spatial(relation, value(a, feature), value(b, feature))
    case .temporal(let relation, let a, let b):
      guard let first = value(a, feature).span, let second = value(b, feature).span else {
        return nil
      }
      return TimeSpan.relation(relation, first, second)
    case .arrays(let relation, let a, let b):
      guard case .array(let first) = value(a, feature), case .array(let second) = value(b, feature)
      else { return nil }
      return arrays(relation, first, second)
    case .constant, .property, .geometry, .calculate, .fold, .interval, .array:
      return value(node, feature).truth
    }
  }

  /// The value of a part.
  func value(_ node: FilterNode, _ feature: FilteredFeature) -> FilterValue {
    switch node {
    case .constant(let value): return value
    case .property(let index): return FilterValue(feature.property(index))
    case .geometry: return feature.geometry().map { .shape($0) } ?? .unknown
    case .calculate(let operation, let a, let b):
      guard let x = value(a, feature).double, let y = value(b, feature).double,
        let result = Self.calculate(operation, x, y)
      else { return .unknown }
      return .number(result)
    case .fold(let operation, let part):
      guard let text = value(part, feature).text else { return .unknown }
      return .string(
        operation == .caseFold ? TextFold.withoutCase(text) : TextFold.withoutAccents(text)
      )
    case .interval(let from, let to):
      guard let from = end(from, feature, \.from), let to = end(to, feature, \.to) else {
        return .unknown
      }
      return .span(TimeSpan(from: from, to: to))
    case .array(let parts): return .array(parts.map { value($0, feature) })
    default: return FilterValue(truth(node, feature))
    }
  }

  /// An end of an interval; nil when it is not known.
  private func end(
    _ node: FilterNode?,
    _ feature: FilteredFeature,
    _ side: KeyPath<TimeSpan, TimeSpan.End>
  ) -> TimeSpan.End? {
    guard let node else { return .open }
    let value = value(node, feature)
    if value.text == ".." { return .open }
    return value.span?[keyPath: side]
  }

  private static func and(_ a: Bool?, _ b: Bool?) -> Bool? {
    if a == false || b == false { return false }
    return a == nil || b == nil ? nil : true
  }
}
