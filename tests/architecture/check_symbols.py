#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 The Rulewright authors
# SPDX-License-Identifier: Apache-2.0
"""check_symbols.py NM LIBRARY: fails when the library needs a symbol of Qt."""

import re
import subprocess
import sys

# Mangled names of Qt's classes and functions: QString::…, qVersion().
QT = re.compile(r"_ZNK?\d+Q[A-Z]\w*|_ZT[ISV]\d+Q[A-Z]\w*|_Z\d+q[A-Z]\w*|\bq(Version|t_)\w*")


def main():
    listing = subprocess.run([sys.argv[1], "--undefined-only", sys.argv[2]], check=True,
                             capture_output=True, text=True).stdout
    symbols = re.findall(r"\bU (\S+)", listing)
    found = sorted({symbol for symbol in symbols if QT.search(symbol)})
    print("\n".join(found) or f"{len(symbols)} symbols, none of Qt")
    return 1 if found or not symbols else 0


if __name__ == "__main__":
    sys.exit(main())
