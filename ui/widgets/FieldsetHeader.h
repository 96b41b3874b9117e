// SPDX-FileCopyrightText: 2026 The Backdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAbstractButton>

namespace backdesk::ui
{

/// Title line of a fieldset: chevron, title, quiet hint. Checked means open.
class FieldsetHeader : public QAbstractButton
{
    Q_OBJECT
public:
    explicit FieldsetHeader(const QString &title, QWidget *parent = nullptr);

    void setHint(const QString &hint);
    const QString &hint() const { return m_hint; }
    void setCollapsible(bool collapsible);
    /// Strikes the title through: what it stands for is about to be removed.
    void setStruck(bool struck);
    /// Room at the trailing edge for buttons, in pixels.
    void setTrailingRoom(int room);
    int trailingRoom() const { return m_trailing; }
    /// Room before the chevron, for a grip.
    void setLeadingRoom(int room);
    bool isCollapsible() const { return isCheckable(); }

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QString m_hint;
    bool m_struck = false;
    int m_leading = 0;
    int m_trailing = 0;
};

} // namespace backdesk::ui
