// SPDX-FileCopyrightText: 2026 The Backdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/ProblemsDialog.h"

#include "ui/theme/Theme.h"
#include "ui/widgets/Buttons.h"
#include "ui/widgets/FramelessScroll.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QLabel>
#include <QScrollArea>
#include <QScrollBar>
#include <QVBoxLayout>

namespace backdesk::ui
{

namespace
{

constexpr QSize UsualSize(620, 440);

QLabel *paragraph(const QString &text, TextStyle style, Color color)
{
    auto *label = new QLabel(text);
    label->setTextFormat(Qt::PlainText);
    label->setWordWrap(true);
    label->setTextInteractionFlags(Qt::TextSelectableByMouse);
    setTextStyle(label, style, color);
    return label;
}

/// Lines break behind slashes: paths have no blanks.
QString breakable(QString place)
{
    return place.replace(u'/', QStringLiteral("/\u200b"));
}

} // namespace

ProblemsDialog::ProblemsDialog(QWidget *parent)
    : QDialog(parent),
      m_explanation(paragraph({}, TextStyle::Body, Color::Dim)),
      m_scroll(framelessScroll(Color::Surface)),
      m_copy(makeButton(tr("Copy"), QStringLiteral("copy"))),
      m_close(makeButton(tr("Close")))
{
    setWindowTitle(tr("Problems with stored data"));
    setAttribute(Qt::WA_DeleteOnClose);
    setBackground(this, Color::Surface);
    m_scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_scroll->setAccessibleName(windowTitle());
    m_close->setAutoDefault(true);
    connect(m_close, &QPushButton::clicked, this, &QDialog::accept);
    connect(m_copy, &QPushButton::clicked, this, [this] { QGuiApplication::clipboard()->setText(text()); });

    auto *layout = new QVBoxLayout(this);
    layout->setSpacing(themeSize(Size::GroupGap));
    layout->addWidget(paragraph(windowTitle(), TextStyle::Title, Color::Text));
    layout->addWidget(m_explanation);
    layout->addWidget(m_scroll, 1);
    auto *buttons = new QHBoxLayout;
    buttons->addStretch();
    buttons->addWidget(m_copy);
    buttons->addWidget(m_close);
    layout->addLayout(buttons);
    const int edge = 2 * themeSize(Size::PageEdge);
    const QSize room = parent ? parent->window()->size() - QSize(edge, edge) : UsualSize;
    resize(UsualSize.boundedTo(room));
    m_close->setFocus();
}

void ProblemsDialog::setProblems(const QList<HealthProblem> &problems)
{
    if (problems == m_problems && m_scroll->widget())
        return;
    m_problems = problems;
    m_explanation->setText(
        problems.isEmpty() ? tr("There are none any more.")
                           : tr("These data are left alone as they are and not shown in lists. Everything "
                                "else works as usual. Once they are mended, they appear by themselves."));
    m_copy->setEnabled(!problems.isEmpty());
    const int place = m_scroll->verticalScrollBar()->value();
    m_scroll->setWidget(makeList());
    m_scroll->verticalScrollBar()->setValue(place);
}

QWidget *ProblemsDialog::makeList() const
{
    auto *list = new QWidget;
    setBackground(list, Color::Surface);
    auto *column = new QVBoxLayout(list);
    column->setContentsMargins(0, 0, themeSize(Size::GroupGap), 0);
    column->setSpacing(themeSize(Size::Tight));
    for (const HealthProblem &problem : m_problems) {
        auto *hairline = new QWidget;
        hairline->setFixedHeight(1);
        setBackground(hairline, Color::Hairline);
        column->addWidget(hairline);
        column->addSpacing(themeSize(Size::Tight));
        column->addWidget(paragraph(breakable(problem.place), TextStyle::Strong, Color::Text));
        column->addWidget(paragraph(problem.message, TextStyle::Body, Color::Dim));
        column->addSpacing(themeSize(Size::Tight));
    }
    column->addStretch();
    return list;
}

QString ProblemsDialog::text() const
{
    QStringList lines;
    for (const HealthProblem &problem : m_problems) {
        //: A place such as a file, and what is wrong there.
        lines.append(tr("%1: %2").arg(problem.place, problem.message));
    }
    return lines.join(u'\n');
}

} // namespace backdesk::ui
