// SPDX-FileCopyrightText: 2026 The Backdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/Buttons.h"

#include "ui/theme/Icons.h"

#include <QCoreApplication>

namespace backdesk::ui
{

QString literalText(QString text)
{
    return text.replace(u'&', QLatin1String("&&"));
}

QPushButton *makeButton(const QString &text, const QString &iconName, QWidget *parent, ButtonRole role)
{
    auto *button = new QPushButton(literalText(text), parent);
    if (!iconName.isEmpty())
        button->setIcon(icon(iconName));
    // Enter belongs to the forms, not to whichever button comes first.
    button->setAutoDefault(false);
    setButtonRole(button, role);
    return button;
}

QPushButton *primaryButton(const QString &text, const QString &iconName, QWidget *parent)
{
    return makeButton(text, iconName, parent, ButtonRole::Primary);
}

QPushButton *flatButton(const QString &text, const QString &iconName, QWidget *parent)
{
    return makeButton(text, iconName, parent, ButtonRole::Flat);
}

QPushButton *dangerButton(const QString &text, const QString &iconName, QWidget *parent)
{
    return makeButton(text, iconName, parent, ButtonRole::Danger);
}

QPushButton *linkButton(const QString &text, QWidget *parent)
{
    QPushButton *button = makeButton(text, {}, parent, ButtonRole::Link);
    button->setCursor(Qt::PointingHandCursor);
    return button;
}

QToolButton *iconButton(const QString &iconName, const QString &name, QWidget *parent, ButtonRole role)
{
    auto *button = new QToolButton(parent);
    button->setIcon(icon(iconName));
    button->setToolTip(name);
    button->setAccessibleName(name);
    button->setFocusPolicy(Qt::TabFocus);
    setButtonRole(button, role);
    return button;
}

QString withKeys(const QString &text, const QKeySequence &keys)
{
    if (keys.isEmpty())
        return text;
    return QCoreApplication::translate("backdesk::ui::Buttons", "%1 (%2)", "a button's name and its shortcut")
        .arg(text, keys.toString(QKeySequence::NativeText));
}

} // namespace backdesk::ui
