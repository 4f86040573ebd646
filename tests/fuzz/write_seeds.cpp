// SPDX-FileCopyrightText: 2026 The Rulewright authors
// SPDX-License-Identifier: Apache-2.0
#include "tests/support/naive_printer.h"
#include "tests/support/random_expression.h"

#include <nlohmann/json.hpp>

#include <filesystem>
#include <format>
#include <fstream>

// Writes the inputs that fuzzing starts from: write_seeds CASES FOLDER. The case file has one
// JSON object per line; those without a scheme use the last one before them.

namespace
{

namespace naive = rulewright::test::naive;
using Json = nlohmann::json;
using std::filesystem::path;

void writeFile(const path &folder, int number, std::string_view bytes)
{
    std::filesystem::create_directories(folder);
    std::ofstream file(folder / std::format("seed-{:04}", number), std::ios::binary);
    file.write(bytes.data(), static_cast<std::streamsize>(bytes.size()));
}

void writeCases(std::istream &cases, const path &folder)
{
    Json line;
    int number = 0;
    for (std::string text; std::getline(cases, text); ++number) {
        const Json json = Json::parse(text);
        line.update(json);
        const std::string expression = json.value("expression", "");
        writeFile(folder / "assist", number, expression);
        writeFile(folder / "expression", number, expression);
        writeFile(folder / "evaluate", number, expression + '\0' + expression);
        writeFile(folder / "jsonl", number, line.dump());
    }
}

void writeRandomCases(const path &folder, int count)
{
    naive::RandomExpression random(1);
    for (int number = 0; number < count; ++number) {
        naive::Spelling spelling(static_cast<std::uint64_t>(number));
        const std::string text = naive::printed(random.next().expression, spelling);
        writeFile(folder, 1'000 + number, text + '\0' + std::to_string(number));
    }
}

} // namespace

int main(int argc, char **argv)
{
    std::ifstream cases(argc == 3 ? argv[1] : "");
    if (!cases) {
        return 2;
    }
    const path folder = argv[2];
    writeCases(cases, folder);
    writeRandomCases(folder / "evaluate", 300);
    return 0;
}
