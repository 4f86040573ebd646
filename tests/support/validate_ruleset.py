#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 The Rulewright authors
# SPDX-License-Identifier: Apache-2.0
"""validate_ruleset.py FOLDER: checks standard input against customEntrypointExport."""

import json
import sys
from pathlib import Path

import jsonschema
from referencing import Registry, Resource


def main():
    folder = Path(sys.argv[1])
    schemas = [json.loads((folder / name).read_text(encoding="utf-8"))
               for name in ("ruleset.schema.json", "rule.schema.json")]
    registry = Registry().with_resources((s["$id"], Resource.from_contents(s)) for s in schemas)
    profile = {"$ref": schemas[0]["$id"] + "#/$defs/customEntrypointExport"}
    validator = jsonschema.Draft202012Validator(profile, registry=registry)
    errors = [f"{error.json_path}: {error.message}" for error in validator.iter_errors(json.load(sys.stdin))]
    print("\n".join(errors), file=sys.stderr)
    return 1 if errors else 0


if __name__ == "__main__":
    sys.exit(main())
