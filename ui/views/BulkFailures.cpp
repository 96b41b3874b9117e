// SPDX-FileCopyrightText: 2026 The Backdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/views/BulkFailures.h"

#include "ui/admin/MessageTexts.h"
#include "ui/theme/Controls.h"
#include "ui/theme/Icons.h"
#include "ui/theme/Theme.h"
#include "ui/widgets/Buttons.h"
#include "ui/widgets/PlainToolTip.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QListWidget>
#include <QPushButton>
#include <QVBoxLayout>

namespace backdesk::ui
{

namespace
{

constexpr int Width = 520;
constexpr int Height = 380;
/// Nobody reads more of them.
constexpr int Told = 1000;

QString summary(const BulkRun::Outcome &outcome)
{
    const int left = int(outcome.left.size());
    QStringList sentences;
    if (outcome.done > 0)
        sentences.append(BulkFailures::tr("It was done with %n others.", nullptr, outcome.done));
    if (left > 0)
        sentences.append(BulkFailures::tr("%n were not tried.", nullptr, left));
    if (outcome.isLost)
        sentences.append(BulkFailures::tr("That was too much to be undone."));
    if (sentences.isEmpty())
        sentences.append(BulkFailures::tr("Nothing was changed."));
    return sentences.join(u' ');
}

QString headline(const QString &title, const BulkRun::Outcome &outcome)
{
    const int failed = int(outcome.failures.size());
    const qint64 all = outcome.done + failed + outcome.left.size();
    return replacedText(QStringLiteral("bulk.partlyFailed"),
                        BulkFailures::tr("“%1” failed with %n entries", nullptr, failed).arg(title),
                        {{QStringLiteral("failed"), failed}, {QStringLiteral("count"), all}});
}

} // namespace

QString BulkFailures::line(const QString &label, const QString &reason)
{
    // In quotation marks, whatever the language has for them.
    const qsizetype place = label.isEmpty() ? -1 : reason.indexOf(label);
    if (place > 0 && place <= 2 && !reason.at(0).isLetterOrNumber())
        return reason;
    //: An item and why something failed with it.
    return tr("%1: %2").arg(label, reason);
}

BulkFailures::BulkFailures(const QString &title, const BulkRun::Outcome &outcome, QWidget *parent)
    : QDialog(parent),
      m_list(new QListWidget),
      m_again(primaryButton(tr("Try these again"), QStringLiteral("rotate-ccw"))),
      m_close(makeButton(tr("Close")))
{
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowModality(Qt::WindowModal);
    setWindowTitle(title);
    setBackground(this, Color::Surface);
    const QSize room = parent ? parent->window()->size() - QSize(40, 40) : QSize(Width, Height);
    resize(QSize(Width, Height).boundedTo(room));
    auto *heading = new QLabel(headline(title, outcome));
    heading->setTextFormat(Qt::PlainText);
    heading->setWordWrap(true);
    setTextStyle(heading, TextStyle::Title);
    auto *text = new QLabel(summary(outcome));
    text->setWordWrap(true);
    setTextStyle(text, TextStyle::Body, Color::Dim);
    m_list->setAccessibleName(heading->text());
    m_list->setWordWrap(true);
    QList<SelectedRow> rows;
    for (const BulkRun::Failure &failure : outcome.failures) {
        rows.append(failure.row);
        if (rows.size() > Told)
            continue;
        const QString &label = failure.row.label.isEmpty() ? failure.row.id : failure.row.label;
        auto *item = new QListWidgetItem(icon(QStringLiteral("circle-alert"), Color::Error),
                                         line(label, failure.reason), m_list);
        item->setData(Qt::UserRole, failure.row.id);
        item->setToolTip(plainToolTip(tr("Open “%1”").arg(label)));
    }
    if (rows.size() > Told) {
        auto *more = new QListWidgetItem(tr("And %n more.", nullptr, int(rows.size()) - Told), m_list);
        more->setFlags(Qt::NoItemFlags);
    }
    rows += outcome.left;
    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(themeSize(Size::Gap));
    buttons->addStretch();
    buttons->addWidget(m_close);
    buttons->addWidget(m_again);
    auto *column = new QVBoxLayout(this);
    column->setSpacing(themeSize(Size::Gap));
    column->addWidget(heading);
    column->addWidget(text);
    column->addWidget(m_list, 1);
    column->addSpacing(themeSize(Size::Tight));
    column->addLayout(buttons);
    m_close->setAutoDefault(true);
    m_close->setFocus();
    connect(m_close, &QPushButton::clicked, this, &QDialog::reject);
    connect(m_again, &QPushButton::clicked, this, [this, rows] {
        accept();
        Q_EMIT againRequested(rows);
    });
    connect(m_list, &QListWidget::itemActivated, this, [this](const QListWidgetItem *item) {
        const QString id = item->data(Qt::UserRole).toString();
        accept();
        Q_EMIT openRequested(id);
    });
}

} // namespace backdesk::ui
