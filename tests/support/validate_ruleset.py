#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 The Rulewright authors
# SPDX-License-Identifier: Apache-2.0
"""validate_ruleset.py FOLDER: checks standard input against customEntrypointExport."""

import json
import sys
import warnings
from pathlib import Path

warnings.simplefilter("ignore")
import jsonschema  # noqa: E402


def main():
    folder = Path(sys.argv[1])
    rulesets, rules = (json.loads((folder / name).read_text(encoding="utf-8"))
                       for name in ("ruleset.schema.json", "rule.schema.json"))
    store = {rulesets["$id"]: rulesets, rules["$id"]: rules}
    schema = {"$schema": rulesets["$schema"], "$ref": rulesets["$id"] + "#/$defs/customEntrypointExport"}
    resolver = jsonschema.RefResolver(base_uri=rulesets["$id"], referrer=rulesets, store=store)
    validator = jsonschema.Draft202012Validator(schema, resolver=resolver)
    errors = [f"{error.json_path}: {error.message}" for error in validator.iter_errors(json.load(sys.stdin))]
    print("\n".join(errors), file=sys.stderr)
    return 1 if errors else 0


if __name__ == "__main__":
    sys.exit(main())
