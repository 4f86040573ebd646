// SPDX-FileCopyrightText: 2026 The Rulewright authors
// SPDX-License-Identifier: Apache-2.0
#include "tests/fuzz/fuzz.h"

#include "tests/support/x509_laws.h"
#include "tests/support/x509_samples.h"

// Any bytes as a file with certificates or keys. The format, which the build defines, decides
// what the inputs start from and how they are changed.

using namespace rulewright;
using namespace rulewright::test;

namespace
{

constexpr FileFormat format = FileFormat::RULEWRIGHT_FORMAT;
constexpr bool canBeEncrypted =
    format == FileFormat::Key || format == FileFormat::Pkcs12 || format == FileFormat::Pem;

void tryFile(std::string_view file, const std::optional<std::string_view> &passphrase)
{
    if (const auto breach = breachOfFile(file, passphrase)) {
        fuzz::fail(*breach, file);
    }
}

} // namespace

std::string fuzz::changed(const std::string &input, const std::string &other, naive::Dice &dice)
{
    return changedFile(format, input, other, dice);
}

int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    const std::string_view file = fuzz::textOf(data, size);
    tryFile(file, samplePassphrase);
    if (canBeEncrypted) {
        tryFile(file, std::nullopt);
    }
    return 0;
}
