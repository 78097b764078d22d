// SPDX-License-Identifier: MIT

import ChronicleFormats
import Foundation
import TestSupport
import Testing

/// Python's `jsonschema`, asked once about many texts.
///
/// Editors differ in what they make of YAML before a schema sees it. Each text is therefore read three
/// times: all scalars as texts, as YAML 1.2 has it (most editors), and as YAML 1.1 (dates, octals).
struct SchemaJudge {
  /// Whether Python and what it needs are there.
  static let isThere =
    (try? run(
      ["-c", "import jsonschema, yaml; jsonschema.Draft202012Validator, yaml.CSafeLoader"],
      input: "")) != nil

  /// What one reading of a text gave.
  struct Verdict: Decodable {
    let name: String
    let reading: String
    /// What the schema has against it; nothing if it fits.
    let complaint: String?
  }

  private struct Case: Encodable {
    let name: String
    let text: String
    let isJSON: Bool
    let definition: String?
  }

  /// Returns the verdicts on texts, each in all its readings.
  static func verdicts(on samples: [RightForm]) throws -> [Verdict] {
    let cases = samples.map {
      Case(name: $0.name, text: $0.text, isJSON: $0.isJSON, definition: $0.definition)
    }
    let list = String(decoding: try JSONEncoder().encode(cases), as: UTF8.self)
    let input = #"{"schema": \#(ChronicleSchema.jsonText()), "cases": \#(list)}"#
    return try JSONDecoder().decode([Verdict].self, from: run(["-c", program], input: input))
  }

  private static func run(_ arguments: [String], input: String) throws -> Data {
    let folder = try TemporaryFolder()
    let process = Process()
    process.executableURL = URL(filePath: "/usr/bin/env")
    process.arguments = ["python3"] + arguments
    process.standardInput = try FileHandle(
      forReadingFrom: URL(filePath: folder.write(input, to: "in")))
    process.standardOutput = try FileHandle(
      forWritingTo: URL(filePath: folder.write("", to: "out")))
    process.standardError = try FileHandle(
      forWritingTo: URL(filePath: folder.write("", to: "err")))
    try process.run()
    process.waitUntilExit()
    guard process.terminationStatus == 0 else { throw Failure(text: try folder.text(of: "err")) }
    return try folder.data(of: "out")
  }

  private struct Failure: Error { let text: String }

  private static let program = #"""
    import json, re, sys, yaml
    from jsonschema import Draft202012Validator

    class Reading(yaml.CSafeLoader):
        """Keys stay as they are written, whatever becomes of values."""
        def construct_mapping(self, node, deep=False):
            return {key.value: self.construct_object(value, True) for key, value in node.value}
        def construct_yaml_map(self, node):
            return self.construct_mapping(node)

    Reading.add_constructor("tag:yaml.org,2002:map", Reading.construct_yaml_map)

    class Old(Reading): pass
    class Text(Reading): yaml_implicit_resolvers = {}
    class Core(Reading): yaml_implicit_resolvers = {}

    def resolve(loader, name, pattern, first):
        loader.add_implicit_resolver("tag:yaml.org,2002:" + name, re.compile(pattern), first)

    resolve(Text, "null", r"^$", [""])
    resolve(Core, "null", r"^(null|Null|NULL|~|)$", ["n", "N", "~", ""])
    resolve(Core, "bool", r"^([tT]rue|TRUE|[fF]alse|FALSE)$", list("tTfF"))
    number = list("+-.0123456789")
    resolve(Core, "int", r"^[-+]?[0-9]+$", number)
    resolve(Core, "float", r"^[-+]?(\.[0-9]+|[0-9]+(\.[0-9]*)?)([eE][-+]?[0-9]+)?$", number)
    Core.add_constructor("tag:yaml.org,2002:int", lambda loader, node: int(node.value))
    Core.add_constructor("tag:yaml.org,2002:float", lambda loader, node: float(node.value))

    def plain(value):
        """What YAML 1.1 takes for a date is a text in JSON."""
        if isinstance(value, dict): return {key: plain(item) for key, item in value.items()}
        if isinstance(value, list): return [plain(item) for item in value]
        return value.isoformat() if hasattr(value, "isoformat") else value

    def readings(case):
        if case["isJSON"]: return {"json": json.loads(case["text"])}
        loaders = {"text": Text, "core": Core, "old": Old}
        try:
            return {name: plain(yaml.load(case["text"], loader)) for name, loader in loaders.items()}
        except yaml.YAMLError as error:
            sys.exit(f"{case['name']}: {error}")

    job = json.load(sys.stdin)
    schema = job["schema"]
    Draft202012Validator.check_schema(schema)
    verdicts = []
    for case in job["cases"]:
        name = case.get("definition")
        rule = {"$ref": "#/$defs/" + name, "$defs": schema["$defs"]} if name else schema
        validator = Draft202012Validator(rule)
        for reading, value in readings(case).items():
            first = next(validator.iter_errors(value), None)
            complaint = None if first is None else first.json_path + ": " + first.message[:300]
            verdicts.append({"name": case["name"], "reading": reading, "complaint": complaint})
    json.dump(verdicts, sys.stdout)
    """#
}
