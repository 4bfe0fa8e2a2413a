import Foundation
import Sitmap
import SitmapCLI
import Testing

@Suite struct CommandUsageTests {
  @Test func `help begins with examples and is no error`() throws {
    for arguments in [["--help"], [], ["map", "--help"], ["help", "map"], ["gazetteer"]] {
      let result = Command.run(arguments: arguments)
      #expect(result.code == 0, "\(arguments)")
      #expect(result.stderr.isEmpty)
      let examples = try #require(result.text.range(of: "Examples:\n"))
      let usage = try #require(result.text.range(of: "USAGE:"))
      #expect(examples.lowerBound < usage.lowerBound)
    }
  }

  @Test func `an unknown verb is refused with the nearest that there is`() {
    let result = sitmap("plcaes", "Hit")
    #expect(result.code == 2)
    #expect(result.stdout.isEmpty)
    #expect(result.messages == "error: there is no verb 'plcaes'; did you mean 'places'?\n")
    #expect(sitmap("xylophone").messages.contains("sitmap --help"))
  }

  @Test func `the version is a line, and with the credits when more is asked for`() {
    #expect(sitmap("--version").text == "sitmap \(Version.number)\n")
    let credits = sitmap("--version", "-v").text
    #expect(credits.contains("GeoNames") && credits.contains("Natural Earth"))
  }

  @Test(arguments: [
    (["map"], "no input"),
    (["map", "--bogus"], "unknown option '--bogus'"),
    (["map", "-", "--date", "21 May"], "--date '21 May' is not a day"),
    (["map", "-", "--date", "2015-02-30"], "--date '2015-02-30' is not a day"),
    (["map", "-", "--country", "XX"], "--country 'XX' is not a country code"),
    (["map", "-", "--field", "text"], "--field 'text' is not OURS=THEIRS"),
    (["map", "-", "--layers", "evnts"], "--layers 'evnts' is unknown"),
    (["map", "-", "-f", "shp"], "there is no format 'shp' here"),
    (["map", "-", "--precision", "99"], "--precision 99 is outside 0...12"),
    (["map", "-", "--areas", "box"], "--areas 'box' is unknown"),
    (["map", "-", "--modality", "real"], "--modality 'real' is unknown"),
    (["map", "-", "--split"], "--split needs a folder"),
    (["map", "-", "--bbox", "1,2,3"], "--bbox '1,2,3' is not four numbers"),
    (["map", "-", "--bbox", "1,50,3,40"], "--bbox: south 50.0 is above north 40.0"),
    (["map", "-", "--near", "95,10"], "--near: latitude 95.0 is outside -90...90"),
    (["map", "-", "--near", "Hit", "--radius", "30"], "--radius '30' has no unit"),
    (["map", "-", "--radius", "30km"], "--radius belongs to --near"),
    (
      ["map", "-", "--near", "Hit", "--radius", "1km", "--radius", "2km"],
      "1 times --near and 2 times --radius"
    ),
    (["map", "-", "--in", "Qwrtzpl"], "the gazetteer has no place 'Qwrtzpl'"),
    (["map", "-", "--min-confidence", "2"], "--min-confidence '2' is not a number from"),
    (["map", "-", "--max-uncertainty", "far"], "--max-uncertainty 'far' is not a length"),
    (["map", "-", "-f", "jsonl", "--in", "IQ"], "-f jsonl is a filter"),
    (["annotate", "-", "--only", "colours", "-f", "jsonl"], "--only 'colours' is unknown"),
    (["annotate", "-", "--roles", "king", "-f", "jsonl"], "--roles 'king' is unknown"),
    (["annotate", "-", "--roles", "king"], "--roles 'king' is unknown"),
    (["annotate", "-", "--min-confidence", "2"], "--min-confidence '2' is not a number from"),
    (["annotate", "-", "-f", "csv"], "there is no format 'csv' here"),
    (["places"], "no name and no region"),
    (["places", "Hit", "--class", "Q"], "--class 'Q' is unknown"),
    (["places", "Hit", "--limit", "0"], "--limit 0 is not above 0"),
    (["diff", "one"], "missing expected argument '<new>'"),
    (["diff", "a", "b", "-f", "xml"], "there is no format 'xml' here"),
  ])
  func `what makes no sense is told in one line, with code 2`(
    arguments: [String],
    message: String
  ) {
    let result = Command.run(arguments: arguments, input: Array(Texts.report.utf8))
    #expect(result.code == 2)
    #expect(result.stdout.isEmpty)
    #expect(result.messages.hasPrefix("error: \(message)"), "\(result.messages)")
    #expect(result.messages.split(separator: "\n").count == 1)
  }

  @Test func `GeoJSON in another system is refused with the reason and a way out`() {
    let result = sitmap("map", "-", "--crs", "EPSG:32638", input: Texts.report)
    #expect(result.code == 2)
    #expect(result.messages.contains("RFC 7946"))
    #expect(result.messages.contains("--allow-crs-member"))
  }

  @Test func `messages can be JSON, and coloured`() {
    let json = sitmap("map", "/nowhere/x.txt", "--errors", "json")
    #expect(json.code == 3)
    #expect(
      json.messages == """
        {"code":3,"message":"no such file","file":"/nowhere/x.txt","line":null,"hint":null}

        """
    )
    let coloured = sitmap("map", "/nowhere/x.txt", "--color", "always")
    #expect(coloured.messages.hasPrefix("\u{1B}[31merror:"))
  }

  @Test func `a file that cannot be read or written has its own code`() throws {
    let workspace = try Workspace()
    let report = try workspace.file("r.txt", Texts.report)
    #expect(sitmap("map", workspace.folder + "none.txt").code == 3)
    #expect(sitmap("query", workspace.folder + "none.geojson").code == 3)
    #expect(sitmap("map", report, "-o", workspace.folder + "no/such/folder.geojson").code == 6)
    #expect(sitmap("map", report, "-o", workspace.folder).code == 2)
    let empty = try Workspace()
    #expect(sitmap("map", empty.folder).code == 3)
    #expect(sitmap("map", empty.folder).messages.contains("the folder has no reports"))
  }
}
