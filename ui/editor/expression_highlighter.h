// SPDX-FileCopyrightText: 2026 The Rulewright authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QTextDocument>

#include <memory>

class QPalette;

namespace KSyntaxHighlighting
{
class SyntaxHighlighter;
}

namespace rulewright
{

/// Colours expressions with our own definition (resources/syntax/rules-language.xml). Looks at
/// words only; what is wrong is underlined by the editor.
class ExpressionHighlighter
{
public:
    explicit ExpressionHighlighter(QTextDocument *document);
    ~ExpressionHighlighter();

    /// Takes the light or the dark theme, as the palette is.
    void setPalette(const QPalette &palette);

private:
    std::unique_ptr<KSyntaxHighlighting::SyntaxHighlighter> m_highlighter;
};

} // namespace rulewright
