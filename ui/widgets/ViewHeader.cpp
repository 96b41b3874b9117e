// SPDX-FileCopyrightText: 2026 The Backdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/ViewHeader.h"

#include "ui/theme/Controls.h"
#include "ui/theme/Theme.h"
#include "ui/widgets/ElidedLabel.h"
#include "ui/widgets/OverflowBar.h"
#include "ui/widgets/Tag.h"

#include <QHBoxLayout>
#include <QLabel>

namespace backdesk::ui
{

ViewHeader::ViewHeader(const QString &title, QWidget *parent)
    : QWidget(parent),
      m_title(new ElidedLabel(title, this)),
      m_note(new QLabel(this)),
      m_tag(new Tag({}, TagState::Neutral, this)),
      m_actions(new OverflowBar(this))
{
    setTextStyle(m_title, TextStyle::Title);
    setTextStyle(m_note, TextStyle::Body, Color::Hint);
    m_note->hide();
    m_tag->hide();
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(themeSize(Size::Gap));
    row->addWidget(m_title);
    row->addWidget(m_note);
    row->addWidget(m_tag);
    row->addStretch(1);
    row->addWidget(m_actions);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
}

void ViewHeader::setTitle(const QString &title)
{
    m_title->setText(title);
}

void ViewHeader::setNote(const QString &note)
{
    m_note->setText(note);
    m_note->setHidden(note.isEmpty());
}

void ViewHeader::setTag(const QString &text, TagState state)
{
    m_tag->setText(text);
    m_tag->setState(state);
    m_tag->setHidden(text.isEmpty());
}

} // namespace backdesk::ui
