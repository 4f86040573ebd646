// SPDX-FileCopyrightText: 2026 The Rulewright authors
// SPDX-License-Identifier: Apache-2.0
#include "core/x509/openssl_script_export.h"

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

void writePem(const ExportScript &script, ShellScript &out)
{
    const std::string target = scriptFile(script.baseName, "-export.pem");
    const std::string key = scriptFile(script.baseName, ".key");
    switch (script.key) {
    case ExportedKey::None: out.concatenate(certificateFiles(script), target); return;
    case ExportedKey::Plain:
        out.comment("The key without a passphrase: keep the file to yourself.");
        out.keep(target);
        out.command({"openssl", "pkey", "-in", key, "-out", target});
        break;
    case ExportedKey::Encrypted:
        out.comment("The key; openssl asks for the passphrase that is to protect it.");
        out.keep(target);
        out.command({"openssl", "pkcs8", "-topk8", "-v2", "aes-256-cbc", "-scrypt", "-in", key,
                     "-out", target});
        break;
    }
    out.appendFiles(certificateFiles(script), target);
}

void writeDer(const ExportScript &script, ShellScript &out)
{
    out.command({"openssl", "x509", "-in", scriptFile(script.baseName, ".pem"), "-outform", "DER",
                 "-out", scriptFile(script.baseName, ".cer")});
}

void writePkcs7(const ExportScript &script, ShellScript &out)
{
    Words words{"openssl", "crl2pkcs7", "-nocrl"};
    for (const std::string &file : certificateFiles(script)) {
        appendWords(words, {"-certfile", file});
    }
    appendWords(words, {"-out", scriptFile(script.baseName, ".p7b")});
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
    switch (script.format) {
    case ScriptFormat::Pem: writePem(script, out); break;
    case ScriptFormat::Der: writeDer(script, out); break;
    case ScriptFormat::Pkcs7: writePkcs7(script, out); break;
    case ScriptFormat::Pkcs12: writePkcs12(script, out); break;
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

} // namespace rulewright::x509
