// SPDX-FileCopyrightText: 2026 The Backdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/fields/ChipsField.h"

#include "ui/theme/Controls.h"
#include "ui/theme/Theme.h"
#include "ui/widgets/Chip.h"
#include "ui/widgets/FlowLayout.h"
#include "ui/widgets/InputFrame.h"

#include <QHBoxLayout>
#include <QJsonArray>
#include <QKeyEvent>
#include <QLineEdit>
#include <QVBoxLayout>

namespace backdesk::ui
{

namespace
{

constexpr int WidestChip = 280;
constexpr int ChipGap = 5;

} // namespace

ChipsField::ChipsField(const FieldMeta &field, QWidget *parent)
    : FieldEditor(field, parent),
      m_frame(new InputFrame(this)),
      m_flow(new FlowLayout),
      m_edit(new QLineEdit(m_frame))
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->addWidget(m_frame);
    delete m_frame->layout();
    m_frame->setLayout(m_flow);
    // Several lines of chips make it grow.
    QSizePolicy policy(QSizePolicy::Expanding, QSizePolicy::Minimum);
    policy.setHeightForWidth(true);
    m_frame->setSizePolicy(policy);
    const int padding = themeSize(Size::Gap);
    m_flow->setContentsMargins(padding, ChipGap, padding, ChipGap);
    m_flow->setSpacing(ChipGap);
    m_flow->addWidget(m_edit);
    setFrameless(m_edit);
    m_frame->setFocusProxy(m_edit);
    m_edit->setMinimumWidth(6 * themeSize(Size::Icon));
    m_edit->setMaximumHeight(themeSize(Size::SmallControl) - 2);
    m_edit->setPlaceholderText(field.placeholder.isEmpty() ? tr("Add…") : field.placeholder);
    alignToLeading(m_edit);
    m_edit->installEventFilter(this);
    setInput(m_edit);
}

QStringList ChipsField::showErrors(const FieldErrors &errors, const QString &path)
{
    FieldErrors named;
    for (auto it = errors.begin(); it != errors.end(); ++it) {
        for (qsizetype i = 0; i < m_texts.size(); ++i) {
            if (it.key() != path + u'[' + QString::number(i) + u']')
                continue;
            // The message alone would not say which of the chips it is about.
            for (const QString &message : it.value())
                named[it.key()].append(tr("“%1”: %2").arg(m_texts.at(i), message));
        }
        if (!named.contains(it.key()))
            named.insert(it.key(), it.value());
    }
    return FieldEditor::showErrors(named, path);
}

void ChipsField::setReadOnly(bool readOnly)
{
    FieldEditor::setReadOnly(readOnly);
    m_frame->setReadOnly(readOnly);
    m_edit->setVisible(!readOnly);
    for (Chip *chip : m_chips)
        chip->setRemovable(!readOnly);
}

void ChipsField::setInvalid(bool invalid)
{
    ui::setInvalid(m_frame, invalid);
}

void ChipsField::display(const QJsonValue &value)
{
    m_texts.clear();
    for (const QJsonValue element : value.toArray())
        m_texts.append(jsonText(element));
    m_edit->clear();
    rebuild();
}

void ChipsField::rebuild()
{
    for (Chip *chip : m_chips) {
        m_flow->removeWidget(chip);
        chip->hide();
        chip->deleteLater();
    }
    m_chips.clear();
    QWidget *previous = nullptr;
    for (const QString &text : m_texts) {
        auto *chip = new Chip(text, m_frame);
        chip->setToolTip(text);
        chip->setMaximumTextWidth(WidestChip);
        chip->setRemovable(!isReadOnly());
        chip->installEventFilter(this);
        const int index = int(m_chips.size());
        connect(chip, &Chip::removed, this, [this, index] { remove(index); });
        m_flow->insertWidget(index, chip);
        m_chips.append(chip);
        chip->show();
        if (previous)
            setTabOrder(previous, chip);
        previous = chip;
    }
    if (previous)
        setTabOrder(previous, m_edit);
    m_flow->invalidate();
    m_frame->updateGeometry();
}

void ChipsField::addTyped()
{
    const QStringList typed = m_edit->text().split(u'\n');
    m_edit->clear();
    bool added = false;
    for (const QString &text : typed) {
        const QString word = text.trimmed();
        if (word.isEmpty() || (field().unique && m_texts.contains(word)))
            continue;
        m_texts.append(word);
        added = true;
    }
    if (added)
        commit();
}

void ChipsField::remove(int index)
{
    m_texts.removeAt(index);
    commit();
    focusChip(qMin(index, int(m_texts.size()) - 1));
}

void ChipsField::move(int index, int by)
{
    const int to = index + by;
    if (to < 0 || to >= m_texts.size())
        return;
    m_texts.move(index, to);
    commit();
    focusChip(to);
}

void ChipsField::focusChip(int index)
{
    QWidget *target = m_edit;
    if (index >= 0 && index < m_chips.size())
        target = m_chips.at(index);
    target->setFocus(Qt::TabFocusReason);
}

void ChipsField::commit()
{
    rebuild();
    const QJsonArray array = QJsonArray::fromStringList(m_texts);
    change(array == stored().toArray() ? stored() : QJsonValue(array));
}

bool ChipsField::handleEditKey(int key)
{
    const bool typed = !m_edit->text().trimmed().isEmpty();
    switch (key) {
    case Qt::Key_Return:
    case Qt::Key_Enter:
        addTyped();
        return typed;
    case Qt::Key_Backspace:
        if (!m_edit->text().isEmpty() || m_chips.isEmpty())
            return false;
        focusChip(int(m_chips.size()) - 1);
        return true;
    default:
        return false;
    }
}

bool ChipsField::handleChipKey(int index, int key, Qt::KeyboardModifiers modifiers)
{
    const bool mirrored = layoutDirection() == Qt::RightToLeft;
    int by = 0;
    if (key == Qt::Key_Up || key == (mirrored ? Qt::Key_Right : Qt::Key_Left))
        by = -1;
    else if (key == Qt::Key_Down || key == (mirrored ? Qt::Key_Left : Qt::Key_Right))
        by = 1;
    if (by == 0)
        return false;
    if (modifiers & Qt::AltModifier && !isReadOnly())
        move(index, by);
    else
        focusChip(qMax(0, index + by));
    return true;
}

bool ChipsField::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_edit && event->type() == QEvent::FocusOut &&
        static_cast<QFocusEvent *>(event)->reason() != Qt::ActiveWindowFocusReason &&
        static_cast<QFocusEvent *>(event)->reason() != Qt::PopupFocusReason)
        addTyped();
    if (event->type() == QEvent::KeyPress) {
        const auto *key = static_cast<QKeyEvent *>(event);
        if (watched == m_edit && handleEditKey(key->key()))
            return true;
        const auto chip = m_chips.indexOf(qobject_cast<Chip *>(watched));
        if (chip >= 0 && handleChipKey(int(chip), key->key(), key->modifiers()))
            return true;
    }
    return FieldEditor::eventFilter(watched, event);
}

} // namespace backdesk::ui
