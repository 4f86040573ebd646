// SPDX-FileCopyrightText: 2026 The Rulewright authors
// SPDX-License-Identifier: Apache-2.0
#include "core/x509/openssl_script_export.h"

#include "core/x509/openssl_script.h"
#include "core/x509/shell_script.h"

#include <utility>
#include <vector>

namespace rulewright::x509
{

namespace
{

using Words = ShellScript::Words;

std::vector<std::string> certificateFiles(const ExportScript &script)
{
    std::vector<std::string> files{scriptFile(script.baseName, ".pem")};
    if (script.hasChain) {
        files.push_back(scriptFile(script.baseName, "-chain.pem"));
    }
    return files;
}

/// The file that is written: a new one or, where it has been begun, its end.
struct Target {
    std::string file;
    bool isBegun = false;
};

/// A file that openssl makes for a key is readable for its owner only, and stays so.
void writeOutput(Words words, const Target &target, ShellScript &out)
{
    if (target.isBegun) {
        out.appendOutput(words, target.file);
    } else {
        appendWords(words, {"-out", target.file});
        out.command(words);
    }
}

void writeFiles(const std::vector<std::string> &files, const Target &target, ShellScript &out)
{
    if (target.isBegun) {
        out.appendFiles(files, target.file);
    } else {
        out.concatenate(files, target.file);
    }
}

void writeKey(const ExportScript &script, const Target &target, ShellScript &out)
{
    const bool isPlain = script.key == ExportedKey::Plain;
    out.comment(isPlain ? "The key without a passphrase: keep the file to yourself."
                        : "The key; openssl asks for the passphrase that is to protect it.");
    if (!target.isBegun) {
        out.keep(target.file);
    }
    Words words = isPlain ? Words{"openssl", "pkey"}
                          : Words{"openssl", "pkcs8", "-topk8", "-v2", "aes-256-cbc", "-scrypt"};
    appendWords(words, {"-in", scriptFile(script.baseName, ".key")});
    writeOutput(std::move(words), target, out);
}

void writePem(const ExportScript &script, const Target &target, ShellScript &out)
{
    if (script.key == ExportedKey::None) {
        writeFiles(certificateFiles(script), target, out);
        return;
    }
    writeKey(script, target, out);
    out.appendFiles(certificateFiles(script), target.file);
}

/// Of the extensions only the alternative names: the rest is for the authority to decide.
void writeRequest(const ExportScript &script, const Target &target, ShellScript &out)
{
    Words words{"openssl",
                "x509",
                "-x509toreq",
                "-in",
                scriptFile(script.baseName, ".pem"),
                "-signkey",
                scriptFile(script.baseName, ".key"),
                "-copy_extensions",
                "copyall",
                "-ext",
                "subjectAltName"};
    if (std::string digest = digestOption(script.keyDescription); !digest.empty()) {
        words.push_back(std::move(digest));
    }
    writeOutput(std::move(words), target, out);
}

void writeDer(const ExportScript &script, ShellScript &out)
{
    out.command({"openssl", "x509", "-in", scriptFile(script.baseName, ".pem"), "-outform", "DER",
                 "-out", scriptFile(script.baseName, ".cer")});
}

void writePkcs7(std::span<const ExportScript> exports, const std::string &baseName,
                ShellScript &out)
{
    Words words{"openssl", "crl2pkcs7", "-nocrl"};
    for (const ExportScript &script : exports) {
        for (const std::string &file : certificateFiles(script)) {
            appendWords(words, {"-certfile", file});
        }
    }
    appendWords(words, {"-out", scriptFile(baseName, ".p7b")});
    out.command(words);
}

/// The rounds are said always: the default is 2,048.
Words protectionOf(Pkcs12Mode mode)
{
    switch (mode) {
    case Pkcs12Mode::Modern:
        return {"-keypbe", "AES-256-CBC", "-certpbe", "AES-256-CBC",
                "-macalg", "SHA256",      "-iter",    "600000"};
    case Pkcs12Mode::Compatible:
        return {"-keypbe", "PBE-SHA1-3DES", "-certpbe", "PBE-SHA1-3DES",
                "-macalg", "SHA1",          "-iter",    "2048"};
    }
    std::unreachable();
}

void writePkcs12(const ExportScript &script, ShellScript &out)
{
    Words words{"openssl", "pkcs12", "-export", "-in", scriptFile(script.baseName, ".pem")};
    if (script.key == ExportedKey::None) {
        words.emplace_back("-nokeys");
    } else {
        appendWords(words, {"-inkey", scriptFile(script.baseName, ".key")});
    }
    if (script.hasChain) {
        appendWords(words, {"-certfile", scriptFile(script.baseName, "-chain.pem")});
    }
    if (!script.friendlyName.empty()) {
        appendWords(words, {"-name", script.friendlyName});
    }
    appendWords(words, protectionOf(script.mode));
    appendWords(words, {"-out", scriptFile(script.baseName, ".p12")});
    out.comment("openssl asks for the passphrase that is to protect the file.");
    out.command(words);
}

void write(const ExportScript &script, ShellScript &out)
{
    const std::string &base = script.baseName;
    switch (script.format) {
    case ScriptFormat::Pem: writePem(script, {scriptFile(base, "-export.pem")}, out); break;
    case ScriptFormat::Der: writeDer(script, out); break;
    case ScriptFormat::Pkcs7: writePkcs7(std::span(&script, 1), base, out); break;
    case ScriptFormat::Pkcs12: writePkcs12(script, out); break;
    case ScriptFormat::Request: writeRequest(script, {scriptFile(base, ".csr")}, out); break;
    }
}

/// One after the other into one file.
void writeEach(std::span<const ExportScript> exports, Target target,
               void (*writeOne)(const ExportScript &, const Target &, ShellScript &),
               ShellScript &out)
{
    for (const ExportScript &script : exports) {
        writeOne(script, target, out);
        target.isBegun = true;
    }
}

} // namespace

std::string toOpensslScript(std::span<const ExportScript> exports)
{
    ShellScript out;
    for (const ExportScript &script : exports) {
        write(script, out);
    }
    return out.text();
}

std::string toJoinedOpensslScript(std::span<const ExportScript> exports,
                                  const std::string &baseName)
{
    ShellScript out;
    switch (exports.empty() ? ScriptFormat::Pem : exports.front().format) {
    case ScriptFormat::Pem:
        writeEach(exports, {scriptFile(baseName, "-export.pem")}, writePem, out);
        break;
    case ScriptFormat::Request:
        writeEach(exports, {scriptFile(baseName, ".csr")}, writeRequest, out);
        break;
    case ScriptFormat::Pkcs7: writePkcs7(exports, baseName, out); break;
    case ScriptFormat::Der:
    case ScriptFormat::Pkcs12: return toOpensslScript(exports);
    }
    return out.text();
}

} // namespace rulewright::x509
