// SPDX-FileCopyrightText: 2026 The Backdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/views/ActionProgress.h"

#include "ui/theme/Theme.h"
#include "ui/widgets/Buttons.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QProgressBar>
#include <QVBoxLayout>

namespace backdesk::ui
{

namespace
{

constexpr int Width = 400;

} // namespace

ActionProgress::ActionProgress(const QString &title, int total, QWidget *parent)
    : QDialog(parent),
      m_total(total),
      m_text(new QLabel(this)),
      m_bar(new QProgressBar(this)),
      m_stop(makeButton(tr("Stop"), {}, this))
{
    setWindowTitle(title);
    setWindowModality(Qt::WindowModal);
    setBackground(this, Color::Surface);
    setFixedWidth(qMin(Width, parent ? parent->window()->width() - 2 * themeSize(Size::PageEdge) : Width));
    auto *heading = new QLabel(title, this);
    heading->setTextFormat(Qt::PlainText);
    heading->setWordWrap(true);
    setTextStyle(heading, TextStyle::Title);
    setTextStyle(m_text, TextStyle::Body, Color::Dim);
    m_bar->setRange(0, total);
    m_bar->setTextVisible(false);
    m_bar->setFixedHeight(themeSize(Size::Tight));
    m_bar->setAccessibleName(title);
    auto *layout = new QVBoxLayout(this);
    layout->setSpacing(themeSize(Size::Gap));
    layout->addWidget(heading);
    layout->addWidget(m_text);
    layout->addWidget(m_bar);
    layout->addSpacing(themeSize(Size::GroupGap));
    auto *buttons = new QHBoxLayout;
    buttons->addStretch();
    buttons->addWidget(m_stop);
    layout->addLayout(buttons);
    connect(m_stop, &QPushButton::clicked, this, &ActionProgress::reject);
    setDone(0);
}

void ActionProgress::setDone(int done)
{
    //: How many entries of all have been dealt with: "3 of 12".
    m_text->setText(tr("%1 of %2").arg(locale().toString(done), locale().toString(m_total)));
    m_bar->setValue(done);
}

void ActionProgress::finish()
{
    done(Accepted);
    deleteLater();
}

void ActionProgress::reject()
{
    m_stopped = true;
    m_stop->setEnabled(false);
}

} // namespace backdesk::ui
