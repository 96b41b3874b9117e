// SPDX-FileCopyrightText: 2026 The Backdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/views/MergeSettled.h"

#include "ui/theme/Controls.h"
#include "ui/theme/Theme.h"
#include "ui/views/MergeText.h"

#include <QGridLayout>
#include <QLabel>

namespace backdesk::ui
{

namespace
{

constexpr qsizetype LongestText = 120;

QString shortText(const QString &text)
{
    const QString line = text.simplified();
    if (line.isEmpty())
        return QStringLiteral("–");
    return line.size() > LongestText ? line.left(LongestText) + u'…' : line;
}

} // namespace

MergeSettled::MergeSettled(QWidget *parent) : CollapsibleCard(tr("Merged by themselves"), parent)
{
    auto *layout = new QVBoxLayout(content());
    layout->setContentsMargins({});
    setCollapsed(true);
}

void MergeSettled::setFields(const QList<MergeField> &fields, const QString &theirTitle,
                             const MergeText &text)
{
    QList<QStringList> lines;
    for (const MergeField &field : fields) {
        QString whose = theirTitle;
        if (field.side == MergeField::Side::Mine)
            whose = tr("Yours");
        else if (field.side == MergeField::Side::Same)
            whose = tr("The same on both sides");
        const auto shown = [&](const QJsonValue &value) { return shortText(text.text(field.field, value)); };
        //: What was, and what it will be.
        lines.append({field.title, tr("%1 → %2").arg(shown(field.base), shown(field.settled())), whose});
    }
    setVisible(!fields.isEmpty());
    setHint(tr("%n fields", nullptr, int(fields.size())));
    if (lines == m_shown && m_list)
        return;
    m_shown = lines;
    delete m_list;
    m_list = new QWidget(content());
    auto *grid = new QGridLayout(m_list);
    grid->setContentsMargins({});
    grid->setHorizontalSpacing(themeSize(Size::GroupGap));
    grid->setVerticalSpacing(themeSize(Size::Gap));
    grid->setColumnStretch(0, 3);
    grid->setColumnStretch(1, 6);
    grid->setColumnStretch(2, 3);
    for (const QStringList &line : lines)
        addLine(line);
    content()->layout()->addWidget(m_list);
    m_list->show();
}

void MergeSettled::addLine(const QStringList &texts)
{
    auto *grid = qobject_cast<QGridLayout *>(m_list->layout());
    const int row = grid->rowCount();
    for (int column = 0; column < texts.size(); ++column) {
        auto *label = new QLabel(texts.at(column), m_list);
        label->setTextFormat(Qt::PlainText);
        label->setWordWrap(true);
        label->setTextInteractionFlags(Qt::TextSelectableByMouse);
        setTextStyle(label, column == 0 ? TextStyle::Strong : TextStyle::Body,
                     column == 2 ? Color::Dim : Color::Text);
        grid->addWidget(label, row, column, Qt::AlignTop);
    }
}

} // namespace backdesk::ui
