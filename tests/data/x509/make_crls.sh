#!/bin/sh
# SPDX-FileCopyrightText: 2026 The Rulewright authors
# SPDX-License-Identifier: Apache-2.0
#
# Makes the revocation lists of this folder with the openssl command: a full one, a delta to it and
# one whose number cannot be decoded. The key is thrown away.
set -eu
cd "$(dirname "$0")"
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT

cat >"$work/openssl.cnf" <<CNF
[ca]
default_ca = list_ca
[list_ca]
database = $work/index.txt
crlnumber = $work/number
default_md = sha256
default_crl_days = 7
[full]
authorityKeyIdentifier = keyid
[delta]
2.5.29.27 = critical,DER:02:01:2A
[broken]
2.5.29.20 = DER:04:01:2A
CNF

openssl req -x509 -newkey ec -pkeyopt ec_paramgen_curve:P-256 -nodes -days 3650 \
    -subj '/C=DE/O=Test/CN=List CA' -keyout "$work/key.pem" -out list_ca.pem
printf '2A\n' >"$work/number"
printf 'R\t350101000000Z\t260301120000Z,keyCompromise\t0A\tunknown\t/CN=a\n' >"$work/index.txt"
printf 'R\t350101000000Z\t260302120000Z\t00F1\tunknown\t/CN=b\n' >>"$work/index.txt"
printf 'R\t350101000000Z\t260303120000Z,certificateHold\tFFFFFFFFFFFFFFFFFFFF\tunknown\t/CN=c\n' \
    >>"$work/index.txt"

for kind in full delta broken; do
    openssl ca -config "$work/openssl.cnf" -gencrl -keyfile "$work/key.pem" -cert list_ca.pem \
        -crlexts $kind -crl_lastupdate 20260601000000Z -crl_nextupdate 20260608000000Z \
        -out $kind.crl.pem
done
