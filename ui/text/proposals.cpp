// SPDX-FileCopyrightText: 2026 The Rulewright authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/text/proposals.h"

#include "core/base/strong_id.h"
#include "core/expression/printer.h"
#include "core/expression/token.h"
#include "ui/text/catalog_text.h"
#include "ui/text/diagnostic_text.h"
#include "ui/text/qt_text.h"

#include <QCoreApplication>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace rulewright
{

namespace
{

using expression::CaretPlace;
using expression::Catalog;
using expression::ComparisonOperator;
using expression::CompletionContext;
using expression::FieldId;
using expression::Type;

class Tr
{
    Q_DECLARE_TR_FUNCTIONS(rulewright::Proposals)
};

QString typeText(Type type)
{
    return type.isError() ? QString() : typeNameText(expression::nameOf(type));
}

/// What a comparison operator asks, in the words of the builder.
QString meaningOf(ComparisonOperator op)
{
    switch (op) {
    case ComparisonOperator::In: return Tr::tr("is one of the values in { }");
    case ComparisonOperator::Eq: return Tr::tr("equals");
    case ComparisonOperator::Ne: return Tr::tr("does not equal");
    case ComparisonOperator::Ge: return Tr::tr("is at least");
    case ComparisonOperator::Le: return Tr::tr("is at most");
    case ComparisonOperator::Gt: return Tr::tr("is greater than");
    case ComparisonOperator::Lt: return Tr::tr("is less than");
    case ComparisonOperator::BitwiseAnd: return Tr::tr("has one of the bits set");
    case ComparisonOperator::Contains: return Tr::tr("contains, case-sensitive");
    case ComparisonOperator::Matches: return Tr::tr("matches a regular expression");
    case ComparisonOperator::Wildcard: return Tr::tr("fits a pattern with *, ignoring case");
    case ComparisonOperator::StrictWildcard: return Tr::tr("fits a pattern with *, case-sensitive");
    }
    std::unreachable();
}

QString quoted(const QString &value)
{
    return toQString(expression::printQuoted(toStdString(value)));
}

/// Collects what fits the place; the last step sorts out what fits the typed bytes.
class Collector
{
public:
    Collector(const CompletionContext &context, const Catalog &catalog, const QStringList &hosts)
        : m_context(context), m_catalog(catalog), m_hosts(hosts)
    {
    }

    QList<Proposal> collect()
    {
        switch (m_context.place) {
        case CaretPlace::ConditionStart: addConditions(); break;
        case CaretPlace::AfterValue: addOperators(); break;
        case CaretPlace::AfterOperator: addRightSides(); break;
        case CaretPlace::InSet: addHosts(true); break;
        case CaretPlace::InString: addHosts(false); break;
        case CaretPlace::InIndex: add({}, u"*"_s, Tr::tr("every item"), u"*"_s); break;
        case CaretPlace::AfterCondition: addConjunctions(); break;
        }
        return fitting();
    }

private:
    void add(const QString &label, const QString &name, const QString &note, const QString &text,
             int caretBack = 0)
    {
        m_found.append({label, name, note, text, caretBack});
    }

    void addConditions()
    {
        addFields({});
        for (const expression::Function &function : m_catalog.functions()) {
            if (function.isInCustomRules) {
                const QString name = toQString(function.name);
                add({}, name + u"()"_s, functionHelp(function), name + u"()"_s, 1);
            }
        }
        add({}, u"any()"_s, Tr::tr("some item makes the condition true"), u"any()"_s, 1);
        add({}, u"all()"_s, Tr::tr("every item makes the condition true"), u"all()"_s, 1);
        add({}, u"not"_s, Tr::tr("the opposite"), u"not "_s);
        add({}, u"( )"_s, Tr::tr("a group of conditions"), u"()"_s, 1);
    }

    /// The fields of one type, or all of them; outdated ones last.
    void addFields(std::optional<Type> type)
    {
        for (const bool isOutdated : {false, true}) {
            const auto fields = m_catalog.fields();
            for (std::size_t i = 0; i < fields.size(); ++i) {
                const expression::Field &field = fields[i];
                const bool fits = field.phase == expression::Phase::Request &&
                                  (!type || field.type == *type) &&
                                  field.replacedBy.empty() != isOutdated;
                if (fits) {
                    const QString name = toQString(field.name);
                    add(fieldLabel(static_cast<FieldId>(i)), name, noteOf(field), name);
                }
            }
        }
    }

    static QString noteOf(const expression::Field &field)
    {
        return field.replacedBy.empty() ? typeText(field.type)
                                        : Tr::tr("replaced by %1").arg(toQString(field.replacedBy));
    }

    void addOperators()
    {
        for (const expression::ComparisonRow &row : expression::comparisonOperators()) {
            if (expression::takes(row.op, m_context.type)) {
                const QString word = toQString(expression::wordOf(row.token));
                add({}, word, meaningOf(row.op), word + u' ');
            }
        }
    }

    void addRightSides()
    {
        addHosts(true);
        const bool isText = m_context.type == Type::Bytes && !m_context.forms.hasSet;
        if (isText) {
            add({}, u"\" \""_s, Tr::tr("a text"), u"\"\""_s, 1);
        }
        if (m_context.forms.hasRawString) {
            add({}, u"r\" \""_s, Tr::tr("a text in which \\ is an ordinary character"), u"r\"\""_s,
                1);
        }
        if (m_context.forms.hasSet) {
            add({}, u"{ }"_s, Tr::tr("a set of values"), u"{}"_s, 1);
        }
        if (m_context.forms.hasList) {
            addLists();
        }
        if (m_context.forms.hasComputed) {
            addFields(m_context.type);
        }
    }

    void addLists()
    {
        const auto &lists = m_catalog.options().lists;
        for (const std::string &list : lists ? *lists : std::vector<std::string>()) {
            const QString name = u'$' + toQString(list);
            add({}, name, Tr::tr("a list"), name);
        }
    }

    void addHosts(bool needsQuotes)
    {
        if (!m_context.field || m_catalog[*m_context.field].name != "http.host") {
            return;
        }
        for (const QString &host : m_hosts) {
            const bool isThere = std::ranges::contains(m_context.present, toStdString(host));
            const bool isAlone = m_context.forms.hasSet;
            if (!isThere && !isAlone) {
                add({}, host, Tr::tr("a host of this project"), needsQuotes ? quoted(host) : host);
            }
        }
    }

    void addConjunctions()
    {
        add({}, u"and"_s, Tr::tr("both conditions"), u"and "_s);
        add({}, u"or"_s, Tr::tr("one condition or both"), u"or "_s);
        add({}, u"xor"_s, Tr::tr("one condition, not both"), u"xor "_s);
        if (m_context.hasOpenBracket) {
            add({}, u")"_s, Tr::tr("closes the group"), u")"_s);
        }
    }

    /// Those that begin with what is typed, then those that hold it. What stands there already is
    /// no proposal.
    QList<Proposal> fitting() const
    {
        const QString typed = toQString(m_context.typed).remove(u'"');
        QList<Proposal> beginning;
        QList<Proposal> holding;
        for (const Proposal &proposal : m_found) {
            if (proposal.name.startsWith(typed, Qt::CaseInsensitive)) {
                beginning.append(proposal);
            } else if (proposal.name.contains(typed, Qt::CaseInsensitive) ||
                       proposal.label.contains(typed, Qt::CaseInsensitive)) {
                holding.append(proposal);
            }
        }
        const bool isWritten =
            beginning.size() == 1 && holding.isEmpty() && beginning.first().text.trimmed() == typed;
        return isWritten ? QList<Proposal>() : beginning + holding;
    }

    const CompletionContext &m_context;
    const Catalog &m_catalog;
    const QStringList &m_hosts;
    QList<Proposal> m_found;
};

} // namespace

QList<Proposal> proposalsFor(const CompletionContext &context, const Catalog &catalog,
                             const QStringList &hosts)
{
    return Collector(context, catalog, hosts).collect();
}

} // namespace rulewright
