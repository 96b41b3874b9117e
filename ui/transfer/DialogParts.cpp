// SPDX-FileCopyrightText: 2026 The Backdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/transfer/DialogParts.h"

#include "ui/theme/Theme.h"
#include "ui/widgets/Buttons.h"

#include <QBoxLayout>
#include <QComboBox>
#include <QDialog>
#include <QHBoxLayout>
#include <QLabel>
#include <QProgressBar>
#include <QPushButton>
#include <QScreen>
#include <QVBoxLayout>

namespace backdesk::ui
{

QLabel *addLabelled(QBoxLayout *column, const QString &title, QWidget *widget)
{
    auto *label = new QLabel(literalText(title));
    setTextStyle(label, TextStyle::Label, Color::Dim);
    label->setBuddy(widget);
    widget->setAccessibleName(title);
    auto *part = new QVBoxLayout;
    part->setSpacing(themeSize(Size::Tight));
    part->addWidget(label);
    part->addWidget(widget);
    column->addLayout(part);
    return label;
}

QComboBox *plainCombo(QWidget *parent)
{
    constexpr int Letters = 8;
    auto *box = new QComboBox(parent);
    box->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    box->setMinimumContentsLength(Letters);
    return box;
}

QWidget *dialogFoot(QProgressBar *bar, const QString &barName, QLabel *status,
                    const QList<QPushButton *> &buttons)
{
    auto *foot = new QWidget;
    setBackground(foot, Color::Surface);
    auto *column = new QVBoxLayout(foot);
    const int edge = themeSize(Size::PageEdge);
    column->setContentsMargins(edge, themeSize(Size::Gap), edge, themeSize(Size::Gap));
    bar->setTextVisible(false);
    bar->setFixedHeight(themeSize(Size::Tight));
    bar->setAccessibleName(barName);
    bar->hide();
    column->addWidget(bar);
    auto *row = new QHBoxLayout;
    row->setSpacing(themeSize(Size::Gap));
    row->addWidget(status, 1);
    for (QPushButton *button : buttons)
        row->addWidget(button);
    column->addLayout(row);
    buttons.last()->setAutoDefault(true);
    buttons.last()->setDefault(true);
    return foot;
}

void fitDialog(QDialog *dialog, const QSize &size)
{
    const int edge = 2 * themeSize(Size::PageEdge);
    const double scale = Theme::current().textScale();
    const QSize wanted = (QSizeF(size) * scale).toSize();
    const QWidget *below = dialog->parentWidget();
    QSize room = dialog->screen()->availableSize();
    if (below)
        room = room.boundedTo(below->window()->size());
    dialog->resize(wanted.boundedTo(room - QSize(edge, edge)));
}

} // namespace backdesk::ui
