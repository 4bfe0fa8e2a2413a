import SitmapFormats
import SitmapModel
import Testing

/// Damaged bytes must give a value or an error, never a crash.
struct FuzzTests {
  /// Debug builds are slow at bytes; a release build tries ten times as much.
  #if DEBUG
    private static let rounds = 4000
  #else
    private static let rounds = 40_000
  #endif

  @Test func `damaged JSON and GeoJSON is read or refused`() throws {
    var random = SplitMix(seed: 20_150_521)
    let seeds = [
      try ExportFormat.geoJSON.export([try Samples.allKinds()]),
      try ExportFormat.geoJSONSequence.export([try Samples.allKinds()]),
      Array(
        #"{"a":[1,-2.5e-3,"\ud83c\udf0d\n",null,true],"é":{"":[[[]]]},"a":9223372036854775808}"#
          .utf8
      ),
    ]
    var accepted = 0
    var refused = 0
    for round in 0..<Self.rounds {
      let bytes = random.mutated(seeds[round % seeds.count])
      do throws(JSONError) {
        let value = try JSONDocument(parsing: bytes).value
        // What was read can be written and read again.
        #expect(try JSONDocument(parsing: JSONWriter.bytes(of: value)).value == value)
        accepted += 1
      } catch {
        #expect(error.offset <= bytes.count && error.line > 0 && error.column > 0)
        refused += 1
      }
      do throws(LayerError) {
        let file = try LayerReader.read(bytes, file: "f")
        for format in ExportFormat.all {
          #expect(throws: Never.self) { try format.export([file.layer]) }
        }
        accepted += 1
      } catch {
        #expect(!error.description.isEmpty)
        refused += 1
      }
    }
    #expect(accepted > 100 && refused > 100)
  }

  @Test func `damaged reports are read or refused`() throws {
    var random = SplitMix(seed: 7)
    let seeds: [[UInt8]] = [
      Array(
        "---\ntitle: \"A\"\ndate: 2024-05-01\ntags:\n  - x\nid: 'b'\n---\nShelling, é 🌍.\r\n".utf8
      ),
      [0xFF, 0xFE, 0x41, 0x00, 0x3C, 0xD8, 0x0D, 0xDF, 0x31, 0x06],
      Array(
        "{\"id\":1,\"text\":\"é\\u00e9\",\"date\":\"2024-05-01\"}\r\n\n{\"id\":\"b\",\"text\":\"\"}"
          .utf8
      ),
    ]
    var accepted = 0
    for round in 0..<Self.rounds {
      let bytes = random.mutated(seeds[round % seeds.count])
      for format in ReportFormat.all {
        do throws(ReportError) {
          let batch = try format.read(ReportInput(bytes: bytes, file: "f"))
          for report in batch.reports {
            let offsets = ScalarOffsets(report.text)
            #expect(offsets.scalarCount == report.text.unicodeScalars.count)
          }
          accepted += batch.reports.count
        } catch {
          #expect(error.description.hasPrefix("f:"))
        }
      }
    }
    #expect(accepted > 1000)
  }
}
