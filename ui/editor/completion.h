// SPDX-FileCopyrightText: 2026 The Rulewright authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/base/source_text.h"
#include "ui/text/proposals.h"

#include <QObject>

#include <cstdint>
#include <optional>

class QCompleter;
class QKeyEvent;

namespace rulewright
{

class ExpressionEditor;
class ProposalModel;

/// Proposes what can be written at the caret of an editor, in a list below it (ui.md 10.4). The
/// editor hands its keys to it first.
class Completion : public QObject
{
    Q_OBJECT

public:
    explicit Completion(ExpressionEditor &editor);

    /// The host names to offer as values.
    void setHosts(const QStringList &hosts) { m_hosts = hosts; }
    [[nodiscard]] bool isVisible() const;
    /// Takes the keys that belong to the open list; true when \p event is done with.
    [[nodiscard]] bool takesKey(QKeyEvent *event);
    /// Called after \p event changed the text: opens, filters or closes the list.
    void follow(const QKeyEvent *event);
    /// Opens the list whatever is typed.
    void open();
    void close();

private:
    [[nodiscard]] bool isDue(const expression::CompletionContext &context,
                             const QString &typed) const;
    void propose(const expression::CompletionContext &context);
    void accept(int row);

    ExpressionEditor &m_editor;
    ProposalModel *const m_model;
    QCompleter *const m_completer;
    QStringList m_hosts;
    /// What accepting replaces, in bytes.
    Span m_replaced;
    /// Where the token begins whose list was closed with Esc.
    std::optional<std::uint32_t> m_dismissed;
};

} // namespace rulewright
