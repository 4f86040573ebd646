// SPDX-FileCopyrightText: 2026 The Rulewright authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/models/rule_table_model.h"

#include "core/expression/checker.h"
#include "ui/text/catalog_text.h"
#include "ui/text/qt_text.h"
#include "ui/widgets/icons.h"

#include <QDataStream>
#include <QFont>
#include <QFontDatabase>
#include <QIODevice>
#include <QLocale>
#include <QMimeData>

#include <algorithm>
#include <utility>

using namespace Qt::StringLiterals;

namespace rulewright
{

namespace
{

constexpr QLatin1StringView rowsMimeType("application/x-rulewright-rule-ids");

QFont fontFor(const model::Rule &rule, int column)
{
    QFont font = column == RuleTableModel::ExpressionColumn
                     ? QFontDatabase::systemFont(QFontDatabase::FixedFont)
                     : QFont();
    font.setItalic(rule.state == model::RuleState::Draft && column == RuleTableModel::NameColumn);
    return font;
}

} // namespace

RuleTableModel::RuleTableModel(ProjectDocument &document, QObject *parent)
    : QAbstractTableModel(parent), m_document(document)
{
    connectDocument();
}

void RuleTableModel::connectDocument()
{
    connect(&m_document, &ProjectDocument::projectAboutToBeReplaced, this,
            [this] { beginResetModel(); });
    connect(&m_document, &ProjectDocument::projectReplaced, this, [this] { endResetModel(); });
    connect(&m_document, &ProjectDocument::ruleAboutToBeAdded, this,
            [this](model::RuleId, int index) { beginInsertRows({}, index, index); });
    connect(&m_document, &ProjectDocument::ruleAdded, this, [this] {
        endInsertRows();
        numbersChanged();
    });
    connect(&m_document, &ProjectDocument::ruleAboutToBeRemoved, this,
            [this](model::RuleId, int index) { beginRemoveRows({}, index, index); });
    connect(&m_document, &ProjectDocument::ruleRemoved, this, [this] {
        endRemoveRows();
        numbersChanged();
    });
    connect(&m_document, &ProjectDocument::ruleAboutToBeMoved, this,
            [this](model::RuleId, int from, int to) { beginMove(from, to); });
    connect(&m_document, &ProjectDocument::ruleMoved, this, [this] {
        endMoveRows();
        numbersChanged();
    });
    connect(&m_document, &ProjectDocument::ruleChanged, this, &RuleTableModel::rowChanged);
    connect(&m_document, &ProjectDocument::ruleEdited, this, &RuleTableModel::rowChanged);
}

void RuleTableModel::beginMove(int from, int to)
{
    beginMoveRows({}, from, from, {}, to > from ? to + 1 : to);
}

void RuleTableModel::numbersChanged()
{
    if (rowCount() > 0) {
        Q_EMIT dataChanged(index(0, NumberColumn), index(rowCount() - 1, NumberColumn));
    }
}

void RuleTableModel::rowChanged(model::RuleId id)
{
    const int row = m_document.indexOf(id);
    Q_EMIT dataChanged(index(row, 0), index(row, ColumnCount - 1));
}

model::RuleId RuleTableModel::ruleAt(int row) const
{
    return m_document.project().rules[static_cast<std::size_t>(row)].id;
}

void RuleTableModel::setOutcomes(const QHash<model::RuleId, QString> &outcomes)
{
    m_outcomes = outcomes;
    if (rowCount() > 0) {
        Q_EMIT dataChanged(index(0, NowColumn), index(rowCount() - 1, NowColumn));
    }
}

void RuleTableModel::retranslate()
{
    if (rowCount() > 0) {
        Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, ColumnCount - 1));
    }
    Q_EMIT headerDataChanged(Qt::Horizontal, 0, ColumnCount - 1);
}

int RuleTableModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_document.project().rules.size());
}

int RuleTableModel::columnCount(const QModelIndex &) const
{
    return ColumnCount;
}

QString RuleTableModel::checkText(const model::Rule &rule) const
{
    int errors = 0;
    int warnings = 0;
    for (const Diagnostic &diagnostic :
         expression::check(rule.expression, m_document.catalog()).diagnostics) {
        errors += severityOf(diagnostic.code) == Severity::Error ? 1 : 0;
        warnings += severityOf(diagnostic.code) == Severity::Warning ? 1 : 0;
    }
    if (errors > 0) {
        return tr("%n error(s)", nullptr, errors);
    }
    return warnings > 0 ? tr("%n warning(s)", nullptr, warnings) : tr("OK");
}

QString RuleTableModel::text(const model::Rule &rule, int row, int column) const
{
    switch (column) {
    case NumberColumn: return QLocale().toString(row + 1);
    case NameColumn:
        //: A rule name; the dot says that the rule is being edited.
        return m_document.hasPendingEdit(rule.id) ? tr("%1 •").arg(toQString(rule.name))
                                                  : toQString(rule.name);
    case ActionColumn: return actionText(rule.action);
    case ExpressionColumn: return toQString(rule.expression).simplified();
    case CheckColumn: return checkText(rule);
    case NowColumn: return m_outcomes.value(rule.id);
    default: return {};
    }
}

QString RuleTableModel::description(const model::Rule &rule, int row) const
{
    const QString state = stateText(rule.state);
    return tr("number %1 of %2, %3, %4, %5, %6")
        .arg(QLocale().toString(row + 1), QLocale().toString(rowCount()), state,
             actionText(rule.action), checkText(rule), m_outcomes.value(rule.id));
}

QString RuleTableModel::accessibleText(const model::Rule &rule, int column) const
{
    switch (column) {
    case DeployedColumn: return tr("Deployed");
    case EditColumn: return tr("Edit rule");
    default: return toQString(rule.name);
    }
}

QVariant RuleTableModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid()) {
        return {};
    }
    const model::Rule &rule = m_document.editedRule(ruleAt(index.row()));
    const bool isEdit = index.column() == EditColumn;
    switch (role) {
    case Qt::DisplayRole: return text(rule, index.row(), index.column());
    case Qt::EditRole: return toQString(rule.name);
    case Qt::CheckStateRole:
        return index.column() == DeployedColumn
                   ? QVariant(rule.state == model::RuleState::Deployed ? Qt::Checked
                                                                       : Qt::Unchecked)
                   : QVariant();
    case Qt::DecorationRole: return isEdit ? QVariant(icon(u"edit"_s)) : QVariant();
    case Qt::ToolTipRole: return isEdit ? tr("Edit rule") : text(rule, index.row(), index.column());
    case Qt::FontRole: return fontFor(rule, index.column());
    case Qt::AccessibleTextRole: return accessibleText(rule, index.column());
    case Qt::AccessibleDescriptionRole: return description(rule, index.row());
    case RuleIdRole: return std::to_underlying(rule.id);
    default: return {};
    }
}

QVariant RuleTableModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole) {
        return {};
    }
    switch (section) {
    case NumberColumn: return tr("#");
    case DeployedColumn: return tr("On");
    case NameColumn: return tr("Name");
    case ActionColumn: return tr("Action");
    case ExpressionColumn: return tr("Expression");
    case CheckColumn: return tr("Check");
    case NowColumn: return tr("Now");
    case EditColumn: return tr("Edit");
    default: return {};
    }
}

Qt::ItemFlags RuleTableModel::flags(const QModelIndex &index) const
{
    if (!index.isValid()) {
        return Qt::ItemIsDropEnabled;
    }
    Qt::ItemFlags flags = Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemIsDragEnabled;
    flags.setFlag(Qt::ItemIsUserCheckable, index.column() == DeployedColumn);
    flags.setFlag(Qt::ItemIsEditable, index.column() == NameColumn);
    return flags;
}

bool RuleTableModel::setDeployed(model::RuleId id, bool isDeployed)
{
    if (isDeployed &&
        !expression::check(m_document.rule(id)->expression, m_document.catalog()).isValid()) {
        Q_EMIT deployRefused(id);
        return false;
    }
    m_document.setRuleState(id, isDeployed ? model::RuleState::Deployed : model::RuleState::Draft);
    return true;
}

bool RuleTableModel::setData(const QModelIndex &index, const QVariant &value, int role)
{
    const bool isName = role == Qt::EditRole && index.column() == NameColumn;
    if (isName && !value.toString().trimmed().isEmpty()) {
        m_document.renameRule(ruleAt(index.row()), value.toString());
        return true;
    }
    if (role == Qt::CheckStateRole && index.column() == DeployedColumn) {
        return setDeployed(ruleAt(index.row()), value.toInt() == Qt::Checked);
    }
    return false;
}

QStringList RuleTableModel::mimeTypes() const
{
    return {rowsMimeType};
}

QMimeData *RuleTableModel::mimeData(const QModelIndexList &indexes) const
{
    QList<quint32> ids;
    for (const QModelIndex &index : indexes) {
        if (index.column() == NumberColumn) {
            ids += std::to_underlying(ruleAt(index.row()));
        }
    }
    QByteArray bytes;
    QDataStream stream(&bytes, QIODevice::WriteOnly);
    stream << ids;
    auto *data = new QMimeData;
    data->setData(rowsMimeType, bytes);
    return data;
}

/// Moves the rules itself, so the view has nothing to take away afterwards: the answer is no.
bool RuleTableModel::dropMimeData(const QMimeData *data, Qt::DropAction, int row, int,
                                  const QModelIndex &parent)
{
    QByteArray bytes = data->data(rowsMimeType);
    QList<quint32> ids;
    QDataStream stream(&bytes, QIODevice::ReadOnly);
    stream >> ids;
    QList<model::RuleId> rules;
    std::ranges::transform(ids, std::back_inserter(rules),
                           [](quint32 id) { return static_cast<model::RuleId>(id); });
    m_document.moveRules(rules, parent.isValid() ? parent.row() : (row < 0 ? rowCount() : row));
    return false;
}

} // namespace rulewright
