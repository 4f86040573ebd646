// SPDX-FileCopyrightText: 2026 The Rulewright authors
// SPDX-License-Identifier: Apache-2.0
#include "tests/support/x509_samples.h"

#include <filesystem>
#include <format>
#include <fstream>

// Writes the certificate files that fuzzing starts from: write_file_seeds FOLDER.

using namespace rulewright::test;

int main(int argc, char **argv)
{
    if (argc != 2) {
        return 2;
    }
    for (const FileFormat format : allFileFormats) {
        const std::filesystem::path folder = std::filesystem::path(argv[1]) / nameOf(format);
        std::filesystem::create_directories(folder);
        int number = 0;
        for (const std::string &sample : samplesOf(format)) {
            std::ofstream file(folder / std::format("seed-{:04}", number++), std::ios::binary);
            file.write(sample.data(), static_cast<std::streamsize>(sample.size()));
        }
    }
    return 0;
}
