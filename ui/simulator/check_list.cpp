// SPDX-FileCopyrightText: 2026 The Rulewright authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/simulator/check_list.h"

#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace rulewright
{

namespace
{

/// On a button “&” would mark a key.
QString buttonText(const QString &text, const QFontMetrics &metrics)
{
    const int most = metrics.averageCharWidth() * 44;
    return metrics.elidedText(text, Qt::ElideMiddle, most).replace(u'&', u"&&"_s);
}

} // namespace

CheckList::CheckList(QWidget *parent) : QWidget(parent)
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins({});
}

void CheckList::addBlock()
{
    const QString number = QString::number(m_blocks.size());
    Block block{.text = new QLabel(this), .act = new QPushButton(this)};
    block.text->setObjectName(objectName() + u"Text"_s + number);
    block.text->setWordWrap(true);
    block.text->setTextFormat(Qt::PlainText);
    block.text->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    block.act->setObjectName(objectName() + u"Act"_s + number);
    block.act->setAutoDefault(false);
    connect(block.act, &QPushButton::clicked, this,
            [this, index = m_blocks.size()] { Q_EMIT actRequested(m_blocks[index].line); });
    layout()->addWidget(block.text);
    layout()->addWidget(block.act);
    layout()->setAlignment(block.act, Qt::AlignLeft);
    m_blocks.push_back(block);
}

CheckList::Block &CheckList::blockAt(std::size_t index)
{
    while (index >= m_blocks.size()) {
        addBlock();
    }
    return m_blocks[index];
}

void CheckList::showBlock(std::size_t index, const QStringList &lines, const QString &act)
{
    Block &block = blockAt(index);
    block.text->setText(lines.join(u'\n'));
    block.text->setAccessibleName(accessibleName());
    block.text->setVisible(!lines.isEmpty());
    block.act->setText(buttonText(act, fontMetrics()));
    block.act->setAccessibleName(act);
    block.act->setToolTip(act);
    block.act->setVisible(!act.isEmpty());
}

void CheckList::setLines(const QList<CheckLine> &lines)
{
    std::size_t used = 0;
    QStringList texts;
    for (int i = 0; i < lines.size(); ++i) {
        texts += lines[i].text;
        if (!lines[i].act.isEmpty() || i + 1 == lines.size()) {
            blockAt(used).line = i;
            showBlock(used++, texts, lines[i].act);
            texts.clear();
        }
    }
    for (; used < m_blocks.size(); ++used) {
        showBlock(used, {}, {});
    }
}

QString CheckList::text() const
{
    QStringList texts;
    for (const Block &block : m_blocks) {
        if (!block.text->text().isEmpty()) {
            texts += block.text->text();
        }
    }
    return texts.join(u'\n');
}

} // namespace rulewright
