#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 The Rulewright authors
# SPDX-License-Identifier: Apache-2.0
"""check_layers.py ROOT: fails on includes that go against app -> ui -> core.

Folders of core may include those before them; core knows no Qt, and only core/x509 knows OpenSSL,
in sources and in headers named openssl_*.h.
"""

import re
import sys
from pathlib import Path

MAY_INCLUDE = {
    "core/base": [],
    "core/expression": ["core/base"],
    "core/x509": ["core/base"],
    "core/model": ["core/base", "core/expression", "core/x509"],
    "core/exchange": ["core/base", "core/expression", "core/x509", "core/model"],
    "core/analysis": ["core/base", "core/expression", "core/x509", "core/model"],
    "core/simulation": ["core/base", "core/expression", "core/x509", "core/model"],
    "ui": ["core"],
    "app": ["core", "ui"],
}
INCLUDE = re.compile(r'^\s*#\s*include\s+(["<])([^">]+)[">]', re.MULTILINE)


def area_of(path):
    parts = path.split("/")
    return "/".join(parts[:2]) if parts[0] == "core" and len(parts) > 2 else parts[0]


def is_below(area, allowed):
    return any(area == name or area.startswith(name + "/") for name in allowed)


def own_include_error(area, target):
    target_area = area_of(target)
    if area not in MAY_INCLUDE:
        return f"the folder {area} has no place in the layers"
    if is_below(target_area, MAY_INCLUDE[area] + [area]):
        return None
    return f"{area} may not include {target}"


def foreign_include_error(path, area, target):
    if area.startswith("core") and re.match(r"Q[A-Z]|Qt|KSyntaxHighlighting", target):
        return f"core may not include Qt: {target}"
    is_inside = area == "core/x509" and (path.suffix == ".cpp" or path.name.startswith("openssl_"))
    if target.startswith("openssl/") and not is_inside:
        return f"only core/x509 may include {target}"
    return None


def errors_in(root, path):
    relative = path.relative_to(root).as_posix()
    area = area_of(relative)
    for mark, target in INCLUDE.findall(path.read_text(encoding="utf-8")):
        error = own_include_error(area, target) if mark == '"' else foreign_include_error(path, area, target)
        if error:
            yield f"{relative}: {error}"


def main():
    root = Path(sys.argv[1])
    files = [path for top in ("core", "ui", "app") for path in sorted((root / top).rglob("*"))
             if path.suffix in (".h", ".cpp")]
    errors = [error for path in files for error in errors_in(root, path)]
    print("\n".join(errors) or f"{len(files)} files keep to the layers")
    return 1 if errors or not files else 0


if __name__ == "__main__":
    sys.exit(main())
