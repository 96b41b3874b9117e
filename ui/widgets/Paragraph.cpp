// SPDX-FileCopyrightText: 2026 The Backdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/Paragraph.h"

#include <QLabel>

namespace backdesk::ui
{

QLabel *paragraph(const QString &text, TextStyle style, Color color, QWidget *parent)
{
    auto *label = new QLabel(text, parent);
    label->setTextFormat(Qt::PlainText);
    label->setWordWrap(true);
    setTextStyle(label, style, color);
    return label;
}

} // namespace backdesk::ui
