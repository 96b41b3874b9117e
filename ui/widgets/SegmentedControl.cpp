// SPDX-FileCopyrightText: 2026 The Backdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/SegmentedControl.h"

#include "ui/theme/Theme.h"
#include "ui/widgets/Buttons.h"

#include <QButtonGroup>
#include <QHBoxLayout>
#include <QKeyEvent>

namespace backdesk::ui
{

SegmentedControl::SegmentedControl(QWidget *parent) : QWidget(parent), m_group(new QButtonGroup(this))
{
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(themeSize(Size::Gap));
    m_group->setExclusive(true);
    connect(m_group, &QButtonGroup::idToggled, this, [this](int id, bool checked) {
        if (checked)
            Q_EMIT currentIndexChanged(id);
    });
}

int SegmentedControl::addSegment(const QString &text)
{
    QPushButton *button = makeButton(text, {}, this);
    button->setCheckable(true);
    button->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    const int index = count();
    m_group->addButton(button, index);
    layout()->addWidget(button);
    if (index == 0)
        button->setChecked(true);
    return index;
}

int SegmentedControl::count() const
{
    return int(m_group->buttons().size());
}

int SegmentedControl::currentIndex() const
{
    return m_group->checkedId();
}

void SegmentedControl::setCurrentIndex(int index)
{
    if (auto *button = m_group->button(index))
        button->setChecked(true);
}

void SegmentedControl::keyPressEvent(QKeyEvent *event)
{
    const bool mirrored = layoutDirection() == Qt::RightToLeft;
    const int forward = mirrored ? Qt::Key_Left : Qt::Key_Right;
    const int back = mirrored ? Qt::Key_Right : Qt::Key_Left;
    if (event->key() != forward && event->key() != back)
        return QWidget::keyPressEvent(event);
    const int index = qBound(0, currentIndex() + (event->key() == forward ? 1 : -1), count() - 1);
    setCurrentIndex(index);
    m_group->button(index)->setFocus(Qt::TabFocusReason);
}

} // namespace backdesk::ui
