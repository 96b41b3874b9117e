// SPDX-FileCopyrightText: 2026 The Backdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/MessagePanel.h"

#include "ui/admin/Formats.h"
#include "ui/theme/Icons.h"
#include "ui/theme/Theme.h"
#include "ui/widgets/Buttons.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QLabel>
#include <QListWidget>
#include <QVBoxLayout>

namespace backdesk::ui
{

namespace
{

constexpr int Width = 420;
constexpr int MostHeight = 320;

QIcon iconOf(Message::Kind kind)
{
    switch (kind) {
    case Message::Kind::Good:
        return icon(QStringLiteral("circle-check"), Color::Good);
    case Message::Kind::Warn:
        return icon(QStringLiteral("triangle-alert"), Color::Warn);
    case Message::Kind::Error:
        return icon(QStringLiteral("circle-alert"), Color::Error);
    case Message::Kind::Info:
        break;
    }
    return icon(QStringLiteral("info"), Color::Accent);
}

} // namespace

MessagePanel::MessagePanel(const QList<PostedMessage> &history, QWidget *anchor)
    : PopupPanel(anchor), m_history(history), m_list(new QListWidget(body()))
{
    auto *title = new QLabel(tr("Messages"), body());
    setTextStyle(title, TextStyle::Section);
    auto *copy = flatButton(tr("Copy all"), QStringLiteral("copy"), body());
    copy->setEnabled(!history.isEmpty());
    connect(copy, &QPushButton::clicked, this, [this] { QGuiApplication::clipboard()->setText(text()); });
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setWordWrap(true);
    m_list->setAccessibleName(title->text());
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    fill();

    auto *head = new QHBoxLayout;
    head->addWidget(title, 1);
    head->addWidget(copy);
    auto *layout = new QVBoxLayout(body());
    const int gap = themeSize(Size::Gap);
    layout->setContentsMargins(gap, gap, gap, gap);
    layout->setSpacing(themeSize(Size::Tight));
    layout->addLayout(head);
    layout->addWidget(m_list);
    const double scale = Theme::current().textScale();
    body()->setFixedWidth(qMin(qRound(Width * scale), anchor->window()->width() - 4 * gap));
    m_list->setFixedHeight(
        qMin(qRound(MostHeight * scale), qMax(2, m_list->count()) * 2 * themeSize(Size::Row)));
}

void MessagePanel::fill()
{
    for (qsizetype i = m_history.size() - 1; i >= 0; --i)
        new QListWidgetItem(iconOf(m_history.at(i).kind), line(m_history.at(i)), m_list);
    if (m_history.isEmpty())
        new QListWidgetItem(tr("There were none yet."), m_list);
    m_list->setCurrentRow(0);
}

QString MessagePanel::line(const PostedMessage &message) const
{
    const QString when = formatWhen(message.time, QDateTime::currentDateTime(), locale());
    if (message.times == 1)
        //: A message and when it came.
        return tr("%1 – %2").arg(message.text, when);
    //: A message, how often it came, and when it came last.
    return tr("%1 ×%2 – %3").arg(message.text, formatNumber(qint64(message.times), locale()), when);
}

QString MessagePanel::text() const
{
    QStringList lines;
    for (const PostedMessage &message : m_history)
        lines << line(message);
    return lines.join(u'\n');
}

void MessagePanel::showEvent(QShowEvent *event)
{
    PopupPanel::showEvent(event);
    m_list->setFocus(Qt::PopupFocusReason);
}

} // namespace backdesk::ui
