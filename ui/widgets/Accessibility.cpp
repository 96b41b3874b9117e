// SPDX-FileCopyrightText: 2026 The Backdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/Accessibility.h"

#include <QAbstractItemView>
#include <QAccessible>
#include <QAccessibleWidget>
#include <QComboBox>
#include <QDialog>

namespace backdesk::ui
{

namespace
{

/// Qt's own has the chosen text for a name and leaves the label to a relation, which it only finds between
/// widgets of one parent.
class ChoiceInterface : public QAccessibleWidget
{
public:
    explicit ChoiceInterface(QComboBox *box) : QAccessibleWidget(box, QAccessible::ComboBox) {}

    QString text(QAccessible::Text kind) const override
    {
        if (kind == QAccessible::Value)
            return box()->currentText();
        if (kind == QAccessible::Name && box()->accessibleName().isEmpty())
            return box()->currentText();
        return QAccessibleWidget::text(kind);
    }

    QAccessible::State state() const override
    {
        QAccessible::State state = QAccessibleWidget::state();
        state.expandable = true;
        state.expanded = box()->view()->isVisible();
        state.hasPopup = true;
        return state;
    }

    // The list of choices, which is there before it is shown.
    int childCount() const override { return 1; }
    QAccessibleInterface *child(int index) const override
    {
        return index == 0 ? QAccessible::queryAccessibleInterface(box()->view()) : nullptr;
    }
    int indexOfChild(const QAccessibleInterface *child) const override
    {
        return child && child->object() == box()->view() ? 0 : -1;
    }

    QStringList actionNames() const override
    {
        return QStringList(showMenuAction()) + QAccessibleWidget::actionNames();
    }
    void doAction(const QString &name) override
    {
        if (name != showMenuAction())
            return QAccessibleWidget::doAction(name);
        if (box()->view()->isVisible())
            box()->hidePopup();
        else
            box()->showPopup();
    }

private:
    QComboBox *box() const { return static_cast<QComboBox *>(widget()); }
};

/// Of the text below a field: a link where it leads somewhere.
class HelpInterface : public QAccessibleWidget
{
public:
    explicit HelpInterface(QWidget *label) : QAccessibleWidget(label, QAccessible::StaticText) {}

    QAccessible::Role role() const override
    {
        return widget()->focusPolicy() == Qt::NoFocus ? QAccessible::StaticText : QAccessible::Link;
    }
};

QAccessibleInterface *make(const QString &className, QObject *object)
{
    if (className == QLatin1String("QComboBox"))
        return new ChoiceInterface(static_cast<QComboBox *>(object));
    if (className == QLatin1String("backdesk::ui::BarChart"))
        return new QAccessibleWidget(static_cast<QWidget *>(object), QAccessible::Chart);
    if (className == QLatin1String("backdesk::ui::HeightGrip"))
        return new QAccessibleWidget(static_cast<QWidget *>(object), QAccessible::Grip);
    if (className == QLatin1String("backdesk::ui::HelpLabel"))
        return new HelpInterface(static_cast<QWidget *>(object));
    if (className != QLatin1String("QWidget"))
        return nullptr;
    auto *widget = static_cast<QWidget *>(object);
    if (widget->windowType() == Qt::Window && !qobject_cast<QDialog *>(widget))
        return new QAccessibleWidget(widget, QAccessible::Window);
    return nullptr;
}

} // namespace

void installAccessibility()
{
    QAccessible::installFactory(make);
}

} // namespace backdesk::ui
