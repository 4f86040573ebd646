// SPDX-FileCopyrightText: 2026 The Rulewright authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/editor/expression_highlighter.h"

#include "ui/widgets/palette_tokens.h"
#include "ui/widgets/resources.h"

#include <KSyntaxHighlighting/Definition>
#include <KSyntaxHighlighting/Repository>
#include <KSyntaxHighlighting/SyntaxHighlighter>
#include <KSyntaxHighlighting/Theme>

#include <QPalette>

using namespace Qt::StringLiterals;

namespace rulewright
{

namespace
{

/// Definitions and themes; read once for all editors.
const KSyntaxHighlighting::Repository &repository()
{
    loadResources();
    static const KSyntaxHighlighting::Repository shared;
    return shared;
}

} // namespace

ExpressionHighlighter::ExpressionHighlighter(QTextDocument *document)
    : m_highlighter(std::make_unique<KSyntaxHighlighting::SyntaxHighlighter>(document))
{
    m_highlighter->setDefinition(repository().definitionForName(u"Rules Language"_s));
}

ExpressionHighlighter::~ExpressionHighlighter() = default;

void ExpressionHighlighter::setPalette(const QPalette &palette)
{
    const QString name = isDark(palette) ? u"Rulewright Dark"_s : u"Rulewright Light"_s;
    m_highlighter->setTheme(repository().theme(name));
    m_highlighter->rehighlight();
}

} // namespace rulewright
