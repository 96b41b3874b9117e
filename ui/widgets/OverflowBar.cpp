// SPDX-FileCopyrightText: 2026 The Backdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/OverflowBar.h"

#include "ui/theme/Theme.h"
#include "ui/widgets/Buttons.h"
#include "ui/widgets/TabOrder.h"

#include <QAction>
#include <QEvent>
#include <QMenu>
#include <QStyle>

#include <algorithm>

namespace backdesk::ui
{

OverflowBar::OverflowBar(QWidget *parent)
    : QWidget(parent),
      m_more(iconButton(QStringLiteral("ellipsis"), tr("More actions"), this, ButtonRole::Normal)),
      m_menu(new QMenu(this))
{
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    m_more->hide();
    setLastStop(m_more);
    m_more->setMenu(m_menu);
    m_more->setPopupMode(QToolButton::InstantPopup);
    connect(m_menu, &QMenu::aboutToShow, this, &OverflowBar::fillMenu);
}

void OverflowBar::addButton(QAbstractButton *button, bool keep)
{
    button->setParent(this);
    button->installEventFilter(this);
    m_entries << Entry{button, keep};
    // Buttons hidden before they came here stay so.
    if (!button->testAttribute(Qt::WA_WState_ExplicitShowHide))
        button->show();
    m_more->raise();
    updateGeometry();
    arrange();
}

void OverflowBar::setShown(QAbstractButton *button, bool shown)
{
    for (Entry &entry : m_entries) {
        if (entry.button == button)
            entry.overflows = false;
    }
    button->setVisible(shown);
    updateGeometry();
    arrange();
}

void OverflowBar::addMenuAction(QAction *action)
{
    m_actions << action;
    connect(action, &QAction::visibleChanged, this, [this] {
        updateGeometry();
        arrange();
    });
    updateGeometry();
    arrange();
}

bool OverflowBar::hasMenuActions() const
{
    return std::any_of(m_actions.begin(), m_actions.end(),
                       [](const QAction *action) { return action->isVisible(); });
}

QList<QAbstractButton *> OverflowBar::overflowing() const
{
    QList<QAbstractButton *> buttons;
    for (const Entry &entry : m_entries) {
        if (entry.overflows)
            buttons << entry.button;
    }
    return buttons;
}

int OverflowBar::widthOf(const QList<Entry *> &shown, bool more) const
{
    int width = more ? m_more->sizeHint().width() : 0;
    int parts = more ? 1 : 0;
    for (const Entry *entry : shown) {
        width += entry->button->sizeHint().width();
        ++parts;
    }
    return width + qMax(0, parts - 1) * themeSize(Size::Gap);
}

QSize OverflowBar::sizeHint() const
{
    int width = 0;
    int parts = 0;
    for (const Entry &entry : m_entries) {
        if (entry.button->isHidden() && !entry.overflows)
            continue;
        width += entry.button->sizeHint().width();
        ++parts;
    }
    if (hasMenuActions()) {
        width += m_more->sizeHint().width();
        ++parts;
    }
    return {width + qMax(0, parts - 1) * themeSize(Size::Gap), themeSize(Size::Control)};
}

QSize OverflowBar::minimumSizeHint() const
{
    int width = 0;
    bool others = hasMenuActions();
    for (const Entry &entry : m_entries) {
        if (entry.button->isHidden() && !entry.overflows)
            continue;
        others = others || !entry.keep;
        if (entry.keep)
            width += entry.button->sizeHint().width() + themeSize(Size::Gap);
    }
    return {width + (others ? m_more->sizeHint().width() : 0), themeSize(Size::Control)};
}

void OverflowBar::arrange()
{
    QList<Entry *> shown;
    for (Entry &entry : m_entries) {
        // What this bar hid itself comes back when there is room; what others hid does not.
        if (!entry.button->isHidden() || entry.overflows)
            shown << &entry;
    }
    QList<Entry *> hidden;
    const auto tooWide = [&] { return widthOf(shown, !hidden.isEmpty() || hasMenuActions()) > width(); };
    for (qsizetype i = shown.size() - 1; i >= 0 && tooWide(); --i) {
        if (!shown.at(i)->keep)
            hidden << shown.takeAt(i);
    }
    for (Entry *entry : hidden)
        entry->overflows = true;
    for (Entry *entry : hidden)
        entry->button->hide();

    // From the trailing edge, so that a wide bar keeps its buttons together there.
    int x = width();
    const auto placeBefore = [&](QWidget *widget) {
        const QSize size = widget->sizeHint();
        x -= size.width();
        const QRect place(x, (height() - size.height()) / 2, size.width(), size.height());
        widget->setGeometry(QStyle::visualRect(layoutDirection(), rect(), place));
        x -= themeSize(Size::Gap);
    };
    const bool more = !hidden.isEmpty() || hasMenuActions();
    m_more->setVisible(more);
    if (more)
        placeBefore(m_more);
    for (auto entry = shown.crbegin(); entry != shown.crend(); ++entry) {
        placeBefore((*entry)->button);
        const bool returns = (*entry)->overflows;
        (*entry)->overflows = false;
        if (returns)
            (*entry)->button->show();
    }
}

void OverflowBar::fillMenu()
{
    m_menu->clear();
    for (const Entry &entry : m_entries) {
        if (!entry.overflows)
            continue;
        QAction *action = m_menu->addAction(entry.button->icon(), entry.button->text());
        action->setEnabled(entry.button->isEnabled());
        action->setToolTip(entry.button->toolTip());
        action->setCheckable(entry.button->isCheckable());
        action->setChecked(entry.button->isChecked());
        if (action->text().isEmpty())
            action->setText(literalText(entry.button->accessibleName()));
        connect(action, &QAction::triggered, entry.button, &QAbstractButton::click);
    }
    m_menu->addActions(m_actions);
}

void OverflowBar::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    arrange();
}

bool OverflowBar::event(QEvent *event)
{
    const bool handled = QWidget::event(event);
    if (event->type() == QEvent::LayoutRequest || event->type() == QEvent::LayoutDirectionChange) {
        updateGeometry();
        arrange();
    }
    return handled;
}

bool OverflowBar::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::ShowToParent || event->type() == QEvent::HideToParent) {
        for (const Entry &entry : m_entries) {
            if (entry.button == watched && !entry.overflows) {
                updateGeometry();
                QMetaObject::invokeMethod(this, &OverflowBar::arrange, Qt::QueuedConnection);
            }
        }
    }
    return QWidget::eventFilter(watched, event);
}

} // namespace backdesk::ui
