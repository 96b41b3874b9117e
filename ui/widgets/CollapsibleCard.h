// SPDX-FileCopyrightText: 2026 The Backdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/widgets/Card.h"

namespace backdesk::ui
{

class FieldsetHeader;

/// A card with a title line that opens and closes it.
class CollapsibleCard : public Card
{
    Q_OBJECT
public:
    explicit CollapsibleCard(const QString &title, QWidget *parent = nullptr);

    void setTitle(const QString &title);
    /// Quiet text beside the title.
    void setHint(const QString &hint);
    void setCollapsible(bool collapsible);
    void setCollapsed(bool collapsed);
    bool isCollapsed() const;

    /// Give it a layout, without margins: the card has padding around it.
    QWidget *content() const { return m_content; }
    FieldsetHeader *header() const { return m_header; }

Q_SIGNALS:
    void collapsedChanged(bool collapsed);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    FieldsetHeader *m_header;
    QWidget *m_content;
};

} // namespace backdesk::ui
