// SPDX-FileCopyrightText: 2026 The Backdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/widgets/Card.h"
#include "ui/widgets/Path.h"

class QLabel;
class QPushButton;
class QVBoxLayout;

namespace backdesk::ui
{

class ElidedLabel;

/// A card of the dashboard with a title, whose content comes later, or a mistake with Retry in its place.
class LoadingCard : public Card
{
    Q_OBJECT
public:
    explicit LoadingCard(const QString &title, QWidget *parent = nullptr);

    /// Empty: none.
    virtual void setTitle(const QString &title);
    /// Fetches the content (anew).
    virtual void reload() {}
    /// Of the collection that it shows; empty: none.
    virtual QString collection() const { return {}; }
    /// Seen while something is wrong.
    QPushButton *retryButton() const { return m_retry; }

Q_SIGNALS:
    void activated(const backdesk::ui::Path &path);
    /// An address outside of the window.
    void linkActivated(const QString &address);

protected:
    QVBoxLayout *content() const { return m_content; }
    /// In place of the content; empty: the content.
    void setError(const QString &error);

private:
    ElidedLabel *m_heading;
    QWidget *m_area;
    QVBoxLayout *m_content;
    QLabel *m_error;
    QPushButton *m_retry;
};

} // namespace backdesk::ui
