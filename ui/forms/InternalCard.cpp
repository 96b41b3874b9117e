// SPDX-FileCopyrightText: 2026 The Backdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/forms/InternalCard.h"

#include "ui/forms/ChangeStamp.h"
#include "ui/forms/MomentText.h"
#include "ui/theme/Theme.h"
#include "ui/widgets/Buttons.h"

#include <QClipboard>
#include <QGridLayout>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QLabel>

namespace backdesk::ui
{

namespace
{

QString fullText(const ChangeStamp &stamp, const QLocale &locale)
{
    if (!stamp.when.isValid())
        return {};
    const QString when = locale.toString(stamp.when, QLocale::ShortFormat);
    return stamp.who.isEmpty() ? when : InternalCard::tr("%1, %2", "who, when").arg(stamp.who, when);
}

} // namespace

InternalCard::InternalCard(QWidget *parent) : CollapsibleCard(tr("Internal"), parent)
{
    auto *grid = new QGridLayout(content());
    grid->setContentsMargins({});
    grid->setHorizontalSpacing(themeSize(Size::PageEdge));
    grid->setVerticalSpacing(themeSize(Size::Gap));
    grid->setColumnStretch(1, 1);
    m_created = addLine(tr("Created"));
    m_changed = addLine(tr("Changed"));
    QToolButton *copy = iconButton(QStringLiteral("copy"), tr("Copy the id"), content());
    m_id = addLine(tr("Id"), copy);
    connect(copy, &QToolButton::clicked, this, [this] {
        QGuiApplication::clipboard()->setText(m_id->text());
        Q_EMIT copied();
    });
    setCollapsed(true);
    hide();
}

QLabel *InternalCard::addLine(const QString &title, QWidget *trailing)
{
    auto *grid = qobject_cast<QGridLayout *>(content()->layout());
    const int line = grid->rowCount();
    auto *name = new QLabel(title, content());
    auto *value = new QLabel(content());
    setTextStyle(name, TextStyle::Label, Color::Dim);
    setTextStyle(value, TextStyle::Body);
    value->setTextFormat(Qt::PlainText);
    value->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    value->setAccessibleName(title);
    grid->addWidget(name, line, 0);
    auto *row = new QHBoxLayout;
    row->addWidget(value);
    if (trailing)
        row->addWidget(trailing);
    row->addStretch();
    grid->addLayout(row, line, 1);
    return value;
}

void InternalCard::setItem(const QJsonObject &item)
{
    const ChangeStamp created = ChangeStamp::created(item);
    const ChangeStamp changed = ChangeStamp::modified(item);
    QStringList hint;
    if (created.when.isValid()) {
        const QString when = momentText(created.when, locale());
        hint << (created.who.isEmpty() ? tr("Created %1").arg(when)
                                       : tr("Created by %1, %2").arg(created.who, when));
    }
    if (changed.when.isValid()) {
        const QString when = momentText(changed.when, locale());
        hint << (changed.who.isEmpty() ? tr("changed %1").arg(when)
                                       : tr("changed by %1, %2").arg(changed.who, when));
    }
    setHint(hint.join(QStringLiteral(" · ")));
    m_created->setText(fullText(created, locale()));
    m_changed->setText(fullText(changed, locale()));
    m_id->setText(item.value(QLatin1String("_id")).toString());
    setVisible(!m_id->text().isEmpty());
}

QString InternalCard::idText() const
{
    return m_id->text();
}

} // namespace backdesk::ui
