// SPDX-FileCopyrightText: 2026 The Backdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/fields/ChipRow.h"

#include "ui/fields/TabAnchor.h"
#include "ui/theme/Controls.h"
#include "ui/theme/Theme.h"
#include "ui/widgets/Chip.h"
#include "ui/widgets/FitToTheme.h"
#include "ui/widgets/FlowLayout.h"
#include "ui/widgets/PlainToolTip.h"

#include <QKeyEvent>
#include <QLineEdit>

namespace backdesk::ui
{

namespace
{

constexpr int WidestChip = 280;
constexpr int ChipGap = 5;

} // namespace

ChipRow::ChipRow(QWidget *frame, FlowLayout *flow, QLineEdit *edit)
    : QObject(frame), m_frame(frame), m_flow(flow), m_edit(edit), m_tabs(new TabAnchor(frame))
{
    const int padding = themeSize(Size::Gap);
    flow->setContentsMargins(padding, ChipGap, padding, ChipGap);
    flow->setSpacing(ChipGap);
    fitToTheme(edit, [edit] {
        edit->setMinimumWidth(6 * themeSize(Size::Icon));
        edit->setMaximumHeight(themeSize(Size::SmallControl) - 2);
    });
    edit->installEventFilter(this);
}

void ChipRow::setTexts(const QStringList &texts)
{
    // Else each chip that comes or goes would lay out all of them.
    m_flow->setEnabled(false);
    while (m_chips.size() > texts.size())
        takeLast();
    for (qsizetype i = 0; i < texts.size(); ++i) {
        if (i == m_chips.size())
            add();
        else if (m_chips.at(i)->text() == texts.at(i))
            continue;
        m_chips.at(i)->setText(texts.at(i));
        m_chips.at(i)->setLabel({});
        m_chips.at(i)->setToolTip(plainToolTip(texts.at(i)));
    }
    setRemovable(m_removable);
    m_flow->setEnabled(true);
    QList<QWidget *> stops(m_chips.begin(), m_chips.end());
    m_tabs->order(stops + QList<QWidget *>{m_edit});
    m_flow->invalidate();
    m_frame->updateGeometry();
}

void ChipRow::add()
{
    auto *chip = new Chip({}, m_frame);
    chip->setMaximumTextWidth(WidestChip);
    chip->installEventFilter(this);
    const int index = int(m_chips.size());
    connect(chip, &Chip::removed, this, [this, index] { Q_EMIT removed(index); });
    m_flow->insertWidget(index, chip);
    m_chips.append(chip);
    chip->show();
}

void ChipRow::takeLast()
{
    Chip *chip = m_chips.takeLast();
    m_flow->removeWidget(chip);
    chip->hide();
    // Its own click may be under way.
    chip->deleteLater();
}

void ChipRow::setRemovable(bool removable)
{
    m_removable = removable;
    for (Chip *chip : m_chips)
        chip->setRemovable(removable);
    // Where there is a line to write in, one stop is enough for all.
    for (Chip *chip : m_chips)
        chip->setFocusPolicy(m_edit->isHidden() ? Qt::TabFocus : Qt::ClickFocus);
}

bool ChipRow::goesToChips(const QKeyEvent &key) const
{
    if (m_chips.isEmpty() || m_edit->hasSelectedText() || m_edit->cursorPosition() > 0)
        return false;
    const int back = m_frame->layoutDirection() == Qt::RightToLeft ? Qt::Key_Right : Qt::Key_Left;
    return key.key() == back || (key.key() == Qt::Key_Backspace && m_edit->text().isEmpty());
}

void ChipRow::focus(int index)
{
    QWidget *target = m_edit;
    if (index >= 0 && index < m_chips.size())
        target = m_chips.at(index);
    target->setFocus(Qt::TabFocusReason);
}

bool ChipRow::handleKey(int index, int key, Qt::KeyboardModifiers modifiers)
{
    const bool mirrored = m_frame->layoutDirection() == Qt::RightToLeft;
    int by = 0;
    if (key == Qt::Key_Up || key == (mirrored ? Qt::Key_Right : Qt::Key_Left))
        by = -1;
    else if (key == Qt::Key_Down || key == (mirrored ? Qt::Key_Left : Qt::Key_Right))
        by = 1;
    if (by == 0)
        return false;
    if (modifiers & Qt::AltModifier && m_removable)
        Q_EMIT moved(index, by);
    else
        focus(qMax(0, index + by));
    return true;
}

bool ChipRow::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() != QEvent::KeyPress)
        return QObject::eventFilter(watched, event);
    const auto *key = static_cast<QKeyEvent *>(event);
    if (watched == m_edit) {
        if (!goesToChips(*key))
            return false;
        focus(int(m_chips.size()) - 1);
        return true;
    }
    const auto index = m_chips.indexOf(qobject_cast<Chip *>(watched));
    return index >= 0 && handleKey(int(index), key->key(), key->modifiers());
}

} // namespace backdesk::ui
